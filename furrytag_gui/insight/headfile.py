"""A learned tag as a small file that can be shared: numbers of one model's embedding, and no picture."""

import base64
import hashlib
import json
import math
from collections.abc import Mapping

import numpy as np

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.arrays import pack, unpack
from furrytag_gui.models.head import Evidence, Head
from furrytag_gui.tags.vocabulary import Flag, Vocabulary, normalize_name

FORMAT = "furrytag-head"
VERSION = 1
SUFFIX = ".furrytag-head.json"
MAX_BYTES = 4_000_000
MAX_NAME_CHARS = 200


def encode_head(head: Head, model_key: str) -> bytes:
    """The file of a head on this model's embeddings."""
    evidence = head.evidence
    record: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        "model": model_key,
        "tag": head.tag,
        "category": head.category,
        "threshold": head.threshold,
        "bias": head.bias,
        "width": len(head.weights),
        "weights": base64.b64encode(pack(head.weights)).decode("ascii"),
        "evidence": {
            "positives": evidence.positives,
            "negatives": evidence.negatives,
            "precision": evidence.precision,
            "recall": evidence.recall,
            "low": evidence.low,
            "high": evidence.high,
            "judged": evidence.judged,
        },
    }
    return json.dumps(record | {"sha256": _digest(record)}, indent=1).encode("ascii")


def decode_head(content: bytes, name: str, model_key: str, width: int, vocabulary: Vocabulary) -> Head:
    """The head in a file called `name`, if it acts on embeddings of this model with this width.

    Raises FurryTagError if it is no such file, was changed by hand or by accident, belongs to another model, or has a protected tag.
    """
    record = _load(content, name)
    if record.get("format") != FORMAT:
        raise FurryTagError(f"{name} is not a learned tag.", f"Choose a file that FurryTag has exported ({SUFFIX}).")
    if record.get("version") != VERSION:
        raise FurryTagError(f"{name} is from another version of FurryTag.", "Update FurryTag, or export the tag again.")
    if record.get("sha256") != _digest({key: value for key, value in record.items() if key != "sha256"}):
        raise FurryTagError(
            f"{name} was changed after it was exported, so its numbers can't be trusted.", "Ask for the file as it was exported."
        )
    if record.get("model") != model_key:
        raise FurryTagError(
            f"{name} was learned with the model {record.get('model')}, and only works with that one.",
            f"Choose that model; {model_key} is chosen now.",
        )
    try:
        head = _read(record)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise FurryTagError(f"{name} is damaged.", "Ask for the file as it was exported.") from error
    if len(head.weights) != width:
        raise FurryTagError(
            f"{name} acts on {len(head.weights):,} values where the model gives {width:,}.",
            "The model was another one when it was exported.",
        )
    if vocabulary.describe(head.tag, head.category).flag is Flag.PROTECTED:
        raise FurryTagError(f"{name} has a tag that is never suggested.", "It can't be imported.")
    return head


def _load(content: bytes, name: str) -> Mapping[str, object]:
    if len(content) > MAX_BYTES:
        raise FurryTagError(f"{name} is far too large for a learned tag.", "Choose a file that FurryTag has exported.")
    try:
        record = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise FurryTagError(f"{name} is not a learned tag.", f"Choose a file that FurryTag has exported ({SUFFIX}).") from error
    return record if isinstance(record, dict) else {}


def _read(record: Mapping[str, object]) -> Head:
    evidence = record["evidence"]
    weights = unpack(base64.b64decode(str(record["weights"]), validate=True))
    tag, category = normalize_name(_text(record["tag"])), _text(record["category"])
    threshold, bias = _number(record["threshold"]), _number(record["bias"])
    if not isinstance(evidence, dict) or not np.isfinite(weights).all() or not 0 <= threshold <= 1 or len(weights) != record["width"]:
        raise ValueError("numbers out of range")
    precision, recall = (_number(evidence[key]) for key in ("precision", "recall"))
    # Files of before it was told where the precision lies don't have these.
    low, high = (None if evidence.get(key) is None else _number(evidence[key]) for key in ("low", "high"))
    counts = [int(_number(evidence[key])) for key in ("positives", "negatives")] + [int(_number(evidence.get("judged", 0)))]
    if not all(0 <= share <= 1 for share in filter(None, (precision, recall, low, high))) or min(counts) < 0:
        raise ValueError("evidence out of range")
    return Head(tag, category, weights, bias, threshold, Evidence(counts[0], counts[1], precision, recall, low, high, counts[2]))


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > MAX_NAME_CHARS:
        raise ValueError("no name")
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("no number")
    return float(value)


def _digest(record: Mapping[str, object]) -> str:
    """Tells that nobody has changed the file since; anybody who wants to can make a new one, so it is no proof of who made it."""
    return hashlib.sha256(json.dumps(record, sort_keys=True, separators=(",", ":")).encode("utf-8")).hexdigest()
