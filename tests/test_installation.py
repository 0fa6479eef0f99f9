"""Models from a server or from files into their place: with the real downloads, checks and child processes."""

import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from furrytag_gui.engine import trial
from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.errors import DownloadError, ModelError, UnsafeModelError
from furrytag_gui.installation import Installer
from furrytag_gui.models.catalog import CatalogEntry, Licence
from furrytag_gui.models.consent import ConsentKind, ConsentNeededError, find_consents_to_add
from furrytag_gui.models.fetch import Fetcher
from furrytag_gui.models.manifest import MANIFEST_NAME, Color
from furrytag_gui.models.proposal import Question
from furrytag_gui.models.receipts import open_receipts
from furrytag_gui.models.runs import Run, RunBook
from furrytag_gui.models.staging import INCOMING, list_files
from furrytag_gui.models.store import ModelStore
from furrytag_gui.paths import Paths
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import CancelledError, Progress, Work
from tests.servers import status
from tests.shop import Shop
from tests.standins.fixtures import NARROW

StandIn = Callable[[str], Path]
OpenInstaller = Callable[..., Installer]
PROCESSOR = Device("cpu", "Processor", DeviceKind.CPU, (Run("openvino"), Run("onnx")), usable=True)


@pytest.fixture
def store(paths: Paths) -> ModelStore:
    return ModelStore(paths.models)


@pytest.fixture
def open_installer(paths: Paths, store: ModelStore, vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch) -> OpenInstaller:
    """`open_installer(entry, …)`: one with these in its catalogue; each call is like a new start of the program."""

    def open_it(*entries: CatalogEntry) -> Installer:
        fetcher = Fetcher(sleep=lambda _: None)
        receipts, runs = open_receipts(paths.receipts), RunBook(paths.runs)
        return Installer(store, entries, vocabulary, receipts, runs, fetcher=fetcher, threads=1, devices=(PROCESSOR,))

    monkeypatch.setattr(trial, "ROUNDS", 0)
    return open_it


def names_below(folder: Path) -> list[str]:
    """The files of a models folder but the locks, which may stay."""
    return [name for name in list_files(folder) if not name.endswith(".lock")] if folder.exists() else []


def test_files_of_the_catalogue_become_a_model_that_was_tried(shop: Shop, open_installer: OpenInstaller, store: ModelStore) -> None:
    stages: list[str] = []
    work = Work(lambda progress: stages.append(progress.text))
    installer = open_installer(shop.offer("wd"))
    model = installer.install("wd", work)
    assert store.list() == [model]
    assert list(dict.fromkeys(text.split()[0] for text in stages)) == ["Downloading", "Checking", "Trying"]
    assert all(file.sha256 for file in model.manifest.files)
    tried = installer.trial(model)
    assert tried is not None
    assert {result.run for result in tried.results} == {Run("onnx"), Run("openvino")}
    assert all(not result.problem and (result.difference or 0) < 5e-5 for result in tried.results)
    assert names_below(store.folder / INCOMING) == []
    assert installer.verify(model, Work()) == ()


def test_a_published_zip_becomes_a_model(shop: Shop, open_installer: OpenInstaller, store: ModelStore) -> None:
    installer = open_installer(shop.offer_zip("mobilenet_v3_224_2c"))
    model = installer.install("mobilenet_v3_224_2c", Work())
    assert (model.folder / "saved_model.pb").is_file()
    receipt = installer.receipt("mobilenet_v3_224_2c")
    assert receipt is not None
    assert [file.name for file in receipt.files] == ["mobilenet_v3_224_2c.zip"]
    assert store.find("mobilenet_v3_224_2c").problem == ""


@pytest.mark.parametrize(
    ("licence", "kind"),
    [(Licence.UNSTATED, ConsentKind.UNSTATED_LICENCE), (Licence.NON_COMMERCIAL, ConsentKind.NON_COMMERCIAL)],
)
def test_a_licence_is_asked_about_before_anything_is_fetched(
    shop: Shop, open_installer: OpenInstaller, licence: Licence, kind: ConsentKind
) -> None:
    installer = open_installer(shop.offer("wd", licence))
    with pytest.raises(ConsentNeededError) as needed:
        installer.install("wd", Work())
    assert [consent.kind for consent in needed.value.consents] == [kind]
    assert shop.server.requests == []
    assert installer.install("wd", Work(), [kind]).manifest.id == "wd"


