"""Every window that the main window opens, one after the other."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtWidgets import QApplication, QDialog

from furrytag_gui.exchange.presets import BUILT_IN
from furrytag_gui.ui.dialogs.shortcuts import ShortcutsDialog
from tests.app.conftest import Program


def open_every_dialog(program: Program) -> Iterator[tuple[str, QDialog]]:
    """Opens the next whenever it is asked for: its name and the dialog. Whoever asks closes it, but not "models" before "details"."""
    for name, open_it in _list_ways(program).items():
        before = _visible()
        open_it()
        (dialog,) = [found for found in _visible() - before if isinstance(found, QDialog)]
        program.wait(lambda dialog=dialog: not isinstance(dialog, ShortcutsDialog) or dialog.is_whole)
        yield name, dialog


def _list_ways(program: Program) -> Mapping[str, Callable[[], object]]:
    window = program.window
    commands, file_ids = window.commands, window.context.opened
    ways: dict[str, Callable[[], object]] = {
        action.iconText(): action.trigger
        for action in (
            commands.settings,
            commands.export_tags,
            commands.import_tags,
            commands.show_exports,
            commands.show_adult,
            commands.compare_models,
            commands.shortcuts,
            commands.help,
            commands.library,
            commands.about,
            commands.report,
            commands.licences,
            commands.tag_batch,
            commands.open_folder,
        )
    }
    ways["models"] = program.manage
    ways["details"] = lambda: program.manager.open_details("six_head")
    ways["hydrus"] = lambda: window.exchange_desk.send_tags(window, file_ids, BUILT_IN[0])
    for page in ("Similar", "Evaluate", "Calibrate", "Learned", "Map"):
        ways[page] = lambda page=page: window.open_insight(page)  # type: ignore[misc]
    return ways


def _visible() -> set[object]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
