"""Messages between the two processes."""

import io
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as nps

from furrytag_gui.engine.protocol import DTYPES, ProtocolError, read_message, write_message


def frame(header: object) -> bytes:
    content = json.dumps(header).encode()
    return len(content).to_bytes(4, "big") + content


@given(
    st.dictionaries(st.text().filter(lambda key: key != "arrays"), st.text() | st.integers() | st.none()),
    st.lists(nps.arrays(st.sampled_from(DTYPES), nps.array_shapes(min_dims=0, min_side=0, max_side=4))),
)
def test_messages_survive_the_way(header: dict[str, object], arrays: list[np.ndarray]) -> None:
    stream = io.BytesIO()
    write_message(stream, header, arrays)
    write_message(stream, {"last": True})
    stream.seek(0)
    message = read_message(stream)
    assert message is not None
    assert message.header == header
    for there, back in zip(arrays, message.arrays, strict=True):
        np.testing.assert_array_equal(there, back)
        assert there.dtype == back.dtype
    assert read_message(stream).header == {"last": True}
    assert read_message(stream) is None


def test_paths_that_are_no_text_survive() -> None:
    stream = io.BytesIO()
    write_message(stream, {"path": "a\udcff.png"})
    stream.seek(0)
    assert read_message(stream).header == {"path": "a\udcff.png"}


def test_arrays_that_arrive_can_be_changed() -> None:
    stream = io.BytesIO()
    write_message(stream, {}, [np.zeros(3, np.float32)])
    stream.seek(0)
    read_message(stream).arrays[0][0] = 1


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x00",
        b"\x00\x00\x00\x05{}",
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x02[]",
        b"\x00\x00\x00\x02{]",
        frame({}),
        frame({"arrays": [["object", [1]]]}),
        frame({"arrays": [["float32", [-1]]]}),
        frame({"arrays": [["float32", [10**9, 10**9]]]}),
        frame({"arrays": [["float32", [2]]]}) + b"1234567",
        frame({"arrays": [["float32", "wide"]]}),
        frame({"arrays": 5}),
    ],
)
def test_nonsense_is_refused(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        read_message(io.BytesIO(data))
