"""Every scorer held against a reference: people, compilers, published rules, documents of known truth."""
