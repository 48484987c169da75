"""The commands of `shipgate`, one module each.

A module has HELP, `add_arguments(parser)` and `run(options)`, which returns the exit status. It imports
nothing heavy before `run`, because `shipgate --help` imports all of them.
"""
