"""Sentences from below the window are known again, whatever stands in them."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from furrytag_gui.errors import FurryTagError
from furrytag_gui.images.decode import decode
from furrytag_gui.library.database import Database
from furrytag_gui.tagfiles.reading import read_tag_file
from furrytag_gui.tags.naming import check_name
from furrytag_gui.tags.query import parse
from furrytag_gui.ui.sentences import FIELD, Sentences, Template, read_templates
from tests.sentences import read_sentences
from tests.translations import list_templates
from tests.words import gather

SOURCES = {text.words for text in gather()}


def say(words: str) -> str:
    """A language that puts what English says into brackets."""
    return f"⟦{words}⟧" if words in SOURCES else words


@pytest.fixture(scope="module")
def sentences() -> Sentences:
    return Sentences(read_templates(), say, lambda number: number.replace(",", "'"))


def test_the_list_is_that_of_the_code() -> None:
    assert read_templates() == list_templates()


def test_every_template_is_known_again_by_what_was_made_of_it(sentences: Sentences) -> None:
    draw = random.Random(7)
    wrong = []
    for template in map(Template, read_templates()):
        values = {
            name: f"{draw.randrange(10_000)}" if name in template.numbers else draw.choice(("wölf.png", "/a/b c/7", "x-1", "C:\\fox"))
            for name, _ in FIELD.findall(template.words)
        }
        made, wanted = (FIELD.sub(lambda place: values[place[1]], words) for words in (template.words, say(template.source)))  # noqa: B023
        said = sentences.tell(made)
        # Where one template says what another does, the more exact one may speak.
        if said != wanted and re.sub("[⟦⟧]", "", said) != made:
            wrong.append((made, said))
        assert said != made, made
    assert wrong == []


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("", ""),
        ("wolf", "wolf"),
        ("Nothing that is known.", "Nothing that is known."),
        ("Can't read fox.png: the file ends early.", "⟦Can't read fox.png: ⟦the file ends early⟧.⟧"),
        ("Can't read Mr. Fox: 1.png: the file is damaged.", "⟦Can't read Mr. Fox: 1.png: ⟦the file is damaged⟧.⟧"),
        ("The library is closed. Start FurryTag again.", "⟦The library is closed.⟧ ⟦Start FurryTag again.⟧"),
        ("six_head: The library is closed.", "six_head: ⟦The library is closed.⟧"),
        ("At 0.25 you accepted 85% of 1,234.", "⟦At 0.25 you accepted 85% of 1'234.⟧"),
        ("Needs 3 more with it and 2 more reviewed without it.", "⟦Needs ⟦⟦3 more with it⟧ and ⟦2 more reviewed without it⟧⟧.⟧"),
        ("Import tags of 1,234 pictures", "⟦Import tags of ⟦1'234 pictures⟧⟧"),
    ],
)
def test_what_stands_in_a_sentence_is_told_too(sentences: Sentences, sentence: str, said: str) -> None:
    assert sentences.tell(sentence) == said


def test_a_long_text_without_sense_is_left_as_it_is(sentences: Sentences) -> None:
    text = "a, b and c; d: e. f. g? " * 60
    assert sentences.tell(text) == text


def end_early(folder: Path) -> None:
    decode(b"\xff\xd8\xff\xe0" + b"\0" * 20, name="fox.jpg")


def take_text(folder: Path) -> None:
    decode(b"plain text", name="fox.txt")


def search(folder: Path) -> None:
    parse("spcies:wolf (")


def name_nothing(folder: Path) -> None:
    check_name("a,b")


def open_library(folder: Path) -> None:
    (folder / "file").write_bytes(b"x" * 4096)
    Database(folder / "file")


def read_unknown(folder: Path) -> None:
    read_tag_file(folder / "tags.docx", b"", folder / "fox.png")


@pytest.mark.parametrize("fail", [end_early, take_text, search, name_nothing, open_library, read_unknown])
def test_errors_that_are_raised_are_told(sentences: Sentences, fail: Callable[[Path], None], tmp_path: Path) -> None:
    with pytest.raises(FurryTagError) as caught:
        fail(tmp_path)
    for words in (caught.value.message, caught.value.hint):
        said = sentences.tell(words)
        assert said == words == "" or (said.startswith("⟦") and said.endswith("⟧")), words


def test_templates_are_read_from_the_code() -> None:
    code = '''
"""A module that says nothing."""
PLACE = "the top shelf"
def fail(path, error, n):
    log.warning("Nobody sees this line")
    raise WolfError(f"Can't read {path.name}: {error.strerror}." + (f" It lies on {PLACE}." if n else ""), "Try again.")
def count(n: int) -> str:
    return f"{n:,} picture{'' if n == 1 else 's'} of {len(n)}"
raise ValueError("a bug of ours")
'''
    assert list(read_sentences(code)) == [
        "the top shelf",
        "Can't read {name}: {reason}. It lies on the top shelf.",
        "Can't read {name}: {reason}.",
        "Try again.",
        "{n:,} picture of {number}",
        "{n:,} pictures of {number}",
    ]
