"""The colours and sizes of the window, as one record a theme."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Theme:
    """Design tokens. Colours are "#rrggbb"; sizes are in device-independent pixels.

    `window`: behind panels and dialogs; `bar`: tool bars and cards; `sunken`: menu and status bar, tool tips;
    `canvas`: behind pictures; `field`: inside line edits; `pill`: behind counts.
    `text` is for reading, `strong` for what stands out, `muted` for what may be overlooked.
    `line` divides; `control_line` is around what can be pressed, ticked or typed into, `popup_line` around what pops up.
    `categories`: squares before categories of the person's own.
    `knob`, `fill`, `groove`, `slot`: of sliders (knob, groove) and score bars (fill, faint fill, slot).
    """

    name: str

    window: str
    bar: str
    sunken: str
    canvas: str
    bare: str
    field: str
    pill: str
    hover: str
    line: str

    text: str
    strong: str
    muted: str
    disabled: str
    link: str
    success: str
    warning: str
    danger: str

    button: str
    button_hover: str
    button_pressed: str
    control_line: str
    popup_line: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    focus: str

    knob: str
    groove: str
    fill: str
    faint_fill: str
    slot: str
    added: str
    learned: str

    safe: str
    questionable: str
    explicit: str
    marker: str
    handle: str
    handle_line: str
    categories: tuple[str, ...]

    gap_px: int = 6
    pad_px: int = 12
    section_gap_px: int = 14
    radius_px: int = 6
    small_radius_px: int = 4
    font_px: int = 13
    small_ratio: float = 0.85
    title_ratio: float = 1.15


DARK = Theme(
    name="dark",
    window="#1f2226",
    bar="#212429",
    sunken="#17191c",
    canvas="#26292f",
    bare="#0b0c0e",
    field="#17191c",
    pill="#30353c",
    hover="#282c32",
    line="#2c3138",
    text="#d9dce1",
    strong="#ffffff",
    muted="#a0a8b4",
    disabled="#666d77",
    link="#8ab0ff",
    success="#4fb78a",
    warning="#d9a441",
    danger="#ec8a84",
    button="#2c3138",
    button_hover="#343a42",
    button_pressed="#262a30",
    control_line="#727b87",
    popup_line="#3a4048",
    accent="#3d6fd9",
    accent_hover="#3a69cf",
    accent_pressed="#315cb8",
    on_accent="#ffffff",
    focus="#7aa2f7",
    knob="#7aa2f7",
    groove="#3a4048",
    fill="#5b7fc7",
    faint_fill="#565d67",
    slot="#30353c",
    added="#d39ab8",
    learned="#b69cf5",
    safe="#3c8f6a",
    questionable="#c79230",
    explicit="#c0524d",
    marker="#ffffff",
    handle="#d9dce1",
    handle_line="#5d636b",
    categories=("#7aa2f7", "#d9a441", "#4fb78a", "#d39ab8", "#b69cf5", "#ec8a84", "#5fc3d9", "#b5bd68"),
)

LIGHT = Theme(
    name="light",
    window="#f5f6f8",
    bar="#eceef1",
    sunken="#e3e6ea",
    canvas="#dfe2e7",
    bare="#0b0c0e",
    field="#ffffff",
    pill="#dfe3e8",
    hover="#e9ecf0",
    line="#d6dae0",
    text="#262a30",
    strong="#0c0e11",
    muted="#545c67",
    disabled="#969da7",
    link="#1f53bd",
    success="#1c6b48",
    warning="#7d5405",
    danger="#a8322b",
    button="#ffffff",
    button_hover="#f0f2f5",
    button_pressed="#e3e6ea",
    control_line="#78818c",
    popup_line="#c3c9d1",
    accent="#2f62cf",
    accent_hover="#2957bb",
    accent_pressed="#234ba3",
    on_accent="#ffffff",
    focus="#2f62cf",
    knob="#2f62cf",
    groove="#c6ccd4",
    fill="#5b83d6",
    faint_fill="#aeb5bf",
    slot="#dce0e6",
    added="#96416b",
    learned="#6a48c4",
    safe="#2f8a63",
    questionable="#a5761b",
    explicit="#c9524d",
    marker="#14171b",
    handle="#ffffff",
    handle_line="#7a828d",
    categories=("#2f62cf", "#8a5c06", "#1c6b48", "#96416b", "#6a48c4", "#a8322b", "#0f6f86", "#616a12"),
)
