"""Core records, engines, statistics and one file per harness."""
