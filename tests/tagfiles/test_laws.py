"""What every format must keep: what is written is read back, and merging harms nobody's work."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from furrytag_gui.tagfiles.document import FoundTags, TagDocument, TagEntry
from furrytag_gui.tagfiles.format import Place, TableFormat, TagFormat
from furrytag_gui.tagfiles.kohya import KohyaCaption
from furrytag_gui.tags.vocabulary import normalize_name
from tests.tagfiles.laws import FORMATS, MERGED, PICTURE, base_of, documents

# A busy machine is no failure, so no example has a deadline.
patiently = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
EMPTY = TagDocument(PICTURE)


def read(format_: TagFormat, content: bytes | None) -> FoundTags:
    if content is None:
        return FoundTags()
    return format_.parse_all(content).get(PICTURE.name, FoundTags()) if isinstance(format_, TableFormat) else format_.parse(content)


def fixed_words(format_: TagFormat) -> set[str]:
    return {normalize_name(word) for text in (getattr(format_, "first", ""), getattr(format_, "last", "")) for word in text.split(",")} - {
        ""
    }


def tells_rejected(format_: TagFormat) -> bool:
    return bool(getattr(format_, "rejected", False))


def expected_names(format_: TagFormat, document: TagDocument, left_out: set[str]) -> set[str]:
    told = document.entries if tells_rejected(format_) else document.held
    return {entry.name for entry in told} - left_out | fixed_words(format_)


@pytest.mark.parametrize("name", FORMATS)
@patiently
@given(document=documents)
def test_what_is_written_is_read_back(name: str, document: TagDocument) -> None:
    format_ = FORMATS[name]
    rendered = format_.render(document, base_of(name), ())
    found = read(format_, rendered.content)
    left_out = {left.name for left in rendered.left_out}
    assert set(found.names) == expected_names(format_, document, left_out)
    assert len(found.names) == len(set(found.names))
    by_name = {entry.name: entry for entry in document.entries}
    for entry in found.entries:
        if entry.category is not None:
            assert entry.category == by_name[entry.name].category
        if entry.state is not None:
            assert entry.state is by_name[entry.name].state
        if entry.score is not None:
            assert entry.score == pytest.approx(by_name[entry.name].score, abs=1e-5)
    assert found.rating_label in (None, document.rating_label)


@pytest.mark.parametrize("name", [name for name in MERGED if name not in {"kohya", "hydrus, plain"}])
@patiently
@given(document=documents)
def test_the_rating_is_read_back(name: str, document: TagDocument) -> None:
    format_ = FORMATS[name]
    assert read(format_, format_.render(document, base_of(name), ()).content).rating_label is document.rating_label


@pytest.mark.parametrize("name", MERGED)
@patiently
@given(theirs=documents, document=documents)
def test_merging_keeps_what_others_wrote_and_withdrawing_leaves_just_that(name: str, theirs: TagDocument, document: TagDocument) -> None:
    format_ = FORMATS[name]
    format_others = replace(format_, first="", last="") if isinstance(format_, KohyaCaption) else format_
    others = format_others.render(theirs, base_of(name), ()).content
    before = read(format_, others)
    merged = format_.render(document, others, ())
    after = read(format_, merged.content)
    left_out = {left.name for left in merged.left_out}
    assert set(after.names) == set(before.names) | expected_names(format_, document, left_out)
    kept = [entry for entry in after.names if entry in before.names and entry not in fixed_words(format_)]
    assert kept == [entry for entry in before.names if entry not in fixed_words(format_)]

    again = format_.render(document, merged.content, merged.ours)
    assert again.content == merged.content
    assert again.ours == merged.ours

    withdrawn = format_others.render(EMPTY, merged.content, merged.ours)
    left = read(format_, withdrawn.content)
    assert set(left.names) == set(before.names)
    assert withdrawn.ours == frozenset()
    if format_.place is Place.INSIDE or name.startswith("xmp"):
        assert left == before


@pytest.mark.parametrize("name", MERGED)
@patiently
@given(first=documents, second=documents)
def test_a_second_export_leaves_what_one_export_would(name: str, first: TagDocument, second: TagDocument) -> None:
    format_ = FORMATS[name]
    one = format_.render(first, base_of(name), ())
    two = format_.render(second, one.content, one.ours)
    alone = format_.render(second, base_of(name), ())
    assert set(read(format_, two.content).entries) == set(read(format_, alone.content).entries)
    assert two.ours == alone.ours


@pytest.mark.parametrize("name", MERGED)
def test_a_withheld_picture_takes_back_what_was_written(name: str) -> None:
    format_ = FORMATS[name]
    written = format_.render(TagDocument(PICTURE, entries=(TagEntry("wolf", "species"),)), base_of(name), ())
    after = format_.render(TagDocument(PICTURE, withheld=True), written.content, written.ours)
    assert read(format_, after.content).entries == ()


@pytest.mark.parametrize("name", FORMATS)
def test_every_option_is_described_and_checked(name: str) -> None:
    format_ = FORMATS[name]
    for option in format_.options():
        assert option.label
        assert option.help.endswith((".", ")"))
        assert format_.with_values({option.name: getattr(format_, option.name)}) == format_


def test_a_withheld_picture_has_nothing_to_say() -> None:
    with pytest.raises(ValueError, match="withheld"):
        TagDocument(PICTURE, rating=0.1, withheld=True)
