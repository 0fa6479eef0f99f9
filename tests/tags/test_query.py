"""The search language: what is read, what is pointed at when it can't be, and what can follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrytag_gui.tags.query import (
    All,
    Either,
    Not,
    Query,
    QueryError,
    Term,
    drop,
    list_terms,
    parse,
    quote,
    refine,
    rename_category,
    rename_tag,
)
from furrytag_gui.tags.querycompletion import KnownTag, complete
from furrytag_gui.tags.querywords import Choice, Pattern, Span

INF = float("inf")


def tag(name: str, category: str = "") -> Term:
    return Term("tag", Pattern(name), category)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", All()),
        ("  ", All()),
        ("wolf", tag("wolf")),
        ("Wolf", tag("wolf")),
        ("species:wolf", tag("wolf", "species")),
        ("-clothed", Not(tag("clothed"))),
        ("NOT clothed", Not(tag("clothed"))),
        ("--clothed", Not(Not(tag("clothed")))),
        ("a b", All((tag("a"), tag("b")))),
        ("a AND b", All((tag("a"), tag("b")))),
        ("a OR b c", Either((tag("a"), All((tag("b"), tag("c")))))),
        ("(a OR b) c", All((Either((tag("a"), tag("b"))), tag("c")))),
        ("-(a b)", Not(All((tag("a"), tag("b"))))),
        ("fox_(animal)", tag("fox_(animal)")),
        ("(fox_(animal))", tag("fox_(animal)")),
        (":3 >_< =_=", All((tag(":3"), tag(">_<"), tag("=_=")))),
        ('"red fox"', tag("red_fox")),
        ('"a:b"', tag("a:b")),
        ('"OR"', tag("or")),
        ('"a ""b"""', tag('a_"b"')),
        ("rating:safe", Term("rating", Choice("safe"))),
        ("rating>30%", Term("rating", Span(0.3, INF, low_open=True))),
        ("score(fur)>0.8", Term("score", Span(0.8, INF, low_open=True), subject="fur")),
        ("score(fox_(animal))<=0.8", Term("score", Span(high=0.8), subject="fox_(animal)")),
        ("is:unreviewed", Term("is", Choice("unreviewed"))),
        ("tags<5", Term("tags", Span(high=5, high_open=True))),
        ("tags:3..7", Term("tags", Span(3, 7))),
        ("tags:3..", Term("tags", Span(3, INF))),
        ("tags=3", Term("tags", Span(3, 3))),
        ("size>=2.5MB", Term("size", Span(2.5e6, INF))),
        ("name:fox*", Term("name", Pattern("fox*"))),
        ('name:"My Fox"', Term("name", Pattern("My Fox"))),
        ("place:here", tag("here", "place")),
    ],
)
def test_a_search_is_read(text: str, query: Query) -> None:
    assert parse(text, ["place"]) == query


