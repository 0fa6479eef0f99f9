"""Small pictures of every kind, with all that others may have put into them."""

import pytest

from tests.tagfiles.pictures import PICTURES


@pytest.fixture(params=sorted(PICTURES))
def picture(request: pytest.FixtureRequest) -> bytes:
    """A picture's file, of every kind that XMP can be spliced into."""
    return PICTURES[request.param]()
