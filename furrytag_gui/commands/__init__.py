"""The command line's subcommands, one a file."""
