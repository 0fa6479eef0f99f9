"""Flat shapes in random colours: pictures to calibrate random networks with, and to compare runtimes on."""

import numpy as np


def make_drawings(count: int, size_px: int, seed: int) -> np.ndarray:
    """Pictures of overlapping discs and bars on white or a colour, float32 (count, size_px, size_px, 3) in 0..1.

    They go from plain to crowded, and some are grainy, so that few real pictures are outliers beside them.
    """
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[0 : 1 : size_px * 1j, 0 : 1 : size_px * 1j]
    pictures = np.empty((count, size_px, size_px, 3), np.float32)
    for picture in pictures:
        picture[:] = 1 if random.random() < 0.5 else _pick_color(random)
        for _ in range(random.choice((0, 1, 1, 2, 4, 12))):
            row, column, angle = random.random(3) * (1, 1, np.pi)
            radius = random.uniform(0.05, 0.4)
            distance = np.hypot(rows - row, columns - column)
            across = np.abs((rows - row) * np.cos(angle) + (columns - column) * np.sin(angle))
            shape = distance < radius if random.random() < 0.5 else across < radius / 4
            picture[shape] = _pick_color(random)
        if random.random() < 0.2:
            picture[:] += random.normal(0, 0.2, picture.shape)
    return pictures.clip(0, 1)


def _pick_color(random: np.random.Generator) -> np.ndarray:
    """Any colour, or a corner of the colour cube: half of the time each."""
    return random.random(3).round(random.choice((0, 3)))
