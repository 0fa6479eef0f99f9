"""The formats that there are."""

from furrytag_gui.tagfiles.csvtable import CsvTable
from furrytag_gui.tagfiles.e621 import E621TagString
from furrytag_gui.tagfiles.embedded import EmbeddedXmp
from furrytag_gui.tagfiles.format import TagFormat
from furrytag_gui.tagfiles.hydrus import HydrusSidecar
from furrytag_gui.tagfiles.jsonfile import JsonFile
from furrytag_gui.tagfiles.kohya import KohyaCaption
from furrytag_gui.tagfiles.xmpsidecar import XmpSidecar

_ALL: tuple[type[TagFormat], ...] = (KohyaCaption, HydrusSidecar, XmpSidecar, EmbeddedXmp, JsonFile, CsvTable, E621TagString)

FORMATS: dict[str, type[TagFormat]] = {tag_format.id: tag_format for tag_format in _ALL}
"""Every format by its id, in the order of a list."""
