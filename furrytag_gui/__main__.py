"""The program's entry: the command line, or the child process that runs a model."""

import os
import sys


def main() -> int:
    """Run the program with the process's arguments and give its exit code."""
    # A second thread of numpy's waits for its share by spinning: what takes .6 s with one took 7 s with two on cores that a model uses.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        if sys.argv[1:2] == ["--engine-worker"]:
            # A frozen program has no interpreter to start the child with, so it starts itself.
            from furrytag_gui.engine import worker  # noqa: PLC0415

            return worker.main()
        from furrytag_gui import cli  # noqa: PLC0415

        return cli.main(sys.argv[1:])
    except ImportError as error:
        # What every FurryTag has is missing: an update was cut off, or packages were taken away.
        what = f"{error.name} is missing" if isinstance(error, ModuleNotFoundError) else f"a part of {error.name} is missing: {error}"
        print(f"furrytag: This installation isn't whole: {what}.\n  Install FurryTag again.", file=sys.stderr)  # noqa: T201
        return 1


if __name__ == "__main__":
    sys.exit(main())
