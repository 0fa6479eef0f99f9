"""Text files of others: UTF-8 with or without a mark at the beginning."""

from furrytag_gui.errors import TagFileError


def decode_text(content: bytes) -> str:
    """The text of a file; raises TagFileError if it isn't UTF-8 (UTF-16 with its mark is read too)."""
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise TagFileError("Can't read the tag file: it isn't UTF-8 text.", "Save it as UTF-8.") from error
