"""The words and figures of the window in the user's language."""

import re

from PySide6.QtCore import QCoreApplication, QLocale

from furrytag_gui.ui.sentences import Sentences, read_templates

CONTEXT = "FurryTag"
"""The words of the window are in one context of the translation files; `about` keeps apart those that other languages say differently."""
SENTENCES = "FurryTag sentences"
"""The context of what is made below the window."""
MOST = 2**31 - 1
"""The largest number that Qt chooses a plural for."""
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
PERCENTS = {QLocale.Language.German: "\N{NO-BREAK SPACE}%", QLocale.Language.Spanish: "\N{NO-BREAK SPACE}%"}
"""The sign where it isn't written at once behind the number."""


class Manner:
    """How figures are written; `languages.use_language` says it."""

    locale = ENGLISH
    sentences: Sentences | None = None
    """How sentences from below the window are said; None in English."""


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
    return sentence if Manner.sentences is None else Manner.sentences.tell(sentence)


def read_sentences() -> Sentences:
    """The sentences from below the window in the language that the translators speak now."""
    return Sentences(read_templates(), _say, _renumber)


def _say(words: str) -> str:
    said = tr(words)
    return said if said != words else QCoreApplication.translate(SENTENCES, words)


def _renumber(number: str) -> str:
    """A number of an English sentence as the language of the window writes it."""
    return number.translate(_signs())


def figure(value: float, pattern: str) -> str:
    """A number as it is written in the language of the window; `pattern` as of Python: "," for a count, ".2f", ".0%"."""
    text = format(value, pattern)
    return text if Manner.locale is ENGLISH else text.translate(_signs())


def _signs() -> dict[int, str | int | None]:
    locale = Manner.locale
    signs: dict[str, str | int | None] = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return str.maketrans(signs | {"%": PERCENTS.get(locale.language(), "%")})


def plain(words: str) -> str:
    """What a command is called, without the sign of its key: "Open", of "&Open", of "開く(&O)" and of what Qt makes of that, "開く(O)"."""
    return re.sub(r"\(&\w\)|\([A-Z0-9]\)(?=…?$)|&(?=\w)", "", words).replace("&&", "&")
