"""Learned tags as files: what comes back, and what is refused."""

import hashlib
import json
from collections.abc import Callable

import numpy as np
import pytest

from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight.headfile import decode_head, encode_head
from furrytag_gui.models.head import Evidence, Head
from furrytag_gui.tags.vocabulary import Flag, Vocabulary

KEY = "starter@1"
WIDTH = 5


def make_head(tag: str = "nova", evidence: Evidence = Evidence(9, 30, 0.9, 0.8)) -> Head:  # noqa: B008 - it is frozen
    weights = np.random.default_rng(0).normal(size=WIDTH).astype(np.float32)
    return Head(tag, "identity", weights, -0.25, 0.625, evidence)


def read(content: bytes, vocabulary: Vocabulary, key: str = KEY, width: int = WIDTH) -> Head:
    return decode_head(content, "nova.json", key, width, vocabulary)


def edit(content: bytes, **changes: object) -> bytes:
    return json.dumps({**json.loads(content), **changes}).encode()


def test_a_head_comes_back_as_it_was(vocabulary: Vocabulary) -> None:
    head = make_head()
    again = read(encode_head(head, KEY), vocabulary)
    np.testing.assert_array_equal(again.weights, head.weights)
    assert (again.tag, again.category, again.bias, again.threshold, again.evidence) == ("nova", "identity", -0.25, 0.625, head.evidence)


def test_what_is_told_of_it_comes_back_too(vocabulary: Vocabulary) -> None:
    evidence = Evidence(9, 30, 0.9, 0.8, low=0.7, high=0.97, judged=14)
    assert read(encode_head(make_head(evidence=evidence), KEY), vocabulary).evidence == evidence


def test_a_file_from_before_that_was_told_is_read(vocabulary: Vocabulary) -> None:
    record = json.loads(encode_head(make_head(), KEY))
    for name in ("low", "high", "judged"):
        del record["evidence"][name]
    del record["sha256"]
    digest = hashlib.sha256(json.dumps(record, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
    assert read(json.dumps(record | {"sha256": digest}).encode(), vocabulary).evidence == Evidence(9, 30, 0.9, 0.8)


def test_a_file_is_small_and_names_nothing_but_the_tag(vocabulary: Vocabulary) -> None:
    content = encode_head(make_head(), KEY)
    assert len(content) < 1000
    assert set(json.loads(content)) == {
        *("format", "version", "model", "tag", "category", "threshold", "bias", "width", "weights", "evidence", "sha256")
    }


@pytest.mark.parametrize(
    "changes", [{"threshold": 0.1}, {"tag": "other"}, {"weights": "AAAA"}, {"evidence": {}}, {"sha256": "0"}, {"more": 1}]
)
def test_a_file_that_was_edited_is_refused(vocabulary: Vocabulary, changes: dict[str, object]) -> None:
    with pytest.raises(FurryTagError, match="was changed after it was exported"):
        read(edit(encode_head(make_head(), KEY), **changes), vocabulary)


def test_a_file_of_another_model_is_refused_and_the_model_named(vocabulary: Vocabulary) -> None:
    with pytest.raises(FurryTagError, match=r"learned with the model starter@1") as caught:
        read(encode_head(make_head(), KEY), vocabulary, key="other@2")
    assert "other@2" in caught.value.hint
    with pytest.raises(FurryTagError, match="5 values where the model gives 7"):
        read(encode_head(make_head(), KEY), vocabulary, width=7)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"{}", b'{"format": "x"}', b"[" * 5000, b'"a"', b"\x89PNG"])
def test_what_is_no_such_file_is_refused(vocabulary: Vocabulary, content: bytes) -> None:
    with pytest.raises(FurryTagError, match="not a learned tag"):
        read(content, vocabulary)


@pytest.mark.parametrize(
    "evidence", [Evidence(9, 30, None, None), Evidence(-1, 30, 0.9, 0.8), Evidence(9, 30, 1.5, 0.8), Evidence(9, 30, 0.9, 0.8, low=-0.5)]
)
def test_a_head_that_cannot_suggest_or_makes_no_sense_is_damaged(vocabulary: Vocabulary, evidence: Evidence) -> None:
    with pytest.raises(FurryTagError, match="is damaged"):
        read(encode_head(make_head(evidence=evidence), KEY), vocabulary)


def test_numbers_that_are_none_are_refused(vocabulary: Vocabulary) -> None:
    head = make_head()
    head.weights[2] = np.nan
    with pytest.raises(FurryTagError, match="is damaged"):
        read(encode_head(head, KEY), vocabulary)


def test_a_protected_tag_is_refused(vocabulary: Vocabulary, find_tag: Callable[[Flag], str]) -> None:
    with pytest.raises(FurryTagError, match="never suggested"):
        read(encode_head(make_head(find_tag(Flag.PROTECTED)), KEY), vocabulary)


def test_files_of_other_versions_and_sizes_are_refused(vocabulary: Vocabulary) -> None:
    with pytest.raises(FurryTagError, match="another version"):
        read(edit(encode_head(make_head(), KEY), version=2), vocabulary)
    with pytest.raises(FurryTagError, match="far too large"):
        read(b" " * 5_000_000, vocabulary)
