"""Keys that panels handle themselves and no command has, for the sheet of shortcuts."""

from furrytag_gui.ui.language import mark, tr

IN_PANELS = {
    mark("In the list of tags"): (
        (mark("Go to another tag"), "↑ ↓"),
        (mark("Accept, or take it back"), mark("Space")),
        (mark("Accept"), mark("A, Return")),
        (mark("Reject, or remove"), mark("X, Delete")),
        (mark("Undecide"), mark("U, Backspace")),
        (mark("Hide or show a category"), "← →"),
        (mark("Menu with the tag's own threshold"), mark("Menu")),
    ),
    mark("In the grid of pictures"): (
        (mark("Select all"), "Ctrl+A"),
        (mark("Select several"), mark("Shift+arrows, Ctrl+Space")),
        (mark("Menu of the selected pictures"), mark("Menu")),
    ),
    mark("In the counts"): (
        (mark("Add to the search"), mark("Return")),
        (mark("Exclude"), mark("-, X, Delete")),
        (mark("Hide or show a group"), "← →"),
    ),
    mark("On a slider"): (
        (mark("Move by 0.01"), "← →"),
        (mark("Move by 0.10"), mark("Page up, Page down")),
        (mark("The model's own value"), mark("Delete")),
    ),
    mark("In the windows of insight"): (
        (mark("Another page"), "Ctrl+Tab"),
        (mark("Show the picture in the window"), mark("Return")),
        (mark("It has the tag, or hasn't (Learned)"), "A, X"),
        (mark("All points, or none (Map)"), "Ctrl+A, Esc"),
    ),
    mark("In the picture"): (
        (mark("Next or previous picture"), "← →"),
        (mark("Accept and next"), mark("Return")),
        (mark("Zoom, and move the picture"), mark("Wheel, drag")),
        (mark("Leave the full screen"), mark("Esc")),
    ),
}
"""Where a key counts, and there what it does and what it is called."""


def list_panel_keys() -> dict[str, list[tuple[str, str]]]:
    """What each key does and the key, by where it counts, in words."""
    return {tr(title): [(tr(what), tr(key)) for what, key in keys] for title, keys in IN_PANELS.items()}
