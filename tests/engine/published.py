"""How the authors of each family prepare a picture, written down plainly and slowly from their own code.

Each function takes an upright picture and gives float32 pixels as the model is fed them, in its colour order and layout.
"""

from collections.abc import Callable

import numpy as np
from PIL import Image

Prepare = Callable[[Image.Image, int], np.ndarray]

CLIP = ((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711))
HALF = ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
EVA = ((0.7058010139741189, 0.6675836722220271, 0.6626594977602157), (0.3200751353807431, 0.3323665192448117, 0.3356149715782511))


def on_white(picture: Image.Image) -> Image.Image:
    rgba = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")


def without_alpha(picture: Image.Image) -> Image.Image:
    """What a decoder with three channels gives."""
    return Image.fromarray(np.asarray(picture.convert("RGBA"))[..., :3])


def to_tensor(picture: Image.Image, mean: tuple[float, ...], std: tuple[float, ...]) -> np.ndarray:
    """torchvision's ToTensor and Normalize."""
    values = np.asarray(picture, np.float32).transpose(2, 0, 1) / 255
    return (values - np.array(mean, np.float32)[:, None, None]) / np.array(std, np.float32)[:, None, None]


def pad_square(picture: Image.Image, color: str) -> Image.Image:
    side = max(picture.size)
    square = Image.new("RGB", (side, side), color)
    square.paste(picture, ((side - picture.width) // 2, (side - picture.height) // 2))
    return square


def prepare_furry_image_model(picture: Image.Image, side: int, *, normalized: bool) -> np.ndarray:
    """model.py: decode_jpeg with three channels, tf.image.resize, by 255, and then (x - 0.5) / 0.225 for some."""
    pixels = np.asarray(without_alpha(picture), np.float64)
    rows, columns, _ = pixels.shape
    values = np.empty((side, side, 3))
    for i in range(side):
        for j in range(side):
            y, x = (i + 0.5) * rows / side - 0.5, (j + 0.5) * columns / side - 0.5
            top, left = int(np.floor(y)), int(np.floor(x))
            corners = [
                [pixels[min(max(line, 0), rows - 1), min(max(column, 0), columns - 1)] for column in (left, left + 1)]
                for line in (top, top + 1)
            ]
            upper = corners[0][0] * (left + 1 - x) + corners[0][1] * (x - left)
            lower = corners[1][0] * (left + 1 - x) + corners[1][1] * (x - left)
            values[i, j] = upper * (top + 1 - y) + lower * (y - top)
    values /= 255
    return ((values - 0.5) / 0.225 if normalized else values).astype(np.float32)


def prepare_wd(picture: Image.Image, side: int) -> np.ndarray:
    """The space of the WD taggers: on white, a white square, bicubic, blue first, 0 to 255."""
    square = pad_square(on_white(picture), "white").resize((side, side), Image.Resampling.BICUBIC)
    return np.asarray(square, np.float32)[:, :, ::-1]


def prepare_eva02(picture: Image.Image, side: int) -> np.ndarray:
    """preprocess.json as deepghs/imgutils reads it: into 512 x 512 on white by bilinear, then bicubic to the model's size."""
    picture = on_white(picture)
    ratio = min(512 / picture.width, 512 / picture.height)
    small = picture.resize((max(1, round(picture.width * ratio)), max(1, round(picture.height * ratio))), Image.Resampling.BILINEAR)
    canvas = Image.new("RGB", (512, 512), "white")
    canvas.paste(small, ((512 - small.width) // 2, (512 - small.height) // 2))
    return to_tensor(canvas.resize((side, side), Image.Resampling.BICUBIC), *EVA)


def prepare_eva02_extended(picture: Image.Image, side: int) -> np.ndarray:
    """The same file as a captioning program reads it: a canvas of at least 512 a side, stretched."""
    picture = on_white(picture)
    canvas = Image.new("RGB", (max(picture.width, 512), max(picture.height, 512)), "white")
    canvas.paste(picture, ((canvas.width - picture.width) // 2, (canvas.height - picture.height) // 2))
    return to_tensor(canvas.resize((side, side), Image.Resampling.BICUBIC), *EVA)


def prepare_thouph(picture: Image.Image, side: int) -> np.ndarray:
    """transforms.Resize((448, 448)) on a Pillow picture, ToTensor, Normalize by CLIP's numbers."""
    return to_tensor(on_white(picture).resize((side, side), Image.Resampling.BILINEAR), *CLIP)


def prepare_pixai(picture: Image.Image, side: int) -> np.ndarray:
    return to_tensor(on_white(picture).resize((side, side), Image.Resampling.BILINEAR), *HALF)


def prepare_joytag(picture: Image.Image, side: int) -> np.ndarray:
    """The space's app.py: a white square, bicubic, CLIP's numbers."""
    return to_tensor(pad_square(on_white(picture), "white").resize((side, side), Image.Resampling.BICUBIC), *CLIP)


def prepare_deepghs(picture: Image.Image, side: int) -> np.ndarray:
    """imgutils/generic/classify.py: stretched by bilinear, -1 to 1."""
    return to_tensor(on_white(picture).resize((side, side), Image.Resampling.BILINEAR), *HALF)


def prepare_starter(picture: Image.Image, side: int) -> np.ndarray:
    """The starter's card: fitted on white, (x - 127) / 128."""
    square = pad_square(on_white(picture), "white").resize((side, side), Image.Resampling.BILINEAR)
    return (np.asarray(square, np.float32).transpose(2, 0, 1) - 127) / 128


def prepare_deepdanbooru(picture: Image.Image, side: int) -> np.ndarray:
    """load_image_for_evaluate: tf.image.resize by area with the proportions kept, then skimage's warp that draws the border out."""
    pixels = np.asarray(without_alpha(picture), np.float64)
    scale = min(side / pixels.shape[0], side / pixels.shape[1])
    small = pixels
    for axis in (0, 1):
        small = average_axis(small, axis, max(1, round(pixels.shape[axis] * scale)))
    rows, columns, _ = small.shape
    values = np.empty((side, side, 3))
    for i in range(side):
        for j in range(side):
            y, x = i - side / 2 + rows / 2, j - side / 2 + columns / 2
            top, left = int(np.floor(y)), int(np.floor(x))
            value = np.zeros(3)
            for line, weight_y in ((top, top + 1 - y), (top + 1, y - top)):
                for column, weight_x in ((left, left + 1 - x), (left + 1, x - left)):
                    value += weight_y * weight_x * small[min(max(line, 0), rows - 1), min(max(column, 0), columns - 1)]
            values[i, j] = value
    return (values / 255).astype(np.float32)


def average_axis(values: np.ndarray, axis: int, count: int) -> np.ndarray:
    """The mean of what each of `count` equal parts of an axis covers, whole lines and shares of lines."""
    lines = np.moveaxis(values, axis, 0)
    length = len(lines)
    means = []
    for number in range(count):
        start, stop = number * length / count, (number + 1) * length / count
        total = sum(max(0.0, min(stop, line + 1) - max(start, line)) * lines[line] for line in range(length))
        means.append(total / (stop - start))
    return np.moveaxis(np.array(means), 0, axis)
