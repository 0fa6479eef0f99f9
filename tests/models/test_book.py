"""Records in one JSON file."""

import json
from pathlib import Path

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.receipts import Receipt, ReceivedFile, open_receipts

RECEIPT = Receipt(
    "2026-11-26", "the catalogue", (ReceivedFile("model.onnx", 12, "ab" * 32, "https://example.org/model.onnx"),), ("stranger",)
)


def test_a_record_comes_back_in_another_book(tmp_path: Path) -> None:
    open_receipts(tmp_path / "receipts.json").put("wolf", RECEIPT)
    book = open_receipts(tmp_path / "receipts.json")
    assert book.get("wolf") == RECEIPT
    assert book.get("fox") is None
    book.put("wolf", None)
    assert open_receipts(tmp_path / "receipts.json").get("wolf") is None


def test_what_another_process_wrote_meanwhile_is_kept(tmp_path: Path) -> None:
    one, other = (open_receipts(tmp_path / "receipts.json") for _ in range(2))
    one.put("wolf", RECEIPT)
    other.put("fox", RECEIPT)
    assert one.get("wolf") == one.get("fox") == RECEIPT


def test_a_damaged_file_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "receipts.json"
    path.write_text("[1]")
    book = open_receipts(path)
    assert book.get("wolf") is None
    assert (tmp_path / "receipts.json.damaged").read_text() == "[1]"
    book.put("wolf", RECEIPT)
    assert book.get("wolf") == RECEIPT


def test_a_record_of_another_version_is_passed_over_and_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "receipts.json"
    path.write_text(json.dumps({"wolf": {"shape": "new"}}))
    book = open_receipts(path)
    assert book.get("wolf") is None
    book.put("fox", RECEIPT)
    assert json.loads(path.read_text())["wolf"] == {"shape": "new"}


def test_a_folder_that_can_not_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ModelError, match=r"Can't write .*receipts\.json"):
        open_receipts(tmp_path / "file" / "receipts.json").put("wolf", RECEIPT)


def test_only_other_bytes_from_the_same_address_are_a_change() -> None:
    (file,) = RECEIPT.files
    moved = ReceivedFile(file.name, 12, "cd" * 32, "https://example.org/other/model.onnx")
    changed = ReceivedFile(file.name, 12, "cd" * 32, file.url)
    assert RECEIPT.find_changed((file, moved)) == []
    assert RECEIPT.find_changed((changed,)) == [changed]
