"""What a person adds is told from its files, and what they leave open is asked."""

import dataclasses
import hashlib
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import onnx
import onnx.parser
import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models import location
from furrytag_gui.models.catalog import CatalogEntry, Licence, load_catalog
from furrytag_gui.models.identify import identify, identify_file, recognise
from furrytag_gui.models.manifest import Activation, Kind, Layout, Manifest, ModelFile, RatingRule, TagFileFormat
from furrytag_gui.models.proposal import Question
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.paths import resource
from furrytag_gui.tags.vocabulary import Vocabulary
from tests.standins.families import (
    DEEPDANBOORU,
    EVA02,
    FAMILIES,
    FURRY_OR_NOT,
    JOYTAG,
    PIXAI,
    RATING_ONLY,
    THOUPH,
    WD_V3,
    Z3D,
    Family,
    catalogued,
    shrink,
)
from tests.standins.published import HEAD_WIDTHS, PUBLISHED

StandIn = Callable[[str], Path]
INPUT_QUESTIONS = (Question.COLOR, Question.RANGE, Question.FIT, Question.RESAMPLE)


@pytest.fixture
def bare(tmp_path: Path, standin: StandIn) -> Callable[..., Path]:
    """`bare(name)` is a copy of a stand-in as it would be published: without our manifest."""

    def copy(name: str, place: str = "model here") -> Path:
        folder = tmp_path / place
        shutil.copytree(standin(name), folder)
        (folder / "model.json").unlink()
        return folder

    return copy


def write_onnx(file: Path, signature: str, *body: str) -> Path:
    text = "\n".join(body)
    model = onnx.parser.parse_model(f'<ir_version: 8, opset_import: ["": 17]> tagger {signature} {{ {text} }}')
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(model.SerializeToString())
    return file


