"""What the wording banks of the embedded model are worth to a classifier that takes seconds to train."""