def test_a_cancelled_download_goes_on_at_the_next_start(shop: Shop, open_installer: OpenInstaller, store: ModelStore) -> None:
    entry = shop.offer("wd")
    work = Work(lambda progress: work.cancel() if progress.done else None)
    with pytest.raises(CancelledError):
        open_installer(entry).install("wd", work)
    assert store.list() == []
    first, *_ = entry.downloads
    assert open_installer(entry).find_unfinished("wd") == first.size_bytes
    open_installer(entry).install("wd", Work())
    assert shop.server.ranges(f"/wd/{first.name}") == [None]
    assert open_installer(entry).find_unfinished("wd") == 0


def test_a_failed_file_is_told_and_the_others_are_not_fetched_again(shop: Shop, open_installer: OpenInstaller) -> None:
    entry = shop.offer("wd")
    installer = open_installer(entry)
    *good, last = [f"/wd/{file.name}" for file in entry.downloads]
    shop.server.script(last, status(404))
    with pytest.raises(DownloadError):
        installer.install("wd", Work())
    installer.install("wd", Work())
    assert [len(shop.server.ranges(path)) for path in good] == [1] * len(good)


def test_an_unfinished_download_can_be_forgotten(shop: Shop, open_installer: OpenInstaller) -> None:
    entry = shop.offer("wd")
    installer = open_installer(entry)
    shop.server.script(f"/wd/{entry.downloads[-1].name}", status(404))
    with pytest.raises(DownloadError):
        installer.install("wd", Work())
    installer.discard_unfinished("wd")
    assert installer.find_unfinished("wd") == 0


def test_a_zip_that_could_do_harm_is_refused_and_the_old_model_works(
    shop: Shop, open_installer: OpenInstaller, store: ModelStore, tmp_path: Path
) -> None:
    entry = shop.offer_zip("mobilenet_v3_224_2c")
    installer = open_installer(entry)
    old = installer.install("mobilenet_v3_224_2c", Work())
    slip = tmp_path / "slip.zip"
    shutil.copy(NARROW / "mobilenet_v3_224_2c.zip", slip)
    with zipfile.ZipFile(slip, "a") as archive:
        archive.writestr("../../autostart.txt", "boo")
    shop.server.serve("/mobilenet_v3_224_2c.zip", slip.read_bytes(), '"two"')
    bad = open_installer(replace(entry, downloads=(replace(entry.downloads[0], size_bytes=None),)))
    with pytest.raises(UnsafeModelError, match="autostart"):
        bad.install("mobilenet_v3_224_2c", Work(), list(ConsentKind))
    assert installer.verify(old, Work()) == ()
    assert names_below(store.folder / INCOMING) == []


def test_other_bytes_at_the_same_address_are_noticed(shop: Shop, open_installer: OpenInstaller, standin: StandIn) -> None:
    entry = shop.offer("wd", hashed=False)
    installer = open_installer(entry)
    model = installer.install("wd", Work())
    installer.remove(model)
    tags = (standin("wd") / "selected_tags.csv").read_bytes().replace(b"furry", b"fuzzy")
    shop.server.serve("/wd/selected_tags.csv", tags, '"two"')
    with pytest.raises(ConsentNeededError, match=r"selected_tags\.csv of .* has changed since it was downloaded on 20"):
        installer.install("wd", Work())
    before = len(shop.server.requests)
    installer.install("wd", Work(), [ConsentKind.CHANGED])
    assert len(shop.server.requests) == before


def test_a_model_that_no_runtime_can_run_is_not_installed_and_its_bytes_are_kept(
    shop: Shop, open_installer: OpenInstaller, store: ModelStore
) -> None:
    entry = shop.offer("wd")
    wrong = replace(entry, manifest=replace(entry.manifest, input=replace(entry.manifest.input, size_px=(31, 31))))
    with pytest.raises(ModelError, match="31 x 31"):
        open_installer(wrong).install("wd", Work())
    assert store.list() == []
    before = len(shop.server.requests)
    assert open_installer(entry).install("wd", Work()).problem == ""
    assert len(shop.server.requests) == before


def test_unknown_models_are_answered_with_the_known_ones(shop: Shop, open_installer: OpenInstaller) -> None:
    with pytest.raises(ModelError) as error:
        open_installer(shop.offer("wd")).install("wolf", Work())
    assert error.value.hint == "It has wd."


# Adding


def copy_without_manifest(standin: StandIn, name: str, folder: Path) -> Path:
    shutil.copytree(standin(name), folder)
    (folder / MANIFEST_NAME).unlink()
    return folder


