"""XMP in a file of its own: `fox.png.xmp`, or `fox.xmp` where that is wished."""

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from furrytag_gui.tagfiles.document import FoundTags, Rendered, TagDocument
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.tagfiles.sidecar import SidecarName, describe_naming, name_sidecar
from furrytag_gui.tagfiles.xmp import XmpFormat


@dataclass(frozen=True)
class XmpSidecar(XmpFormat):
    """A sidecar that digiKam, darktable, Lightroom and others read; what they wrote in it stays."""

    id: ClassVar[str] = "xmp"
    title: ClassVar[str] = "XMP sidecar"
    place: ClassVar[Place] = Place.BESIDE

    naming: SidecarName = field(
        default=SidecarName.FULL,
        metadata=describe_naming(
            "xmp", "digiKam and darktable read fox.png.xmp; Lightroom reads fox.xmp, which fox.png and fox.jpg share."
        ),
    )

    def target(self, picture: Path) -> Path:
        return name_sidecar(picture, self.naming, "xmp")

    def render(self, document: TagDocument, before: bytes | None, ours: Collection[str]) -> Rendered:
        return Rendered(*self.merge_packet(document, before, ours))

    def parse(self, content: bytes) -> FoundTags:
        found = self.read_packet(content)
        return FoundTags(found.entries, found.rating_label, self.title)
