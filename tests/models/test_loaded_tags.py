"""From the outputs of a model to scores of named tags and a rating."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import RatingRule
from furrytag_gui.models.store import InstalledModel, open_model
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.tags.vocabulary import Flag, Vocabulary

StandIn = Callable[[str], Path]


@pytest.fixture
def model(standin: StandIn) -> Callable[..., InstalledModel]:
    """`model(name, **changes)` is a stand-in with another manifest."""

    def provide(name: str, **changes: object) -> InstalledModel:
        found = open_model(standin(name))
        return replace(found, manifest=replace(found.manifest, **changes))

    return provide


def test_heads_follow_each_other_in_the_manifest_s_order(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    tags = load_tagset(model("six_head", heads={"rating": "rating", "a": "species", "b": "identity"}), vocabulary)
    assert [(head.name, head.start, head.stop) for head in tags.heads] == [("rating", 0, 1), ("a", 1, 51), ("b", 51, 57)]
    assert tags.width == 57
    assert tags.tagset.tags == vocabulary.categories["species"] + vocabulary.categories["identity"]


def test_rating_head_is_the_rating(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    tags = load_tagset(model("six_head", heads={"rating": "rating", "b": "identity"}), vocabulary)
    scores, rating = tags.read(np.arange(7, dtype=np.float32) / 8)
    assert rating == 0
    assert scores.tolist() == [slot / 8 for slot in range(1, 7)]


def test_model_without_a_rating_gives_none(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    tags = load_tagset(model("six_head", heads={"b": "identity"}), vocabulary)
    assert tags.read(np.ones(6, np.float32))[1] is None


def test_rating_rows_are_no_tags_and_weigh_one_number(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    tags = load_tagset(model("wd"), vocabulary)
    assert [tag.name for tag in tags.tagset.tags[:2]] == ["red_theme", "green_theme"]
    answer = np.zeros(tags.width, np.float32)
    answer[:4] = 0.25, 0, 0, 0.75  # general 0, sensitive, questionable, explicit 1
    assert tags.read(answer)[1] == pytest.approx(0.75)
    assert tags.read(np.zeros(tags.width, np.float32))[1] is None


def test_best_rating_row_is_the_rating_where_only_one_can_be_true(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    tags = load_tagset(model("wd", rating_rule=RatingRule.BEST), vocabulary)
    answer = np.zeros(tags.width, np.float32)
    # The mean of these is 0.325, which would be safe: the questionable picture would not be blurred.
    answer[:4] = 0.15, 0.4, 0.45, 0
    assert tags.read(answer)[1] == 0.5
    assert tags.read(np.zeros(tags.width, np.float32))[1] is None


def test_tag_named_like_a_rating_stays_a_tag_where_the_file_marks_ratings(
    model: Callable[..., InstalledModel], vocabulary: Vocabulary, tmp_path: Path
) -> None:
    wd = model("wd", rating_tags={"explicit": 1.0})
    (tmp_path / wd.manifest.tag_file.name).write_text("name,category\nexplicit,9\nexplicit,0\nsky,0\n", encoding="utf-8")
    tags = load_tagset(replace(wd, folder=tmp_path), vocabulary)
    assert [tag.name for tag in tags.tagset.tags] == ["explicit", "sky"]
    assert tags.rating_slots.tolist() == [0]


def test_placeholders_are_left_out(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    tags = load_tagset(model("thouph-eva02-vit-large-448-8046"), vocabulary)
    assert "placeholder0" not in tags.tagset.index
    assert tags.score_slots.tolist() == [1, 2, 3, 4, 5]
    assert tags.rating_slots.tolist() == [7, 8, 9]


def test_model_with_ratings_alone_has_no_tags(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    tags = load_tagset(model("deepghs-anime-dbrating-mobilenetv3"), vocabulary)
    scores, rating = tags.read(np.array([0.1, 0.2, 0.6, 0.1], np.float32))
    assert (len(tags.tagset), scores.shape, rating) == (0, (0,), 0.5)


def test_rating_rows_without_a_meaning_are_left_out(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    tags = load_tagset(model("wd", rating_tags={}), vocabulary)
    assert len(tags.tagset) == tags.width - 4
    assert tags.read(np.ones(tags.width, np.float32))[1] is None


def test_tag_file_gets_flags_from_the_vocabulary(model: Callable[..., InstalledModel], vocabulary: Vocabulary, tmp_path: Path) -> None:
    wd = model("wd", rating_tags={})
    protected = next(tag.name for tag in vocabulary.tags if tag.flag is Flag.PROTECTED)
    (tmp_path / wd.manifest.tag_file.name).write_text(f"name,category\n{protected},0\nsky,0\n", encoding="utf-8")
    tagset = load_tagset(replace(wd, folder=tmp_path), vocabulary).tagset
    assert [tag.flag for tag in tagset.tags] == [Flag.PROTECTED, Flag.GENERAL]
    assert tagset.protected.tolist() == [0]


def test_most_specific_threshold_wins(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    species = vocabulary.categories["species"]
    tags = load_tagset(
        model("six_head", threshold=0.4, category_thresholds={"species": 0.5}, tag_thresholds={species[1].name: 0.6}), vocabulary
    )
    own = {tag.name: value for tag, value in zip(tags.tagset.tags, tags.tagset.thresholds.tolist(), strict=True)}
    assert own[species[0].name] == pytest.approx(0.5)
    assert own[species[1].name] == pytest.approx(0.6)
    assert own[vocabulary.categories["body"][0].name] == pytest.approx(0.4)


def test_thresholds_go_by_the_tag_file_s_own_categories(
    model: Callable[..., InstalledModel], vocabulary: Vocabulary, tmp_path: Path
) -> None:
    wd = model("wd", rating_tags={}, threshold=0.9, category_thresholds={"general": 0.35})
    (tmp_path / wd.manifest.tag_file.name).write_text("name,category\nfox,0\nsky,0\nexample_fox,4\n", encoding="utf-8")
    tagset = load_tagset(replace(wd, folder=tmp_path), vocabulary).tagset
    assert tagset.tags[0].category == "species"
    assert tagset.thresholds.tolist() == pytest.approx([0.35, 0.35, 0.9])


def test_only_spoken_tags_are_spoken(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    name = vocabulary.categories["species"][3].name
    tagset = load_tagset(model("six_head", spoken=(name,)), vocabulary).tagset
    assert [tag.name for tag, spoken in zip(tagset.tags, tagset.spoken, strict=True) if spoken] == [name]
    assert not load_tagset(model("six_head", spoken=()), vocabulary).tagset.spoken.any()


@pytest.mark.parametrize(
    ("changes", "mistake"),
    [
        ({"heads": {"a": "colour"}}, "heads.a is 'colour'; it must be one of"),
        ({"spoken": ("nonsense",)}, "spoken names 'nonsense', which the model doesn't have"),
        ({"tag_thresholds": {"nonsense": 0.5}}, "tag_thresholds names 'nonsense'"),
        ({"category_thresholds": {"lore": 0.5}}, "category_thresholds names 'lore'"),
    ],
)
def test_name_that_is_not_there_is_told(
    model: Callable[..., InstalledModel], vocabulary: Vocabulary, changes: dict[str, object], mistake: str
) -> None:
    with pytest.raises(ModelError, match=f"The manifest of Six heads is wrong: {mistake}"):
        load_tagset(model("six_head", **changes), vocabulary)


def test_rating_tag_that_is_not_there_is_told(model: Callable[..., InstalledModel], vocabulary: Vocabulary) -> None:
    with pytest.raises(ModelError, match="rating_tags names 'safe'"):
        load_tagset(model("wd", rating_tags={"safe": 0.0}), vocabulary)