def test_an_onnx_file_is_added_with_its_tag_file_after_one_consent(
    open_installer: OpenInstaller, store: ModelStore, standin: StandIn, tmp_path: Path
) -> None:
    folder = copy_without_manifest(standin, "wd", tmp_path / "My wolves")
    installer = open_installer()
    staged = installer.propose(folder / "model.onnx", Work())
    assert Question.COLOR in staged.proposal.questions
    with pytest.raises(ConsentNeededError) as needed:
        installer.add(staged, staged.proposal.manifest, Work())
    assert [consent.kind for consent in needed.value.consents] == [ConsentKind.STRANGER]
    model = installer.add(staged, staged.proposal.manifest, Work(), [ConsentKind.STRANGER])
    assert store.list() == [model]
    assert names_below(store.folder / INCOMING) == []
    assert sorted(path.name for path in folder.iterdir()) == ["model.onnx", "selected_tags.csv"]


def test_another_answer_makes_another_model_of_the_same_files(
    open_installer: OpenInstaller, store: ModelStore, standin: StandIn, tmp_path: Path
) -> None:
    folder = copy_without_manifest(standin, "wd", tmp_path / "wolves")
    installer = open_installer()
    manifest = installer.propose(folder, Work()).proposal.manifest
    models = []
    for color in Color:
        staged = installer.propose(folder, Work())
        models.append(installer.add(staged, replace(manifest, input=replace(manifest.input, color=color)), Work(), list(ConsentKind)))
    assert [model.manifest.id for model in models] == ["wolves", "wolves-2"]
    assert len({model.manifest.revision for model in models}) == 2
    assert {model.manifest.id for model in store.list()} == {"wolves", "wolves-2"}


def test_a_stranger_s_model_never_takes_the_id_of_a_catalogue_s(
    shop: Shop, open_installer: OpenInstaller, standin: StandIn, tmp_path: Path
) -> None:
    installer = open_installer(shop.offer("wd"))
    folder = copy_without_manifest(standin, "wd", tmp_path / "wd")
    tags = folder / "selected_tags.csv"
    tags.write_bytes(tags.read_bytes().replace(b"furry", b"fuzzy"))
    staged = installer.propose(folder, Work())
    assert staged.entry is None
    assert installer.add(staged, staged.proposal.manifest, Work(), list(ConsentKind)).manifest.id == "wd-2"


def test_an_addition_that_fails_its_trial_leaves_its_copy_only(
    open_installer: OpenInstaller, store: ModelStore, standin: StandIn, tmp_path: Path
) -> None:
    installer = open_installer()
    staged = installer.propose(copy_without_manifest(standin, "wd", tmp_path / "wolves"), Work())
    manifest = staged.proposal.manifest
    wrong = replace(manifest, input=replace(manifest.input, size_px=(31, 31)))
    with pytest.raises(ModelError, match="31 x 31"):
        installer.add(staged, wrong, Work(), list(ConsentKind))
    assert {name.split("/")[1] for name in names_below(store.folder)} == {"added"}
    installer.add(staged, manifest, Work(), list(ConsentKind))
    assert names_below(store.folder / INCOMING) == []


def test_a_savedmodel_without_its_weights_is_told_in_words(open_installer: OpenInstaller, tmp_path: Path) -> None:
    with zipfile.ZipFile(NARROW / "mobilenet_v3_224_2c.zip") as whole, zipfile.ZipFile(tmp_path / "fox.zip", "w") as part:
        for entry in whole.infolist():
            if "variables.data" not in entry.filename:
                part.writestr(entry, whole.read(entry))
    with pytest.raises(ModelError, match=r"Can't add fox\.zip: the file variables/variables\.data-\* with its weights is missing"):
        open_installer().propose(tmp_path / "fox.zip", Work())


@pytest.mark.parametrize("name", ["mobilenet_v3_224_2c.zip", "mobilenet_v3_224_2c (1).zip"])
def test_a_zip_that_a_browser_fetched_is_recognised_and_still_needs_trust(
    shop: Shop, open_installer: OpenInstaller, tmp_path: Path, name: str
) -> None:
    entry = shop.offer_zip("mobilenet_v3_224_2c")
    shutil.copy(NARROW / "mobilenet_v3_224_2c.zip", tmp_path / name)
    installer = open_installer(entry)
    staged = installer.propose(tmp_path / name, Work())
    assert staged.entry == entry
    assert [consent.kind for consent in find_consents_to_add(staged.entry)] == [ConsentKind.STRANGER]
    model = installer.add(staged, staged.proposal.manifest, Work(), [ConsentKind.STRANGER])
    assert model.manifest.id == "mobilenet_v3_224_2c"
    assert shop.server.requests == []


def test_what_is_not_wanted_is_deleted(open_installer: OpenInstaller, store: ModelStore, standin: StandIn, tmp_path: Path) -> None:
    installer = open_installer()
    staged = installer.propose(copy_without_manifest(standin, "wd", tmp_path / "wolves"), Work())
    assert names_below(store.folder) != []
    installer.discard(staged)
    assert names_below(store.folder) == []


