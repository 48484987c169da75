"""The pytest plugin, the policy and one short test file per gate."""
