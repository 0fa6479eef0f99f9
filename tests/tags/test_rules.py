"""What the rules of an export leave of a picture's tags."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from furrytag_gui.tags.review import Source, State, TagRow
from furrytag_gui.tags.rules import Implications, Outcome, Rules, find_conflicts
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary

VOCABULARY = Vocabulary(
    {
        "species": [Tag("wolf", "species"), Tag("fox", "species")],
        "body": [Tag("fur", "body"), Tag("bare", "body", Flag.ADULT, aliases=("naked",))],
        "clothing": [
            Tag("ring", "clothing", implies=("jewelry",)),
            Tag("jewelry", "clothing", implies=("accessory",), aliases=("jewellery",)),
            Tag("accessory", "clothing"),
            Tag("rubber", "clothing", aliases=("latex",), implies=("fur",)),
        ],
        "action": [Tag("embrace", "action", aliases=("hug",))],
    }
)


def row(name: str, score: float | None = 0.5, state: State = State.SUGGESTED, category: str = "") -> TagRow:
    source = Source.PERSON if score is None else Source.MODEL
    return TagRow(name, VOCABULARY.describe(name, category or "own").category, state, source, score, 0.5)


def apply(rules: Rules, *rows: TagRow, show_adult: bool = False) -> Outcome:
    return rules.apply(rows, VOCABULARY, show_adult=show_adult)


def names(outcome: Outcome) -> list[str]:
    return [row.name for row in outcome.rows]


def test_without_rules_all_stays() -> None:
    rows = (row("wolf"), row("fox", state=State.REJECTED), row("scarf", None, State.ADDED))
    assert apply(Rules(), *rows) == Outcome(rows)


def test_adult_tags_go_unless_they_are_shown_also_under_a_new_name() -> None:
    rules = Rules(replacements="fur -> naked")
    outcome = apply(rules, row("bare"), row("fur"), row("wolf"))
    assert names(outcome) == ["wolf"]
    assert {dropped.reason for dropped in outcome.dropped} == {"adult tags are hidden"}
    assert names(apply(rules, row("bare"), row("fur"), show_adult=True)) == ["bare", "naked"]


@pytest.mark.parametrize("written", ["loona_(helluva_boss)", "Loona (Helluva Boss)", r"loona \(helluva boss\)", "loona_*", "*(*boss)"])
def test_spelling_doesn_t_matter_in_a_list(written: str) -> None:
    outcome = apply(Rules(exclude=f"other, {written}"), row("loona_(helluva_boss)"), row("wolf"))
    assert names(outcome) == ["wolf"]
    assert [dropped.name for dropped in outcome.dropped] == ["loona_(helluva_boss)"]


def test_only_a_star_stands_for_other_letters() -> None:
    assert names(apply(Rules(exclude="w.lf, fo, [a-z]+"), row("wolf"), row("fox"))) == ["wolf", "fox"]


def test_replacing_takes_the_first_that_fits_and_the_category_of_the_new_name() -> None:
    outcome = apply(Rules(replacements="w* -> Fox ; wolf -> dog, fur->"), row("wolf"), row("fur"))
    assert [(row.name, row.category) for row in outcome.rows] == [("fox", "species")]
    assert [dropped.name for dropped in outcome.dropped] == ["fur"]


def test_excluded_is_what_has_the_name_before_or_after_replacing() -> None:
    rules = Rules(exclude="hug", replacements="embrace -> hug")
    assert names(apply(rules, row("embrace"), row("wolf"))) == ["wolf"]


def test_e621_s_names_of_today() -> None:
    assert names(apply(Rules(current_names=True), row("embrace"), row("rubber"), row("wolf"))) == ["hug", "latex", "wolf"]


def test_implied_tags_are_added_in_their_category_over_any_number_of_steps() -> None:
    outcome = apply(Rules(implications=Implications.ADD), row("ring", 0.9), row("scarf", category="own"))
    assert names(outcome) == ["ring", "jewelry", "accessory", "scarf"]
    assert [(row.category, row.score) for row in outcome.rows] == [("clothing", 0.9)] * 3 + [("own", 0.5)]


def test_a_rejected_or_excluded_tag_is_not_added_for_being_implied() -> None:
    rules = Rules(implications=Implications.ADD, exclude="accessory")
    outcome = apply(rules, row("ring"), row("jewelry", state=State.REJECTED))
    assert [(row.name, row.state) for row in outcome.rows] == [("ring", State.SUGGESTED), ("jewelry", State.REJECTED)]


def test_implied_tags_are_left_out_under_any_of_their_names() -> None:
    assert names(apply(Rules(implications=Implications.REMOVE), row("ring"), row("jewellery"), row("accessory"), row("wolf"))) == [
        "ring",
        "wolf",
    ]


def test_an_excluded_tag_implies_nothing() -> None:
    assert names(apply(Rules(implications=Implications.ADD, exclude="ring"), row("ring"), row("wolf"))) == ["wolf"]


def test_of_two_rows_with_one_name_the_person_s_stays() -> None:
    outcome = apply(Rules(replacements="fox -> wolf"), row("fox", 0.99), row("wolf", 0.2, State.ACCEPTED))
    assert [(row.name, row.score) for row in outcome.rows] == [("wolf", 0.2)]


def test_a_rejection_isn_t_renamed_away() -> None:
    outcome = apply(Rules(replacements="fox -> wolf"), row("fox", 0.99), row("wolf", 0.9, State.REJECTED))
    assert [row.state for row in outcome.rows] == [State.REJECTED]


def test_the_largest_number_keeps_the_person_s_tags_then_the_best_in_the_order_of_the_review() -> None:
    outcome = apply(Rules(limit=3), row("wolf", 0.6), row("fox", 0.7), row("fur", 0.8), row("scarf", None, State.ADDED))
    assert names(outcome) == ["fox", "fur", "scarf"]
    assert [dropped.reason for dropped in outcome.dropped] == ["there are too many"]


def test_rejected_tags_don_t_count_for_the_largest_number() -> None:
    outcome = apply(Rules(limit=1), row("wolf"), row("fox", 0.9, State.REJECTED))
    assert names(outcome) == ["wolf", "fox"]


@pytest.mark.parametrize(
    ("present", "clashing"),
    [
        (["solo", "duo", "wolf"], [("solo", "duo")]),
        (["solo", "male", "female"], [("male", "female")]),
        (["duo", "male", "female"], []),
        (["male", "female"], []),
        (["solo", "male"], []),
    ],
)
def test_contradictions_are_pointed_out(present: list[str], clashing: list[tuple[str, ...]]) -> None:
    conflicts = find_conflicts(present)
    assert [conflict.names for conflict in conflicts] == clashing
    assert all(" and ".join(conflict.names) in conflict.reason for conflict in conflicts)


def test_a_contradiction_is_left_alone() -> None:
    outcome = apply(Rules(), row("solo"), row("male"), row("female", state=State.ACCEPTED))
    assert names(outcome) == ["solo", "male", "female"]
    assert len(outcome.conflicts) == 1


rows = st.lists(
    st.builds(
        row,
        st.sampled_from(["wolf", "fox", "ring", "jewelry", "jewellery", "accessory", "bare", "rubber", "embrace", "scarf"]),
        st.none() | st.floats(0, 1),
        st.sampled_from(State),
    ),
    max_size=8,
    unique_by=lambda row: row.name,
)
rules = st.builds(
    Rules,
    st.sampled_from(["", "wolf", "*ring", "hug, latex"]),
    st.sampled_from(["", "fox -> wolf", "scarf -> bare", "* -> wolf"]),
    st.booleans(),
    st.sampled_from(Implications),
    st.integers(0, 4),
)


@settings(deadline=None)
@given(rules, rows, st.booleans())
def test_whatever_the_rules_the_outcome_is_sound(rules: Rules, rows: list[TagRow], show_adult: bool) -> None:
    outcome = rules.apply(rows, VOCABULARY, show_adult=show_adult)
    held = [row for row in outcome.rows if row.state is not State.REJECTED]
    assert len(set(names(outcome))) == len(outcome.rows)
    assert not rules.limit or len(held) <= rules.limit
    assert not {row.name for row in rows if row.state is State.REJECTED} & {row.name for row in held if row.name not in {"wolf", "bare"}}
    assert show_adult or all(VOCABULARY.describe(row.name, "").flag is Flag.GENERAL for row in outcome.rows)
    gone = {row.name for row in rows if row.state is not State.REJECTED} - set(names(outcome))
    told = {dropped.name for dropped in outcome.dropped}
    renamed = bool(rules.replacements) or rules.current_names
    assert renamed or gone <= told


def test_every_option_is_described() -> None:
    assert [option.name for option in Rules.options()] == ["exclude", "replacements", "current_names", "implications", "limit"]