def write_tagger(file: Path, shape: str = "batch,3,16,16", width: str = "3") -> Path:
    """An ONNX file that gives the first `width` values of a picture as probabilities."""
    return write_onnx(
        file,
        f"(float[{shape}] image) => (float[batch,{width}] tags) <int64[1] a = {{0}}, int64[1] b = {{3}}, int64[1] axis = {{1}}>",
        "flat = Flatten(image) first = Slice(flat, a, b, axis) tags = Sigmoid(first)",
    )


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_zip_is_recognised_by_its_outputs(name: str, bare: Callable[..., Path], tmp_path: Path) -> None:
    folder = bare(name, f"zip/outer/{name}")
    proposal = identify(tmp_path / "zip")
    assert (proposal.folder, proposal.questions) == (folder, (Question.RANGE,))
    assert proposal.manifest.kind is Kind.SAVEDMODEL
    assert proposal.manifest.heads == {head: head for head in HEAD_WIDTHS}
    side = PUBLISHED[name].narrow_size_px
    assert proposal.manifest.input.size_px == (side, side)
    assert set(proposal.files) == {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def test_head_widths_are_those_of_the_vocabulary(vocabulary: Vocabulary) -> None:
    assert {name: len(tags) for name, tags in vocabulary.categories.items()} | {"rating": 1} == HEAD_WIDTHS


def test_onnx_file_with_the_heads_of_the_furry_image_model_is_one(bare: Callable[..., Path]) -> None:
    proposal = identify(bare("six_head"))
    assert proposal.manifest.heads == {head: head for head in HEAD_WIDTHS}
    assert (proposal.manifest.embedding, proposal.manifest.input.layout) == ("embedding", Layout.NCHW)
    assert proposal.questions == (Question.RANGE,)


ASKED = {family.id: INPUT_QUESTIONS for family in (*WD_V3, Z3D, THOUPH, PIXAI, JOYTAG, FURRY_OR_NOT, RATING_ONLY)}
ASKED |= {EVA02.id: (), DEEPDANBOORU.id: ()}


@pytest.mark.parametrize("name", ASKED)
def test_published_onnx_files_are_guessed_as_the_catalogue_has_them(name: str, bare: Callable[..., Path]) -> None:
    proposal = identify(bare(name))
    expected = shrink(FAMILIES[name].manifest or catalogued(name))
    found = proposal.manifest
    assert proposal.questions == ASKED[name]
    assert found.input == dataclasses.replace(expected.input, name=None)
    assert found.tag_file is not None
    assert expected.tag_file is not None
    assert dataclasses.replace(found.tag_file, category_files={}) == dataclasses.replace(expected.tag_file, category_files={})
    assert (found.exclusive, found.rating_tags, found.embedding) == (expected.exclusive, expected.rating_tags, expected.embedding)
    assert expected.activation in (None, found.activation)
    assert expected.output in ("output", found.output)
    if expected.rating_tags:
        assert found.rating_rule is RatingRule.BEST


@pytest.mark.parametrize("name", FAMILIES)
def test_proposal_has_a_tag_set_that_fits(name: str, bare: Callable[..., Path], vocabulary: Vocabulary) -> None:
    proposal = identify(bare(name))
    tags = load_tagset(InstalledModel(proposal.manifest, proposal.folder), vocabulary)
    assert tags.width == len(FAMILIES[name].rows)


def test_weights_and_tag_lists_belong_to_the_model(bare: Callable[..., Path]) -> None:
    folder = bare(EVA02.id)
    (folder / "LICENSE").write_text("MIT", encoding="utf-8")
    (folder / "notes.docx").write_bytes(b"x")
    assert identify(folder).files == ("LICENSE", "model.onnx", "model.onnx.data", "tags.json")
    assert identify(bare(DEEPDANBOORU.id, "other")).files == ("model.onnx", "tags-character.txt", "tags-general.txt", "tags.txt")


def test_thresholds_of_the_authors_are_taken(bare: Callable[..., Path]) -> None:
    assert identify(bare(EVA02.id)).manifest.category_thresholds == {"general": 0.6, "character": 0.65, "species": 0.6}


def test_deepdanbooru_without_lists_by_category_goes_by_its_starts(bare: Callable[..., Path], vocabulary: Vocabulary) -> None:
    folder = bare(DEEPDANBOORU.id)
    for file in folder.glob("tags-*.txt"):
        file.unlink()
    proposal = identify(folder)
    tags = load_tagset(InstalledModel(proposal.manifest, folder), vocabulary).tagset
    assert {tag.name for tag in tags.tags if tag.category == "character"} == {"example_fox_(series)"}


def test_manifest_wins(standin: StandIn) -> None:
    folder = standin("wd")
    proposal = identify(folder)
    assert (proposal.manifest.id, proposal.questions, proposal.files) == ("wd", (), ("model.onnx", "selected_tags.csv"))


def test_tag_list_may_lie_above_the_graph(bare: Callable[..., Path], tmp_path: Path) -> None:
    folder = bare("wd")
    (folder / "onnx").mkdir()
    (folder / "model.onnx").rename(folder / "onnx" / "model.onnx")
    proposal = identify(folder)
    assert (proposal.folder, proposal.manifest.graph) == (folder, "onnx/model.onnx")
    assert proposal.files == ("onnx/model.onnx", "selected_tags.csv")


def test_savedmodel_with_one_output_and_a_list_is_one(tmp_path: Path, standin: StandIn) -> None:
    """The wide head alone, as `serving_default` has it when a Keras tagger with one output was exported."""
    folder = tmp_path / "tagger"
    shutil.copytree(standin("mobilenet_v3_224_2c"), folder / "saved")
    (folder / "saved" / "model.json").unlink()
    graph = folder / "saved" / "saved_model.pb"
    graph.write_bytes(keep_outputs(graph.read_bytes(), b"species_output"))
    (folder / "tags.txt").write_text("".join(f"tag_{number}\n" for number in range(50)), encoding="utf-8")
    proposal = identify(folder)
    assert (proposal.folder, proposal.manifest.graph, proposal.manifest.kind) == (folder, "saved", Kind.SAVEDMODEL)
    assert proposal.manifest.activation is Activation.NONE
    assert "saved/variables/variables.index" in proposal.files


def keep_outputs(content: bytes, *kept: bytes) -> bytes:
    """The SavedModel with the other outputs of its signature turned into a field that nobody reads."""
    for match in list(re.finditer(rb"\x12(.)\n(.)(\w+_output)\x12", content, re.DOTALL)):
        if match[3] not in kept and match[2][0] == len(match[3]):
            content = content[: match.start()] + b"\x7a" + content[match.start() + 1 :]
    return content


@pytest.mark.parametrize(
    ("lines", "form", "asked"),
    [
        (("fox,5", "anthro,0", "x,0"), TagFileFormat.E621_CSV, False),
        (("something,5", "hi_res,7", "x,0"), TagFileFormat.E621_CSV, False),
        (("something,5", "modern_(lore),8", "x,0"), TagFileFormat.E621_CSV, False),
        (("highres,5", "1girl,0", "x,0"), TagFileFormat.WD_CSV, False),
        (("general,9", "1girl,0", "x,4"), TagFileFormat.WD_CSV, False),
        (("something,5", "1girl,0", "x,0"), TagFileFormat.WD_CSV, True),
    ],
)
def test_numbers_of_categories_are_told_by_what_they_are_given_to(
    tmp_path: Path, lines: tuple[str, ...], form: TagFileFormat, asked: bool
) -> None:
    file = write_tagger(tmp_path / "model.onnx")
    (tmp_path / "tags.csv").write_text("\n".join(["name,category", *lines, ""]), encoding="utf-8")
    proposal = identify_file(file)
    assert proposal.manifest.tag_file is not None
    assert proposal.manifest.tag_file.format is form
    assert (Question.CODES in proposal.questions) is asked


def test_open_size_and_layout_are_asked(tmp_path: Path) -> None:
    file = write_tagger(tmp_path / "model.onnx", "batch,height,width,3")
    (tmp_path / "tags.txt").write_text("a\nb\nc\n", encoding="utf-8")
    assert Question.SIZE in identify_file(file).questions
    write_tagger(file, "a,b,c,d")
    assert identify_file(file).questions[:2] == (Question.SIZE, Question.LAYOUT)


def test_output_that_may_be_either_is_asked(tmp_path: Path) -> None:
    file = write_onnx(
        tmp_path / "model.onnx", "(float[batch,1,1,3] image) => (float[batch,3] tags)", "flat = Flatten(image) tags = Relu(flat)"
    )
    (tmp_path / "tags.txt").write_text("a\nb\nc\n", encoding="utf-8")
    proposal = identify_file(file)
    assert (proposal.questions[-1], proposal.manifest.activation) == (Question.ACTIVATION, None)


def test_several_lists_that_fit_are_asked_for(tmp_path: Path) -> None:
    file = write_tagger(tmp_path / "model.onnx")
    for name in ("b.txt", "selected_tags.csv"):
        text = "name,category\na,0\nb,0\nc,0\n" if name.endswith("csv") else "a\nb\nc\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    proposal = identify_file(file)
    assert proposal.questions[0] is Question.TAG_FILE
    assert [found.name for found in proposal.tag_files] == ["selected_tags.csv", "b.txt"]


def test_list_of_another_count_is_refused_with_both_counts(bare: Callable[..., Path]) -> None:
    folder = bare("wd")
    (folder / "selected_tags.csv").write_text("name,category\na,0\nb,0\n", encoding="utf-8")
    with pytest.raises(ModelError, match=r"fits model\.onnx, which gives 11 values: selected_tags\.csv lists 2\.") as caught:
        identify(folder)
    assert "list of its tags" in caught.value.hint


def test_damaged_list_is_told_with_its_reason(bare: Callable[..., Path]) -> None:
    folder = bare("wd")
    (folder / "selected_tags.csv").write_text("tag,kind\na,0\n", encoding="utf-8")
    with pytest.raises(ModelError, match=r"selected_tags\.csv can't be read as a list of tags \(its first line has no column category"):
        identify(folder)


def test_model_without_a_list_is_told(tmp_path: Path) -> None:
    write_tagger(tmp_path / "model.onnx")
    (tmp_path / "README.txt").write_text("a\nb\nc\n", encoding="utf-8")
    with pytest.raises(ModelError, match=r"names the tags of model\.onnx, which gives 3 values"):
        identify(tmp_path)


@pytest.mark.parametrize("second", ["b/model.onnx", "b/saved_model.pb"])
def test_two_models_are_told(tmp_path: Path, second: str) -> None:
    write_tagger(tmp_path / "a" / "model.onnx")
    (tmp_path / "b").mkdir()
    (tmp_path / second).write_bytes(b"x")
    with pytest.raises(ModelError, match="holds more than one model: ") as caught:
        identify(tmp_path)
    assert "a/model.onnx" in caught.value.message
    assert second in caught.value.message


def test_shallower_model_is_taken(bare: Callable[..., Path]) -> None:
    folder = bare("wd")
    write_tagger(folder / "old" / "model.onnx")
    write_tagger(folder / "__MACOSX" / "._model.onnx")
    assert identify(folder).manifest.graph == "model.onnx"


@pytest.mark.parametrize(
    ("name", "kind", "hint"),
    [
        ("model-resnet_custom_v3.h5", "Keras", "Leave project.json and tags.txt beside it."),
        ("model.keras", "Keras", "SavedModel"),
        ("model.pth", "PyTorch", "ONNX"),
        ("model.safetensors", "safetensors", "ONNX"),
    ],
)
def test_other_kinds_of_files_are_refused_with_what_to_do(tmp_path: Path, name: str, kind: str, hint: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    if name.endswith("h5"):
        (tmp_path / "project.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match=f"{name} is a {kind} file, which FurryTag doesn't read") as caught:
        identify(tmp_path)
    assert hint in caught.value.hint


def test_folder_without_a_model_is_told(tmp_path: Path) -> None:
    (tmp_path / "fox.png").write_bytes(b"x")
    with pytest.raises(ModelError, match="There is no model in"):
        identify(tmp_path)
    with pytest.raises(ModelError, match="Can't look into"):
        identify(tmp_path / "none")


def test_no_end_of_folders_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(location, "MAX_FOLDERS", 5)
    for number in range(6):
        (tmp_path / str(number)).mkdir()
    with pytest.raises(ModelError, match="too many folders"):
        identify(tmp_path)


@pytest.mark.parametrize("shape", ["batch,4,16,16", "batch,16,16,1", "batch,3"])
def test_model_that_takes_no_colour_picture_is_told(tmp_path: Path, shape: str) -> None:
    file = write_onnx(tmp_path / "model.onnx", f"(float[{shape}] image) => (float[batch,n] tags)", "tags = Flatten(image)")
    with pytest.raises(ModelError, match="takes no single colour picture; it takes image"):
        identify_file(file)


def test_savedmodel_with_unknown_outputs_is_told(tmp_path: Path, standin: StandIn) -> None:
    folder = tmp_path / "other"
    shutil.copytree(standin("mobilenet_v3_224_2c"), folder)
    (folder / "model.json").unlink()
    graph = folder / "saved_model.pb"
    graph.write_bytes(keep_outputs(graph.read_bytes(), b"species_output", b"body_output"))
    with pytest.raises(ModelError, match=r"not those of a known model: body_output \(66\), species_output \(50\)"):
        identify(folder)


def test_title_is_that_of_the_file_or_its_folder(bare: Callable[..., Path]) -> None:
    folder = bare("wd", "My Tagger (v2)")
    assert (identify(folder).manifest.title, identify(folder).manifest.id) == ("My Tagger (v2)", "my-tagger-v2")
    named = (folder / "model.onnx").rename(folder / "Fox 3.onnx")
    assert (identify_file(named).manifest.title, identify_file(named).manifest.id) == ("Fox 3", "fox-3")


def make_entry(folder: Path, family: Family) -> CatalogEntry:
    """A catalogue entry for a stand-in with its files' real hashes."""
    manifest = shrink(catalogued(family.id))
    files = tuple(
        ModelFile(name, (folder / name).stat().st_size, hashlib.sha256((folder / name).read_bytes()).hexdigest())
        for name in ("model.onnx", "selected_tags.csv")
    )
    return CatalogEntry(dataclasses.replace(manifest, files=files), (), False, False, Licence.FREE, 1, "a", "b", "", "")


def test_files_of_the_catalogue_are_recognised_by_their_hashes(bare: Callable[..., Path]) -> None:
    folder = bare(PIXAI.id)
    entry = make_entry(folder, PIXAI)
    catalog = (*load_catalog(resource("models.json")), entry)
    assert recognise(folder, catalog) is entry
    (folder / "selected_tags.csv").write_bytes((folder / "selected_tags.csv").read_bytes().replace(b"furry", b"yrruf"))
    assert recognise(folder, catalog) is None


def test_model_without_a_known_hash_is_not_recognised(bare: Callable[..., Path]) -> None:
    folder = bare(PIXAI.id)
    entry = make_entry(folder, PIXAI)
    files = tuple(dataclasses.replace(file, sha256=None) for file in entry.manifest.files)
    assert recognise(folder, [dataclasses.replace(entry, manifest=dataclasses.replace(entry.manifest, files=files))]) is None


def test_unpacked_zip_is_recognised_by_name_size_and_heads(bare: Callable[..., Path]) -> None:
    name = "efficientnet_v2_b3_300_2c"
    folder = bare(name, name)
    entries = load_catalog(resource("models.json"))
    assert recognise(folder, entries) is None, "the stand-in is smaller"
    narrow = [dataclasses.replace(entry, manifest=resize(entry.manifest, 40)) if entry.is_archive else entry for entry in entries]
    found = recognise(folder, narrow)
    assert found is not None
    assert found.manifest.id == name
    assert recognise(folder.rename(folder.parent / "something else"), narrow) is None


def resize(manifest: Manifest, side: int) -> Manifest:
    return dataclasses.replace(manifest, input=dataclasses.replace(manifest.input, size_px=(side, side)))


def test_other_file_named_like_our_manifest_is_told(bare: Callable[..., Path]) -> None:
    folder = bare("wd")
    (folder / "model.json").write_text(json.dumps({"modelTopology": {}}), encoding="utf-8")
    with pytest.raises(ModelError, match="modelTopology is not a key that FurryTag knows"):
        identify(folder)
