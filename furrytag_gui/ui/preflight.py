"""Whether Qt can start on this Linux system, asked before Qt is imported.

Qt ends the process when its platform plug-in can't be loaded, and `import PySide6.QtGui` raises an ImportError that names no package.
The lists are what `objdump -p` gives as NEEDED for the Qt 6.12 libraries and platform plug-ins of the PySide6 wheels.
"""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from furrytag_gui.errors import FurryTagError


@dataclass(frozen=True, slots=True)
class _Need:
    """One library of the system and the packages of Debian and Fedora that hold it."""

    library: str
    apt: str
    dnf: str


_ALWAYS = (
    _Need("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    _Need("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    _Need("libzstd.so.1", "libzstd1", "libzstd"),
    _Need("libEGL.so.1", "libegl1", "libglvnd-egl"),
    _Need("libGL.so.1", "libgl1", "libglvnd-glx"),
    _Need("libX11.so.6", "libx11-6", "libX11"),
    _Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    _Need("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    _Need("libfreetype.so.6", "libfreetype6", "freetype"),
    _Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)
_XCB = (
    _Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    _Need("libxcb.so.1", "libxcb1", "libxcb"),
    _Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    _Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    _Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    _Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    _Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    _Need("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    _Need("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    _Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    _Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    _Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    _Need("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    _Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    _Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    _Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
_WAYLAND = (
    _Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    _Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
)
_NO_DISPLAY_HINT = "Start FurryTag from a desktop, or tag without a window: furrytag tag PATH…"
_BY_PLATFORM = {"xcb": _XCB, "wayland": _WAYLAND}


def linker_finds(library: str) -> bool:
    """True if the dynamic linker can load the library of this name."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def display_answers(platform: str) -> bool:
    """True if the display server of this process's environment lets us in; Qt would end the process if it didn't."""
    library, connect, disconnect = {
        "xcb": ("libX11.so.6", "XOpenDisplay", "XCloseDisplay"),
        "wayland": ("libwayland-client.so.0", "wl_display_connect", "wl_display_disconnect"),
    }.get(platform, ("", "", ""))
    if not library:
        return True
    functions = ctypes.CDLL(library)
    open_display, close_display = functions[connect], functions[disconnect]
    open_display.argtypes, open_display.restype = [ctypes.c_char_p], ctypes.c_void_p
    close_display.argtypes = [ctypes.c_void_p]
    display = open_display(None)
    if display:
        close_display(display)
    return bool(display)


def check(
    system: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    finds: Callable[[str], bool] = linker_finds,
    answers: Callable[[str], bool] = display_answers,
) -> str:
    """The platform plug-in that Qt will take, "" for the system's own. Raises FurryTagError with what mends it if no window can be opened.

    Other systems than Linux bring all that Qt needs.
    """
    if system != "linux":
        return ""
    platform = _platform(environment)
    needs = (*_ALWAYS, *_BY_PLATFORM.get(platform, ()))
    missing = [need for need in needs if not finds(need.library)]
    if missing:
        names = ", ".join(need.library for need in missing)
        apt = " ".join(dict.fromkeys(need.apt for need in missing))
        dnf = " ".join(dict.fromkeys(need.dnf for need in missing))
        raise FurryTagError(
            f"The window can't open: this system lacks {names}.",
            f"On Debian and Ubuntu run `sudo apt install {apt}`, on Fedora `sudo dnf install {dnf}`, then start FurryTag again.",
        )
    if not answers(platform):
        display = environment.get("WAYLAND_DISPLAY" if platform == "wayland" else "DISPLAY", "")
        raise FurryTagError(f"The window can't open: the display {display} doesn't answer.", _NO_DISPLAY_HINT)
    return platform


def _platform(environment: Mapping[str, str]) -> str:
    """The platform plug-in that Qt will take first: QT_QPA_PLATFORM, else what the desktop is."""
    asked = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if asked:
        return asked.removesuffix("-egl")
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    if environment.get("DISPLAY"):
        return "xcb"
    raise FurryTagError("The window can't open: there is no display.", _NO_DISPLAY_HINT)
