"""Files beside a graph: kinds, links, and what their first bytes tell."""

import os
import pickle
import zipfile
from pathlib import Path

import pytest

from furrytag_gui.models.inspection.folder import find_disguise, inspect_folder
from furrytag_gui.models.inspection.refusal import Refusal

WEIGHTS = "variables/variables.data-00000-of-00001"
GOOD = [
    "saved_model.pb", "keras_metadata.pb", "variables/variables.index", WEIGHTS, "model.onnx", "model.onnx.data", "model.onnx_data",
    "model.onnx_data_1", "selected_tags.csv", "tags.txt", "model.json", "README.md", "LICENSE", "licence", "NOTICE", "Größe.CSV",
]  # fmt: skip
BAD = [
    "model.h5", "model.hdf5", "model.keras", "model.pt", "model.pth", "model.ckpt", "model.bin", "model.pkl", "model.npz", "weights.npy",
    "model.safetensors", "model.py", "model.exe", "lib.so", "lib.dll", "model.tflite", "model.pb.exe", "run.sh", "model", ".env",
    "variables/variables.data-0",
]  # fmt: skip


def write(path: Path, content: bytes = b"\x0a\x01a") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def refuse(folder: Path) -> str:
    with pytest.raises(Refusal) as caught:
        inspect_folder(folder)
    assert caught.value.hint
    return caught.value.reason


def test_files_that_models_have_are_let_in(tmp_path: Path) -> None:
    for name in GOOD:
        write(tmp_path / name)
    (tmp_path / "assets").mkdir()
    inspect_folder(tmp_path)


@pytest.mark.parametrize("name", BAD)
def test_other_kinds_are_refused(tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    assert refuse(tmp_path).startswith(f"{name} is of a kind that FurryTag takes from nobody")


@pytest.mark.parametrize("name", ["assets/words.txt", "deep/Assets/words.txt"])
def test_file_in_assets_is_refused(tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    assert refuse(tmp_path).startswith(f"{name} lies in assets")


def test_what_macos_leaves_is_no_matter(tmp_path: Path) -> None:
    write(tmp_path / ".DS_Store")
    write(tmp_path / "model.onnx")
    inspect_folder(tmp_path)


def test_link_is_refused_wherever_it_leads(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    write(folder / "tags.txt")
    for target in (write(tmp_path / "secret.txt"), folder / "tags.txt", tmp_path, Path("nowhere")):
        (folder / "more.txt").symlink_to(target)
        assert refuse(folder) == "more.txt is a link"
        (folder / "more.txt").unlink()


def test_folder_behind_a_link_is_searched(tmp_path: Path) -> None:
    write(tmp_path / "real" / "model.onnx")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    inspect_folder(tmp_path / "link")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_pipe_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tags.txt")
    assert refuse(tmp_path) == "tags.txt is a device or another special file"


def test_name_that_hides_something_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "tags\u202etxt.csv")
    assert refuse(tmp_path) == "tags\\u202etxt.csv has control or invisible characters in its name"


def zipped(path: Path) -> bytes:
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("data.pkl", b"")
    return path.read_bytes()


PE = b"MZ" + bytes(58) + (64).to_bytes(4, "little") + b"PE\0\0"
DISGUISES = {
    "pickle 2": (pickle.dumps([1], 2), "a pickle"),
    "pickle 5": (pickle.dumps({"w": 1.0}, 5), "a pickle"),
    "pickle and more": (pickle.dumps([1], 4) + b"x", "a pickle"),
    "torch": (b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", "a PyTorch file"),
    "hdf5": (b"\x89HDF\r\n\x1a\n", "an HDF5 file"),
    "hdf5 behind a block": (bytes(512) + b"\x89HDF\r\n\x1a\n", "an HDF5 file"),
    "gzip": (b"\x1f\x8b\x08\0", "a gzip file"),
    "elf": (b"\x7fELF\x02", "a program"),
    "mach-o": (b"\xcf\xfa\xed\xfe", "a program"),
    "pe": (PE, "a program"),
    "pe far": (b"MZ" + bytes(58) + b"\xff" * 4, "a program"),
    "lfs": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "the pointer to a file"),
}


@pytest.mark.parametrize("case", DISGUISES)
@pytest.mark.parametrize("name", ["model.onnx", "saved_model.pb", "tags.txt"])
def test_renamed_file_is_known_by_its_first_bytes(tmp_path: Path, name: str, case: str) -> None:
    content, kind = DISGUISES[case]
    write(tmp_path / name, content)
    reason = refuse(tmp_path)
    assert reason.startswith(f"{name} is {kind}")
    assert reason.endswith("whatever its name says")


def test_renamed_zip_is_known(tmp_path: Path) -> None:
    write(tmp_path / "model.onnx", zipped(tmp_path / "model.pt"))
    (tmp_path / "model.pt").unlink()
    assert refuse(tmp_path).startswith("model.onnx is a zip (.keras, .pt, .npz)")


def test_pickle_named_as_weights_is_known(tmp_path: Path) -> None:
    assert find_disguise(write(tmp_path / WEIGHTS, pickle.dumps([1.0] * 50, 4))).startswith("a pickle")


def test_program_named_as_weights_is_known(tmp_path: Path) -> None:
    assert find_disguise(write(tmp_path / WEIGHTS, PE + bytes(100))) == "a program"


@pytest.mark.parametrize("start", [b"\x80\x04", b"MZ", b""])
def test_weights_may_begin_like_a_pickle_by_chance(tmp_path: Path, start: bytes) -> None:
    assert find_disguise(write(tmp_path / WEIGHTS, start + b"\x3f" * 5000)) == ""


def test_thousands_of_files_are_refused(tmp_path: Path) -> None:
    for number in range(2001):
        (tmp_path / f"{number}.txt").touch()
    assert refuse(tmp_path) == "it has more than 2,000 files and folders"
