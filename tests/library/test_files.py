"""Files get their id from the path, pictures from the content."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Failure
from tests.standins.outcomes import MODEL, TAGSET, make_scored


def score(library: Library, path: Path, content: str | None = None) -> int:
    """Score a file that exists, as it is now; gives the picture's id."""
    facts = path.stat()
    scored = make_scored(path, content=content, size_bytes=facts.st_size, mtime_ns=facts.st_mtime_ns)
    (picture_id,) = library.save_outcomes(MODEL, TAGSET, [scored]).pictures
    return picture_id


def test_files_get_their_ids_in_order_and_keep_them(library: Library, draw: Callable[..., Path]) -> None:
    one, two, three = draw("1.png"), draw("2.png"), draw("3.png")
    first = library.add_files([one, two])
    assert library.add_files([three, two, one]) == [3, *reversed(first)]
    assert library.paths(first) == [one, two]


def test_a_picture_is_found_by_its_content(library: Library, draw: Callable[..., Path]) -> None:
    path = draw("1.png")
    picture_id = score(library, path, content="a fox")
    assert library.find_picture(make_scored(path, content="a fox").sha256) == picture_id
    assert library.find_picture(make_scored(path, content="a wolf").sha256) is None


def test_a_relative_path_with_dots_is_the_same_file(library: Library, draw: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path = draw("fox.png")
    monkeypatch.chdir(path.parent)
    assert library.add_files([Path("fox.png"), Path("../pictures/fox.png")]) == [1, 1]
    assert library.add_files([path]) == [1]


def test_an_added_file_is_listed_before_anybody_has_read_it(library: Library, draw: Callable[..., Path]) -> None:
    path = draw("fox.png")
    (entry,) = library.entries(library.add_files([path]), MODEL)
    assert (entry.path, entry.size_bytes, entry.mtime_ns) == (path, path.stat().st_size, path.stat().st_mtime_ns)
    assert (entry.picture_id, entry.width_px, entry.rating, entry.failure) == (None, None, None, "")
    assert (entry.scored, entry.reviewed, entry.withheld) == (False, False, False)


def test_entries_come_in_the_order_asked_for_and_without_unknown_ids(library: Library, draw: Callable[..., Path]) -> None:
    ids = library.add_files([draw(f"{number}.png") for number in range(5)])
    asked = [ids[3], 999, ids[0], ids[4]]
    assert [entry.file_id for entry in library.entries(asked, MODEL)] == [ids[3], ids[0], ids[4]]


def test_a_missing_file_has_an_entry_that_says_so(library: Library, tmp_path: Path) -> None:
    (entry,) = library.entries(library.add_files([tmp_path / "gone.png"]), MODEL)
    assert entry.failure == "Can't read gone.png: it doesn't exist."


def test_a_missing_file_comes_back_with_all_that_was_known(library: Library, draw: Callable[..., Path]) -> None:
    path = draw("fox.png")
    picture_id = score(library, path)
    away = path.rename(path.with_name("away.png"))
    ids = library.add_files([path])
    assert library.entries(ids, MODEL)[0].failure
    assert library.entries(ids, MODEL)[0].picture_id == picture_id
    away.rename(path)
    library.add_files([path])
    assert library.entries(ids, MODEL)[0].failure == ""
    assert library.unscored(ids, MODEL) == []


def test_a_changed_file_has_no_picture_until_it_is_read_again(library: Library, draw: Callable[..., Path]) -> None:
    path = draw("fox.png", "red")
    score(library, path)
    draw("fox.png", "blue", size_px=80)
    ids = library.add_files([path])
    assert library.entries(ids, MODEL)[0].picture_id is None
    assert library.unscored(ids, MODEL) == ids


def test_a_touched_file_is_read_again_and_is_the_same_picture(library: Library, draw: Callable[..., Path]) -> None:
    path = draw("fox.png")
    picture_id = score(library, path, "fox")
    os.utime(path, ns=(1, 1))
    ids = library.add_files([path])
    assert library.unscored(ids, MODEL) == ids
    assert score(library, path, "fox") == picture_id


def test_looking_again_names_the_files_that_are_no_longer_as_they_were(library: Library, draw: Callable[..., Path]) -> None:
    _, changed, gone = paths = [draw(f"{number}.png") for number in range(3)]
    for path in paths:
        score(library, path)
    ids = library.add_files(paths)
    assert not library.look_again(ids)
    draw(changed.name, size_px=80)
    gone.unlink()
    assert library.look_again(ids).files == set(ids[1:])
    assert not library.look_again(ids)
    assert library.unscored(ids, MODEL) == ids[1:]


def test_a_file_that_comes_back_as_another_one_is_read_again(library: Library, draw: Callable[..., Path]) -> None:
    path = draw("fox.png")
    score(library, path)
    ids = library.add_files([path])
    path.unlink()
    library.look_again(ids)
    draw("fox.png", size_px=80)
    library.look_again(ids)
    (entry,) = library.entries(ids, MODEL)
    assert (entry.picture_id, entry.failure) == (None, "")


def test_a_picture_that_could_not_be_read_stays_so_while_its_file_is_the_same(library: Library, draw: Callable[..., Path]) -> None:
    path = draw("fox.png")
    ids = library.add_files([path])
    library.save_outcomes(MODEL, TAGSET, [Failure(path, "Can't read fox.png: the file ends early.")])
    library.add_files([path])
    assert library.entries(ids, MODEL)[0].failure
    draw("fox.png", size_px=80)
    library.add_files([path])
    assert library.entries(ids, MODEL)[0].failure == ""


def test_copies_are_one_picture_and_two_files(library: Library, draw: Callable[..., Path]) -> None:
    one, two = draw("1.png"), draw("2.png")
    assert score(library, one, "same") == score(library, two, "same")
    entries = library.entries(library.add_files([one, two]), MODEL)
    assert len({entry.file_id for entry in entries}) == 2
    assert len({entry.picture_id for entry in entries}) == 1


def test_a_possible_copy_is_a_file_of_a_known_size_that_nobody_has_read(library: Library, draw: Callable[..., Path]) -> None:
    one, same, other = draw("1.png"), draw("2.png"), draw("3.png", size_px=80)
    score(library, one)
    ids = library.add_files([one, same, other])
    assert library.unread_copies(ids) == [ids[1]]


def test_a_copy_is_linked_by_its_content(library: Library, draw: Callable[..., Path]) -> None:
    one, two = draw("1.png"), draw("2.png")
    scored = make_scored(one, content="fox")
    library.save_outcomes(MODEL, TAGSET, [scored])
    (copy,) = library.add_files([two])
    facts = two.stat()
    assert not library.link_known(copy, "00" * 32, facts.st_size, facts.st_mtime_ns)
    assert library.link_known(copy, scored.sha256, facts.st_size, facts.st_mtime_ns).files == {copy}
    assert library.unscored([copy], MODEL) == []


def test_linking_by_hand_makes_the_picture(library: Library, draw: Callable[..., Path]) -> None:
    (file_id,) = library.add_files([draw("fox.png")])
    picture_id = library.link(file_id, "ab" * 32, size_bytes=5, mtime_ns=6, width_px=7, height_px=8)
    (entry,) = library.entries([file_id], MODEL)
    assert (entry.picture_id, entry.size_bytes, entry.mtime_ns, entry.width_px, entry.height_px) == (picture_id, 5, 6, 7, 8)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no names that are not valid text")
def test_a_name_that_is_no_text_is_kept(library: Library, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/f\xf6x.png"))
    path.touch()
    ids = library.add_files([path])
    assert library.paths(ids) == [path]
    assert library.entries(ids, MODEL)[0].path.exists()


def test_a_fresh_library_reads_the_paths_that_another_wrote(library: Library, draw: Callable[..., Path]) -> None:
    path = draw("fox.png")
    ids = library.add_files([path])
    other = Library(library._database)
    assert other.entries(ids, MODEL) == library.entries(ids, MODEL)


def test_a_moved_file_keeps_its_picture_without_being_read(library: Library, draw: Callable[..., Path]) -> None:
    before = draw("fox.png")
    facts = before.stat()
    (old,) = library.add_files([before])
    picture_id = library.link(old, "a" * 64, size_bytes=facts.st_size, mtime_ns=facts.st_mtime_ns, width_px=1, height_px=1)
    after = before.rename(before.with_name("renamed.png"))
    followed, change = library.follow([(before, after), (before.with_name("never known.png"), after)])
    new = followed[old]
    assert change.files == {old, new}
    entries = library.entries([old, new], "")
    assert "doesn't exist" in entries[0].failure
    assert (entries[1].path, entries[1].picture_id, entries[1].failure) == (after, picture_id, "")


def test_a_moved_file_that_was_changed_too_is_read_again(library: Library, draw: Callable[..., Path]) -> None:
    before = draw("fox.png")
    (old,) = library.add_files([before])
    library.link(old, "a" * 64, size_bytes=1, mtime_ns=1, width_px=1, height_px=1)
    after = before.rename(before.with_name("renamed.png"))
    followed, _ = library.follow([(before, after)])
    assert library.entries([followed[old]], "")[0].picture_id is None


def test_folders_are_kept_the_last_opened_first(library: Library, tmp_path: Path) -> None:
    for name in ("one", "two", "one"):
        library.session.note_folder(tmp_path / name, recursive=name == "one")
    assert [(folder.path.name, folder.recursive, folder.watched) for folder in library.session.folders()] == [
        ("one", True, True),
        ("two", False, True),
    ]
    library.session.close_folders()
    for number in range(30):
        library.session.note_folder(tmp_path / str(number), watched=False)
    assert len(library.session.folders()) == 20
    assert library.session.folders()[0].path.name == "29"
