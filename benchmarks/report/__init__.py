"""What a page about a large run weighs, and how soon it can be read."""