@pytest.mark.parametrize(
    ("text", "pointed", "said", "next_step"),
    [
        ("wolf (fox", "(", "isn't closed", "Put )"),
        ("wolf score(fur>0.8", "(", "isn't closed", "Put )"),
        ("score(fur)", "score(fur)", "asks for nothing", "Write"),
        ("wolf) fox", ")", "never opened", "Take it out"),
        ("wolf OR", "OR", "missing after", "Write"),
        ("OR wolf", "OR", "missing before", "Write"),
        ("wolf -", "-", "missing after", "Write"),
        ("()", ")", "missing before", "Write"),
        ('wolf "fox', '"fox', "quote isn't closed", "Put"),
        ("speceis:wolf", "speceis", "no search word", "Did you mean “species”"),
        ("x:wolf", "x", "no search word", 'quotes if it is a tag: "x:wolf"'),
        ("wolf rating:fine", "fine", "can't be used here", "safe, questionable"),
        ("is:", "is:", "asks for nothing", "Write"),
        ("is:odd", "odd", "can't be used here", "untagged"),
        ("tags<x", "x", "can't be used here", "such as >5"),
        ("tags<-1", "-1", "can't be used here", "such as >5"),
        ("score>3", "score>", "another way", "score(wolf)>0.5"),
        ("rating(fox)>3", "rating(fox)>", "another way", "rating>"),
        ("name>fox", "fox", "can't be used here", "colon"),
        ("added>2024-13-01", "2024-13-01", "can't be used here", "such as >2024-01-31"),
        ("added>9999", "9999", "can't be used here", "such as >2024-01-31"),
        ('""', '""', "nothing between the quotes", "Write"),
        ("(" * 60 + "a" + ")" * 60, "(", "too many brackets", "at most"),
        ("a" * 3000, "a" * 1000, "too long", "at most"),
    ],
)
def test_what_cannot_be_read_is_pointed_at(text: str, pointed: str, said: str, next_step: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert text[caught.value.start : caught.value.stop] == pointed
    assert said in caught.value.message
    assert next_step in caught.value.hint


def test_a_day_is_a_span_and_after_it_begins_the_next() -> None:
    day, after, before = (parse(f"added{form}") for form in (":2024-02-28", ">2024-02-28", "<2024-02-28"))
    assert isinstance(day, Term)
    assert isinstance(day.value, Span)
    assert day.value.high - day.value.low == 86_400
    assert after == Term("added", Span(low=day.value.high))
    assert before == Term("added", Span(high=day.value.low, high_open=True))
    month = parse("added:2024-02")
    assert isinstance(month, Term)
    assert isinstance(month.value, Span)
    assert month.value.high - month.value.low == 29 * 86_400


names = (
    st.text(min_size=1).map(lambda text: "_".join(text.lower().split())).filter(lambda name: name and "*" not in name and '"' not in name)
)


@given(st.text())
def test_any_text_is_read_or_pointed_at(text: str) -> None:
    error = None
    try:
        parse(text)
    except QueryError as caught:
        error = caught
    assert error is None or (0 <= error.start < error.stop <= len(text) and error.message and error.hint)


@given(names)
def test_any_tag_can_be_written(name: str) -> None:
    term = parse(quote(name))
    assert isinstance(term, Term)
    assert term.word == "tag"
    assert parse(f"-{quote(name)}") == Not(term)
    assert parse(f"species:{quote(name)}") == Term("tag", term.value, "species")


@given(st.text())
def test_any_pattern_fits_itself(text: str) -> None:
    assert Pattern(text).compile()(text)
    assert Pattern(f"{text}*").compile()(f"{text} and more")
    assert Pattern("*").compile()(text)


@given(st.text(), st.integers(0, 50))
def test_completion_takes_any_text(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    completion = complete(text, cursor, [KnownTag("fox", "species", 2)], ["starter"])
    assert 0 <= completion.start <= completion.stop == cursor


@pytest.mark.parametrize(
    ("text", "tags", "exclude", "refined"),
    [
        ("", "wolf", False, "species:wolf"),
        ("fox", "wolf", False, "fox species:wolf"),
        ("fox", "wolf", True, "fox -species:wolf"),
        ("fox OR hug", "wolf", False, "(fox OR hug) species:wolf"),
        ("fox -species:wolf hug", "wolf", False, "fox hug species:wolf"),
        ("species:wolf fox", "wolf", True, "fox -species:wolf"),
        ("", "red fox", False, 'species:"red fox"'),
    ],
)
def test_a_search_is_narrowed(text: str, tags: str, exclude: bool, refined: str) -> None:
    term = f"species:{quote(tags)}"
    assert refine(text, term, exclude=exclude) == refined
    assert refine(refined, term, exclude=exclude) == refined


@pytest.mark.parametrize(
    ("text", "terms", "left"),
    [
        ("fox -wolf is:reviewed", ("fox", "-wolf", "is:reviewed"), "fox is:reviewed"),
        ("(fox OR -wolf) -wolf", ("-wolf",), "(fox OR -wolf)"),
        ("fox OR -wolf", (), "fox OR"),
        ("", (), ""),
    ],
)
def test_what_a_search_asks_for_is_listed_and_can_be_dropped(text: str, terms: tuple[str, ...], left: str) -> None:
    assert list_terms(text) == terms
    assert drop(text, "-wolf") == left


TAGS = [
    KnownTag("wolf", "species", 30),
    KnownTag("white_fur", "body", 9),
    KnownTag("were_wolf", "species", 40),
    KnownTag("was_(odd)", "own"),
]


@pytest.mark.parametrize(
    ("text", "stands", "offered"),
    [
        ("w", "w", ["width:", "were_wolf", "wolf", "white_fur", "was_(odd)"]),
        ("species:wo", "wo", ["wolf", "were_wolf"]),
        ("fox -(wo", "wo", ["wolf", "were_wolf"]),
        ("score(wo", "wo", ["wolf)>", "were_wolf)>"]),
        ("sco", "sco", ["score("]),
        ("is:un", "un", ["untagged", "unreviewed"]),
        ("rating:", "", ["safe", "questionable", "explicit", "none"]),
        ("model:s", "s", ["starter"]),
        ("nothing:x", "", []),
    ],
)
def test_what_can_follow_is_offered(text: str, stands: str, offered: list[str]) -> None:
    completion = complete(text, len(text), TAGS, ["starter", "large"])
    assert text[completion.start : completion.stop] == stands
    assert [candidate.text for candidate in completion.candidates] == offered


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("fox", "red_fox"),
        ("-fox OR (species:fox suggested:Fox)", "-red_fox OR (species:red_fox suggested:red_fox)"),
        ('score(fox)>0.5 "fox" tag:fox', "score(red_fox)>0.5 red_fox tag:red_fox"),
        ("fox* name:fox path:fox model:fox is:reviewed foxy", "fox* name:fox path:fox model:fox is:reviewed foxy"),
        ('fox "not closed', 'fox "not closed'),
        ("  fox   -fox ", "  red_fox   -red_fox "),
    ],
)
def test_a_tag_is_renamed_in_a_search(before: str, after: str) -> None:
    assert rename_tag(before, "fox", "red_fox") == after


def test_names_that_need_quotes_get_them() -> None:
    assert rename_tag("fox species:fox", "fox", "(a") == '"(a" species:"(a"'
    assert parse(rename_tag("fox", "fox", "a:b")) == parse('"a:b"')


def test_a_category_is_renamed_in_a_search() -> None:
    assert rename_category("cast:fox -cast:cast cast name:cast", "cast", "crew") == "crew:fox -crew:cast cast name:cast"
