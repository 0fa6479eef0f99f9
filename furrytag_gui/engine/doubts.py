"""What the scores of a model give away of a mistake in its manifest or its export."""

from furrytag_gui.models.manifest import Activation
from furrytag_gui.tags.tagset import FloatArray

SUM_TOLERANCE = 1e-3
MIN_PICTURES = 2
MIN_WIDTH = 3
HALF, SIGMOID_OF_ONE = 0.5, 0.7311
ROUNDING = 1e-4


def find_doubt(scores: FloatArray, activation: Activation | None, *, exclusive: bool = False) -> str:
    """The sentence that warns of an output, or "".

    `scores`: float32 (n, width) in 0..1, what one output says of n pictures after `activation`. `exclusive`: its tags exclude
    each other, as the manifest has it. One picture is enough to see that a sigmoid came twice; a softmax takes two.
    """
    count, width = scores.shape
    if width < MIN_WIDTH or not count:
        return ""
    # A sigmoid of something between 0 and 1 lies between these.
    if scores.min() >= HALF - ROUNDING and scores.max() <= SIGMOID_OF_ONE + ROUNDING:
        if activation is Activation.SIGMOID:
            return "Every score is between 0.5 and 0.73, as if the model gave probabilities already. Choose probabilities, not logits."
        return "Every score is between 0.5 and 0.73, as if a sigmoid came twice in the file. Don't trust its scores."
    if count >= MIN_PICTURES and not exclusive and adds_up(scores):
        return "All scores together make 1, so only one tag can be likely at a time. The file seems to end in a softmax."
    return ""


def adds_up(scores: FloatArray) -> bool:
    """True if what one output says of each picture makes 1."""
    return bool((abs(scores.sum(axis=1) - 1) <= SUM_TOLERANCE).all())
