"""The words of the window in the user's language."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "FurryTag"
"""All words are in one context of the translation files; `about` keeps apart those that other languages say differently."""


def tr(words: str, about: str = "") -> str:
    """These English words in the language of the window; `about` says what they mean where English has two meanings.

    Fields stand as names in braces and are filled in afterwards: `tr("{shown} of {all}").format(shown=3, all=8)`.
    """
    return QCoreApplication.translate(CONTEXT, words, about or None)


def mark(words: str) -> str:
    """The words themselves, so that a table made at import can hold them for a translation later by `tr`."""
    return words
