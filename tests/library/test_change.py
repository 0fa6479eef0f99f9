"""What a change says, and how two become one."""

from furrytag_gui.library.change import Change


def test_a_change_of_nothing_is_false_even_with_a_label() -> None:
    assert not Change(label="Accept fox")


def test_every_kind_of_change_is_true() -> None:
    some = frozenset((1,))
    kinds = ("models", "settings", "thresholds", "opened", "own_tags", "learned")
    assert Change(pictures=some)
    assert Change(files=some)
    assert all(Change(**{kind: True}) for kind in kinds)


def test_merging_keeps_all_of_both_and_the_later_label() -> None:
    merged = Change(frozenset((1,)), frozenset((7,)), models=True, label="Tag") | Change(frozenset((2,)), learned=True, label="Accept fox")
    assert merged == Change(frozenset((1, 2)), frozenset((7,)), models=True, learned=True, label="Accept fox")


def test_merging_with_an_unlabelled_change_keeps_the_label() -> None:
    assert (Change(opened=True, label="Open") | Change(models=True)).label == "Open"
