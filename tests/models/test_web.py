"""Headers of strangers, read strictly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrytag_gui.models.faults import FaultError
from furrytag_gui.models.web import read_modified, read_range, read_refused_range, read_retry_after, read_strong_etag

SIZES = st.integers(0, 10**14)


@given(first=SIZES, count=st.integers(1, 10**6), more=st.none() | st.integers(0, 10**6))
def test_good_range_is_read(first: int, count: int, more: int | None) -> None:
    total = None if more is None else first + count + more
    text = f"bytes {first}-{first + count - 1}/{'*' if total is None else total}"
    assert read_range({"Content-Range": text, "Content-Length": str(count)}) == (first, first + count, total)


@given(st.text(alphabet="bytes 0123456789-/*,_+²٣\n", max_size=40))
def test_other_ranges_are_refused_or_make_sense(text: str) -> None:
    try:
        start, end, total = read_range({"Content-Range": text})
    except FaultError:
        return
    assert 0 <= start < end
    assert total is None or end <= total


@pytest.mark.parametrize(
    ("text", "total"), [("bytes */40", 40), ("bytes 0-1/40", None), ("bytes */*", None), ("bytes */-1", None), ("", None)]
)
def test_refused_range_tells_the_length(text: str, total: int | None) -> None:
    assert read_refused_range({"Content-Range": text}) == total


@pytest.mark.parametrize(("text", "tag"), [('"a-b"', '"a-b"'), ('""', '""'), ('W/"a"', ""), ("a", ""), ('"a"b"', ""), ('"a\r\nX: y"', "")])
def test_only_a_strong_tag_is_taken(text: str, tag: str) -> None:
    assert read_strong_etag({"ETag": text}) == tag


@pytest.mark.parametrize(
    ("text", "good"), [("Wed, 25 Nov 2026 10:00:00 GMT", True), ("yesterday", False), ("", False), ("Wed, 25 Nov " * 90, False)]
)
def test_only_a_date_is_taken(text: str, good: bool) -> None:
    assert read_modified({"Last-Modified": text}) == (text if good else "")


@pytest.mark.parametrize(
    ("text", "wait_s"),
    [("120", 120.0), ("0", 0.0), ("Thu, 01 Jan 1970 00:01:40 GMT", 90.0), ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0), ("x", None)],
)
def test_wait_is_a_number_or_a_date(text: str, wait_s: float | None) -> None:
    assert read_retry_after({"Retry-After": text}, now_s=10.0) == wait_s
