"""Names of files that every system can keep, and keep apart."""

import pytest

from furrytag_gui.models.filenames import find_kind_problem, find_name_problem, fold, is_dropping, show


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("/etc/passwd", "is an absolute path"),
        ("../a.txt", "leads out of its folder"),
        ("a/../../b.txt", "leads out of its folder"),
        ("a//b.txt", "leads out of its folder or nowhere"),
        ("./a.txt", "leads out of its folder or nowhere"),
        ("", "leads out of its folder or nowhere"),
        ("a\\b.txt", "has the character \\ in its name"),
        ("C:/a.txt", "has the character : in its name"),
        ("a.txt:stream", "has the character : in its name"),
        ("a?.txt", "has the character ? in its name"),
        ("a\n.txt", "has control or invisible characters"),
        ("a\0.txt", "has control or invisible characters"),
        ("a\u202etxt.csv", "has control or invisible characters"),
        ("a\u2066.csv", "has control or invisible characters"),
        ("a\ud800.csv", "has control or invisible characters"),
        ("NUL", "has the name of a device"),
        ("a/con.txt", "has the name of a device, con.txt"),
        ("Com1 .txt", "has the name of a device"),
        ("lpt\u00b2.txt/a", "has the name of a device"),
        ("CONIN$", "has the name of a device"),
        ("a.", "ends with a dot or a space"),
        ("a /b.txt", "ends with a dot or a space"),
        ("ä" * 128, "has a name of more than 255 bytes"),
    ],
)
def test_name_that_some_system_reads_otherwise_has_a_problem(name: str, problem: str) -> None:
    assert problem in find_name_problem(name)


@pytest.mark.parametrize(
    "name", ["a", "variables/variables.data-00000-of-00001", "Größe 2.csv", "console.txt", "com10.txt", "狐/狼.txt", "a" * 255]
)
def test_plain_name_has_none(name: str) -> None:
    assert find_name_problem(name) == ""


def test_kind_is_that_of_the_last_part() -> None:
    assert find_kind_problem("model.keras/tags.txt") == ""
    assert "is of a kind" in find_kind_problem("tags.txt/model.keras")


def test_spellings_of_one_name_fold_together() -> None:
    assert fold("Gro\u0308\u00dfe.CSV") == fold("gr\u00f6sse.csv")
    assert fold("fox.csv") != fold("f\u00f6x.csv")


def test_droppings_are_those_of_macos() -> None:
    assert all(map(is_dropping, ["__MACOSX/", "__MACOSX/._a.pb", "a/.DS_Store"]))
    assert not any(map(is_dropping, ["a.pb", "macosx/a.pb", "DS_Store", "._a.pb"]))


def test_text_of_a_stranger_is_shown_short_and_bare() -> None:
    assert show("a\u202eb\n") == "a\\u202eb\\n"
    assert len(show("x" * 1000)) == 81
