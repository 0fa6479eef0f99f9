"""`furrytag models`: the models that are installed."""

import argparse

from furrytag_gui.commands.session import ExitCode, read_settings
from furrytag_gui.models.store import ModelStore
from furrytag_gui.paths import Paths, resource


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "List the installed models."
    parser.set_defaults(run=run)


def run(_arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    settings = read_settings(paths)
    chosen = settings.model
    for model in ModelStore(settings.find_models_folder(paths), [resource("starter")]).list():
        mark = "*" if model.manifest.id == chosen else " "
        detail = f"can't be used: {model.problem}" if model.problem else model.manifest.summary or model.manifest.title
        print(f"{mark} {model.manifest.id}  {detail}")
    return ExitCode.OK
