"""Pictures to try a model on where nobody has given any, and noise, which no photograph resembles. The same at every call."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

SEED = 1
NOISE_SIZES_PX = ((224, 224), (150, 310), (420, 96))
DRAWING_SIZES_PX = ((640, 480), (480, 640), (512, 512), (300, 700))
COLORS = ("tomato", "gold", "royalblue", "mediumseagreen", "orchid", "saddlebrown", "white", "black")


def write_noise(folder: Path) -> list[Path]:
    """Pictures whose every pixel is random."""
    random = np.random.default_rng(SEED)
    paths = []
    for number, (width, height) in enumerate(NOISE_SIZES_PX):
        path = folder / f"noise{number}.png"
        Image.fromarray(random.integers(0, 256, (height, width, 3), np.uint8)).save(path)
        paths.append(path)
    return paths


def write_drawings(folder: Path) -> list[Path]:
    """Flat shapes on a gradient, as drawn pictures are rather than noisy."""
    random = np.random.default_rng(SEED)
    paths = []
    for number, (width, height) in enumerate(DRAWING_SIZES_PX):
        columns, rows = np.meshgrid(np.linspace(0, 255, width), np.linspace(0, 255, height))
        ground = np.stack([columns, rows, 255 - columns], axis=2).astype(np.uint8)
        picture = Image.fromarray(ground)
        pen = ImageDraw.Draw(picture)
        for color in random.permutation(COLORS):
            left, top = int(random.integers(width)), int(random.integers(height))
            size = int(random.integers(width // 8, width // 2))
            shape = pen.ellipse if random.random() < 0.5 else pen.rectangle
            shape((left, top, left + size, top + size), fill=str(color))
        path = folder / f"drawing{number}.png"
        picture.save(path)
        paths.append(path)
    return paths
