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
        (mark("Menu with the tag's own threshold"), mark("Menu, Shift+F10")),
    ),
    mark("In the grid of pictures"): (
        (mark("Select all"), "Ctrl+A"),
        (mark("Select several"), mark("Shift+arrows, Ctrl+Space")),
        (mark("Menu of the selected pictures"), mark("Menu, Shift+F10")),
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
    ),
    mark("In tables of figures"): (
        (mark("Sort by another column"), mark("Menu, Shift+F10")),
        (mark("Select several"), mark("Shift+arrows, Ctrl+Space")),
    ),
    mark("On the map"): (
        (mark("Go to another point"), "← → ↑ ↓"),
        (mark("Choose the point, or leave it"), mark("Space")),
        (mark("Choose what is in a frame around it"), mark("Shift+arrows")),
        (mark("Make the frame smaller"), mark("Ctrl+Shift+arrows")),
        (mark("Choose the point's group"), "G"),
        (mark("Choose the ten nearest points"), "N"),
        (mark("All points, or none"), "Ctrl+A, Esc"),
        (mark("Show the picture in the window"), mark("Return")),
        (mark("Zoom, or show everything"), "+, -, 0"),
        (mark("Move the map"), mark("Ctrl+arrows")),
    ),
    mark("In the picture"): (
        (mark("Next or previous picture"), "← →"),
        (mark("Accept and next"), mark("Return")),
        (mark("Move the enlarged picture"), mark("Shift+arrows")),
        (mark("Zoom, and move the picture"), mark("Wheel, drag")),
        (mark("Leave the full screen"), mark("Esc")),
    ),
}
"""Where a key counts, and there what it does and what it is called."""


def list_panel_keys() -> dict[str, list[tuple[str, str]]]:
    """What each key does and the key, by where it counts, in words."""
    return {tr(title): [(tr(what), tr(key)) for what, key in keys] for title, keys in IN_PANELS.items()}
