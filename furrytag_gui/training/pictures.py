"""Pictures of drawings as the starter will meet them: on white as they are, or placed on a made-up background."""

import hashlib
import io

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from furrytag_gui.training.backbone import SIZE_PX

RENDER_PX = 320
WHITE = (255, 255, 255, 255)


def render(svg: str) -> Image.Image | None:
    """The drawing as RGBA without empty margins, at most 320 pixels wide and high, or None where the SVG is damaged or shows nothing.

    Text is left out: it would look different on each machine.
    """
    import resvg_py  # noqa: PLC0415  only the recipe has it

    try:
        data = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=RENDER_PX, dpi=96, skip_system_fonts=True))
        picture = Image.open(io.BytesIO(data), formats=["PNG"]).convert("RGBA")
    except (ValueError, OSError):
        return None
    box = picture.getbbox()
    if box is None:
        return None
    picture = picture.crop(box)
    picture.thumbnail((RENDER_PX, RENDER_PX), Image.Resampling.LANCZOS)
    return picture


def lay_on_white(drawing: Image.Image) -> Image.Image:
    """The whole drawing in the middle of a white square with a small margin."""
    canvas = Image.new("RGBA", (SIZE_PX, SIZE_PX), WHITE)
    _paste(canvas, drawing, scale=0.92, shift=(0.0, 0.0))
    return canvas.convert("RGB")


def lay_on_background(drawing: Image.Image, seed: str) -> Image.Image:
    """The drawing flipped, turned, scaled, shifted, recoloured and blurred by chance, on a flat, shaded or noisy background.

    The same seed gives the same picture.
    """
    chance = np.random.default_rng(int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big"))
    if chance.random() < 0.5:
        drawing = drawing.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if chance.random() < 1 / 3:
        drawing = _turn_hue(drawing, int(chance.integers(1, 256)))
    drawing = drawing.rotate(float(chance.uniform(-15, 15)), Image.Resampling.BICUBIC, expand=True)
    canvas = Image.fromarray(_background(chance)).convert("RGBA")
    scale = float(np.exp(chance.uniform(np.log(0.5), np.log(1.45))))
    shift = chance.uniform(-0.12, 0.12, 2)
    _paste(canvas, drawing, scale=scale, shift=(float(shift[0]), float(shift[1])))
    picture = canvas.convert("RGB")
    if chance.random() < 0.25:
        picture = picture.filter(ImageFilter.GaussianBlur(float(chance.uniform(0.3, 1.2))))
    return picture


def _paste(canvas: Image.Image, drawing: Image.Image, *, scale: float, shift: tuple[float, float]) -> None:
    factor = SIZE_PX * scale / max(drawing.size)
    size = (max(1, round(drawing.width * factor)), max(1, round(drawing.height * factor)))
    fitted = drawing.resize(size, Image.Resampling.BICUBIC)
    left = round((SIZE_PX - size[0]) / 2 + shift[0] * SIZE_PX)
    top = round((SIZE_PX - size[1]) / 2 + shift[1] * SIZE_PX)
    layer = Image.new("RGBA", canvas.size, (0, 0, 0, 0))
    layer.paste(fitted, (left, top))
    canvas.alpha_composite(layer)


def _turn_hue(drawing: Image.Image, turn: int) -> Image.Image:
    hue, saturation, value = drawing.convert("RGB").convert("HSV").split()
    turned = Image.merge("HSV", (hue.point(lambda level: (level + turn) % 256), saturation, value)).convert("RGB")
    turned.putalpha(drawing.getchannel("A"))
    return turned


def _background(chance: np.random.Generator) -> npt.NDArray[np.uint8]:
    kind = chance.integers(0, 4)
    if kind == 0:
        return np.full((SIZE_PX, SIZE_PX, 3), 255, np.uint8)
    first, second = chance.uniform(0, 255, (2, 3))
    if kind == 1:
        return np.full((SIZE_PX, SIZE_PX, 3), first, np.uint8)
    if kind == 2:
        angle = chance.uniform(0, 2 * np.pi)
        across, down = np.meshgrid(np.linspace(-0.5, 0.5, SIZE_PX), np.linspace(-0.5, 0.5, SIZE_PX))
        share = np.clip(across * np.cos(angle) + down * np.sin(angle) + 0.5, 0, 1)[..., None]
        shaded: npt.NDArray[np.uint8] = (first * share + second * (1 - share)).astype(np.uint8)
        return shaded
    cells = int(chance.integers(3, 28))
    noise = Image.fromarray(chance.uniform(0, 255, (cells, cells, 3)).astype(np.uint8)).resize((SIZE_PX, SIZE_PX), Image.Resampling.BICUBIC)
    flat = Image.new("RGB", noise.size, (int(first[0]), int(first[1]), int(first[2])))
    return np.asarray(Image.blend(noise, flat, 0.5), np.uint8)
