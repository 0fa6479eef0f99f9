"""The words and figures of the window in the user's language."""

import re

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT = "FurryTag"
"""All words are in one context of the translation files; `about` keeps apart those that other languages say differently."""
MOST = 2**31 - 1
"""The largest number that Qt chooses a plural for."""
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
PERCENTS = {QLocale.Language.German: "\N{NO-BREAK SPACE}%", QLocale.Language.Spanish: "\N{NO-BREAK SPACE}%"}
"""The sign where it isn't written at once behind the number."""


class Manner:
    """How figures are written; `languages.use_language` says it."""

    locale = ENGLISH


def tr(words: str, about: str = "") -> str:
    """These English words in the language of the window; `about` says what they mean where English has two meanings.

    Fields stand as names in braces and are filled in afterwards: `tr("{shown} of {all}").format(shown=3, all=8)`.
    """
    return QCoreApplication.translate(CONTEXT, words, about or None) if words else ""


def mark(words: str) -> str:
    """The words themselves, so that a table made at import can hold them for a translation later by `tr`."""
    return words


def numbered(number: int, one: str, many: str, **fields: object) -> str:
    """The sentence for this number, which fills {n}: `numbered(3, "{n} file of {folder}", "{n} files of {folder}", folder="art")`.

    English has two forms, other languages have one or several; each sentence is translated as a whole.
    """
    words = QCoreApplication.translate(CONTEXT, many, None, min(abs(number), MOST))
    if words == many and number == 1:
        words = one
    return words.format(n=figure(number, ","), **fields)


def told(sentence: str) -> str:
    """A sentence that was made below the window, in the language of the window where it is known."""
    return tr(sentence)


def figure(value: float, pattern: str) -> str:
    """A number as it is written in the language of the window; `pattern` as of Python: "," for a count, ".2f", ".0%"."""
    text = format(value, pattern)
    locale = Manner.locale
    if locale is ENGLISH:
        return text
    signs: dict[str, str | int | None] = {
        ",": locale.groupSeparator(),
        ".": locale.decimalPoint(),
        "%": PERCENTS.get(locale.language(), "%"),
    }
    return text.translate(str.maketrans(signs))


def plain(words: str) -> str:
    """What a command is called, without the sign of its key: "Open", of "&Open" and of "開く(&O)" too."""
    return re.sub(r"\(&\w\)|&(?=\w)", "", words).replace("&&", "&")
