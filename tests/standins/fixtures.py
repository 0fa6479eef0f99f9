"""Stand-in models as fixtures."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.standins.published import PUBLISHED

NARROW = Path(__file__).parent / "narrow"


@pytest.fixture(scope="session")
def standin(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """`standin(name)` gives the folder of a small model with random weights and a `model.json`.

    `name`: a published SavedModel's, `six_head`, or a name in `families.py` for the other ONNX ones. Every caller of a run gets
    the same folder: copy it before changing it.
    """
    root = tmp_path_factory.mktemp("standins")

    def provide(name: str) -> Path:
        folder = root / name
        if not folder.exists():
            if name in PUBLISHED:
                unpack(NARROW / f"{name}.zip", root)
            else:
                write_onnx(name, folder)
        return folder

    return provide


def unpack(archive: Path, folder: Path) -> None:
    """Write the archive's files below `folder`, and nowhere else."""
    with zipfile.ZipFile(archive) as source:
        for entry in source.infolist():
            target = (folder / entry.filename).resolve()
            if not target.is_relative_to(folder.resolve()):
                raise ValueError(f"{archive.name} has an entry outside of its folder: {entry.filename}")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read(entry))


def write_onnx(name: str, folder: Path) -> None:
    from tests.standins.families import FAMILIES  # noqa: PLC0415 - onnx is imported only where a test needs it
    from tests.standins.six_head import write_six_head_model  # noqa: PLC0415

    folder.mkdir()
    if name == "six_head":
        write_six_head_model(folder)
    else:
        FAMILIES[name].write(folder)
