"""The program's entry: the command line, or the child process that runs a model."""

import sys


def main() -> int:
    """Run the program with the process's arguments and give its exit code."""
    try:
        if sys.argv[1:2] == ["--engine-worker"]:
            # A frozen program has no interpreter to start the child with, so it starts itself.
            from furrytag_gui.engine import worker  # noqa: PLC0415

            return worker.main()
        from furrytag_gui import cli  # noqa: PLC0415

        return cli.main(sys.argv[1:])
    except ModuleNotFoundError as error:
        # What every FurryTag has is missing: an update was cut off, or packages were taken away.
        print(f"furrytag: This installation isn't whole: {error.name} is missing.\n  Install FurryTag again.", file=sys.stderr)  # noqa: T201
        return 1


if __name__ == "__main__":
    sys.exit(main())
