"""What steps of the pipeline need of memory."""
