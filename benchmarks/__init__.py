"""Measurements of Shipgate itself: how right its scorers are, and how fast."""