@pytest.mark.parametrize("name", ["wolf.keras", "wolf.h5", "wolf.pt", "missing.onnx", "missing.zip"])
def test_what_is_no_model_is_refused_with_the_next_step(
    open_installer: OpenInstaller, store: ModelStore, tmp_path: Path, name: str
) -> None:
    if not name.startswith("missing"):
        (tmp_path / name).write_bytes(b"\x89HDF")
    with pytest.raises(ModelError) as error:
        open_installer().propose(tmp_path / name, Work())
    assert name in error.value.message
    assert ("can carry code" in error.value.message) == (not name.startswith("missing"))
    assert error.value.hint
    assert names_below(store.folder) == []


def test_a_zip_with_two_models_is_refused(open_installer: OpenInstaller, store: ModelStore, standin: StandIn, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        for name in ("one", "other"):
            for file in ("model.onnx", "selected_tags.csv"):
                archive.write(standin("wd") / file, f"{name}/{file}")
    with pytest.raises(ModelError, match="two"):
        open_installer().propose(tmp_path / "two.zip", Work())
    assert names_below(store.folder) == []


# Care


def test_a_changed_file_is_found(shop: Shop, open_installer: OpenInstaller) -> None:
    installer = open_installer(shop.offer("wd"))
    model = installer.install("wd", Work())
    file = model.folder / "selected_tags.csv"
    file.write_bytes(file.read_bytes().replace(b"furry", b"fuzzy"))
    assert installer.verify(model, Work()) == ("selected_tags.csv is not the file that was installed.",)
    file.unlink()
    assert installer.verify(model, Work())[0].startswith("selected_tags.csv can't be read")


def test_a_model_put_there_by_hand_has_no_hashes_to_verify(open_installer: OpenInstaller, store: ModelStore, standin: StandIn) -> None:
    shutil.copytree(standin("wd"), store.folder / "wd")
    (finding,) = open_installer().verify(store.find("wd"), Work())
    assert "put into its folder by hand" in finding


def test_a_removed_model_is_gone_and_its_receipt_stays(shop: Shop, open_installer: OpenInstaller, store: ModelStore) -> None:
    installer = open_installer(shop.offer("wd"))
    model = installer.install("wd", Work())
    size_bytes = sum((model.folder / name).stat().st_size for name in list_files(model.folder))
    assert installer.remove(model) == size_bytes
    assert store.list() == []
    assert names_below(store.folder) == []
    assert installer.receipt("wd") is not None
    assert installer.trial(model) is None


def test_a_built_in_model_stays(open_installer: OpenInstaller, standin: StandIn) -> None:
    (model,) = ModelStore(Path("none"), [standin("wd")]).list()
    with pytest.raises(ModelError, match="comes with FurryTag"):
        open_installer().remove(model)


def test_models_move_with_the_folder(shop: Shop, open_installer: OpenInstaller, store: ModelStore, tmp_path: Path) -> None:
    installer = open_installer(shop.offer("wd"))
    installer.install("wd", Work())
    kept: list[Path] = []
    old = store.folder
    installer.move(tmp_path / "elsewhere", Work(), kept.append)
    assert kept == [tmp_path / "elsewhere"]
    assert store.find("wd").folder == tmp_path / "elsewhere" / "wd"
    assert installer.verify(store.find("wd"), Work()) == ()
    assert names_below(old) == []


def test_a_cancelled_move_leaves_the_models_where_they_were(
    shop: Shop, open_installer: OpenInstaller, store: ModelStore, tmp_path: Path
) -> None:
    installer = open_installer(shop.offer("wd"))
    installer.install("wd", Work())

    def cancel(progress: Progress) -> None:
        if progress.done:
            work.cancel()

    work = Work(cancel)
    with pytest.raises(CancelledError):
        installer.move(tmp_path / "elsewhere", work, lambda _: pytest.fail("it was kept"))
    assert names_below(tmp_path / "elsewhere") == []
    assert installer.verify(store.find("wd"), Work()) == ()


def test_a_model_that_is_fed_in_another_way_is_another_one_for_the_library(
    shop: Shop, open_installer: OpenInstaller, store: ModelStore
) -> None:
    installer = open_installer(shop.offer("wd"))
    model = installer.install("wd", Work())
    other = installer.revise(model, replace(model.manifest, input=replace(model.manifest.input, color=Color.RGB)))
    assert store.find("wd") == other
    assert other.key != model.key
    # How it is run best was tried already.
    assert installer.trial(other) == installer.trial(model) is not None
    back = installer.revise(other, replace(other.manifest, input=model.manifest.input))
    assert back.key == model.key
