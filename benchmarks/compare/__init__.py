"""Version against version, shown on real models."""
