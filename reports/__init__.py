"""Reports, the verdict and what renders them."""
