"""Banks of wording, one file per kind of request; data written as Python so that the type checker reads it."""
