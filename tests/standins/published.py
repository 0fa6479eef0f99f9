"""The four published models that the stand-ins imitate, as facts; needs no TensorFlow.

Source: README, model.py and example_usage.ipynb of ZenithO-o/furry-image-model (commit 5457b74). Which backbone is
behind a name is inferred from its parameter count.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.models.manifest import MANIFEST_NAME, InputSpec, Kind, Manifest, encode_manifest

HEAD_WIDTHS = {"action": 71, "body": 66, "clothing": 35, "identity": 6, "species": 50, "rating": 1}
OLDER_ORDER = ("identity", "species", "body", "clothing", "action", "rating")
NEWER_ORDER = ("rating", "action", "body", "clothing", "identity", "species")
PROTECTED_SLOT = ("identity", 5)
"""Head and index of the protected tag."""


@dataclass(frozen=True)
class Published:
    """One published export: `size_px` and `hidden` of the real one, and those of its narrow variant.

    `normalized`: it is fed (x - 0.5) / 0.225 instead of 0..1. `bare`: the newer exports name an output layer
    `action`, the older ones `action_output`.
    """

    name: str
    backbone: str
    size_px: int
    hidden: int
    narrow_size_px: int
    narrow_hidden: int
    normalized: bool
    bare: bool

    @property
    def heads(self) -> tuple[str, ...]:
        """The heads in the order of the model's outputs."""
        return NEWER_ORDER if self.bare else OLDER_ORDER

    def output_name(self, head: str) -> str:
        return head if self.bare else f"{head}_output"

    def write_manifest(self, folder: Path, *, narrow: bool) -> None:
        """Write the stand-in's `model.json`."""
        size = "narrow stand-in" if narrow else "stand-in"
        scale = ((0.5, 0.5, 0.5), (0.225, 0.225, 0.225)) if self.normalized else (None, None)
        manifest = Manifest(
            id=self.name,
            title=f"{self.backbone} {size}",
            kind=Kind.SAVEDMODEL,
            revision=size.replace(" ", "-"),
            summary="Random weights in the published format. Its tags mean nothing.",
            input=InputSpec(mean=scale[0], std=scale[1], background=None),
            heads={head: head for head in self.heads},
        )
        text = json.dumps(encode_manifest(manifest), indent=2)
        (folder / MANIFEST_NAME).write_text(text + "\n", encoding="utf-8")


PUBLISHED = {
    model.name: model
    for model in (
        Published("efficientnet_v2_m_384_3", "EfficientNetV2-S", 384, 256, 48, 12, normalized=True, bare=True),
        Published("convnext_tiny_224_5", "ConvNeXt-Tiny", 224, 256, 64, 12, normalized=True, bare=True),
        Published("efficientnet_v2_b3_300_2c", "EfficientNetV2-B3", 300, 128, 40, 8, normalized=True, bare=False),
        Published("mobilenet_v3_224_2c", "MobileNetV3-Small", 224, 256, 32, 12, normalized=False, bare=False),
    )
}
