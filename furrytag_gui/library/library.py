"""The library: what is known of the user's pictures, kept in one file."""

import itertools
import threading
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from furrytag_gui.library import decisions, files, heads, journal, learned, lexicon, reviews, scores, thresholds, withheld
from furrytag_gui.library.backlog import Backlog
from furrytag_gui.library.change import Change
from furrytag_gui.library.database import BUSY_TIMEOUT_S, Database
from furrytag_gui.library.ledger import Ledger
from furrytag_gui.library.lexicon import Lexicon
from furrytag_gui.library.records import (
    Content,
    EmbeddingTable,
    Entry,
    Examples,
    FittedHead,
    IdArray,
    Imported,
    OwnTag,
    ReviewedPicture,
    ScoreTable,
)
from furrytag_gui.library.search import Search
from furrytag_gui.library.searches import Searches
from furrytag_gui.library.session import Session
from furrytag_gui.models.outcome import Outcome
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import OWN_CATEGORY, Decision, Facts, Scope, Thresholds
from furrytag_gui.tags.tagset import FloatArray, TagSet, make_tagset
from furrytag_gui.tags.vocabulary import Vocabulary

VOCABULARY_KEY = "vocabulary"
"""What the built-in vocabulary is registered as; the keys of models have an @."""


class Library:
    """Files, pictures, scores, decisions, thresholds and the journal of undo; may be used from any thread.

    Every write is kept as a whole before it returns, or raises LibraryError and changes nothing. What a person edits is one
    step of undo a call, with its `label`; what the program does by itself is none. Pictures and files that aren't known
    are passed over.
    """

    def __init__(self, database: Database, vocabulary: Vocabulary | None = None) -> None:
        self._database = database
        self._vocabulary = vocabulary
        self.ledger = Ledger(database)
        self.backlog = Backlog(database)
        self.lexicon = Lexicon(database, vocabulary)
        self.session = Session(database)
        self.searches = Searches(database)
        self._registered: dict[str, tuple[TagSet, int]] = {}
        self._registering = threading.Lock()

    @classmethod
    def open(cls, path: Path, vocabulary: Vocabulary | None = None, *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> "Library":
        """The library in this file, which is made if there is none and brought up to date if it is an older one.

        `vocabulary`: the library knows from then on which tags are protected; without it, only those of models that have
        been registered. Another program that is writing is waited for `busy_timeout_s`, here and in every later call.
        Raises LibraryError.
        """
        library = cls(Database(path, busy_timeout_s), vocabulary)
        if vocabulary is not None:
            aliases = (vocabulary.describe(alias, tag.category) for tag in vocabulary.tags for alias in tag.aliases)
            try:
                library.register_model(VOCABULARY_KEY, make_tagset((*vocabulary.tags, *aliases)))
                library.lexicon.refresh()
            except BaseException:
                library.close()
                raise
        return library

    @property
    def database(self) -> Database:
        """The file itself, for what concerns it as a whole: backups, checks, moves."""
        return self._database

    def close(self) -> None:
        """Wait for the calls that are under way, and let go of the file. Later calls raise LibraryError."""
        self._database.close()

    # Files and pictures

    def add_files(self, paths: Iterable[Path]) -> list[int]:
        """The id of each path, in order. The files are looked at but not read; one that is missing has an entry that says so."""
        seen = [files.look_at(path) for path in paths]
        with self._database.write() as connection:
            ids, _ = files.add(connection, seen)
        return ids

    def look_again(self, file_ids: Sequence[int]) -> Change:
        """Note which of these files have changed on the disk, are gone or back; a changed one is unscored from then on."""
        seen = [files.look_at(path) for path in self.paths(file_ids)]
        with self._database.write() as connection:
            _, changed = files.add(connection, seen)
        return Change(files=changed)

    def follow(self, moved: Sequence[tuple[Path, Path]]) -> tuple[dict[int, int], Change]:
        """Know files under their new paths: the new id by the old one, for those that were known, and what has changed.

        What a moved file holds is known without reading it if its size and time are as they were.
        """
        seen = [(files.look_at(before), files.look_at(after)) for before, after in moved]
        with self._database.write() as connection:
            return files.follow(connection, seen)

    def find_files(self, paths: Sequence[Path]) -> dict[Path, int]:
        """The ids of those of these paths that are known."""
        with self._database.read() as connection:
            return files.find_ids(connection, paths)

    def link(self, file_id: int, sha256: str, *, size_bytes: int, mtime_ns: int, width_px: int, height_px: int) -> int:
        """Note which content a file holds, as read at that size and time; gives the picture's id."""
        with self._database.write() as connection:
            picture_id = files.find_or_add_picture(connection, sha256, size_bytes, width_px, height_px)
            files.link(connection, file_id, picture_id, size_bytes, mtime_ns)
        return picture_id

    def link_known(self, file_id: int, sha256: str, size_bytes: int, mtime_ns: int) -> Change:
        """Note that a file holds this content if it is a known picture's; an empty change if it isn't."""
        with self._database.write() as connection:
            picture_id = files.find_picture(connection, sha256)
            if picture_id is None:
                return Change()
            files.link(connection, file_id, picture_id, size_bytes, mtime_ns)
        return Change(files=frozenset((file_id,)))

    def find_picture(self, sha256: str) -> int | None:
        """The id of the picture with this content, or None if it isn't known."""
        with self._database.read() as connection:
            return files.find_picture(connection, sha256)

    def unread_copies(self, file_ids: Sequence[int]) -> list[int]:
        """Those of these files that haven't been read and may hold a known picture, because one has their size."""
        with self._database.read() as connection:
            return files.unread_copies(connection, file_ids)

    def paths(self, file_ids: Sequence[int]) -> list[Path]:
        """Where these files are, in the order given."""
        with self._database.read() as connection:
            return files.read_paths(connection, file_ids)

    def entries(self, file_ids: Sequence[int], model_key: str) -> list[Entry]:
        """These files as lists show them, in the order given."""
        with self._database.read() as connection:
            return files.entries(connection, file_ids, model_key)

    def files_of(self, picture_ids: Collection[int]) -> list[int]:
        """The ids of the files that hold these pictures."""
        with self._database.read() as connection:
            return files.find_files(connection, picture_ids)

    def contents(self, picture_ids: Collection[int]) -> dict[int, Content]:
        """The bytes by which each of these pictures is known."""
        with self._database.read() as connection:
            return files.read_contents(connection, picture_ids)

    # Scores

    def register_model(self, model_key: str, tagset: TagSet) -> Change:
        """Note what a model's slots mean, before or when it scores; protected tags are known from then on."""
        self._register(model_key, tagset)
        return Change(models=True)

    def save_outcomes(self, model_key: str, tagset: TagSet, outcomes: Iterable[Outcome]) -> Change:
        """Keep what a model said of pictures, and why it couldn't."""
        model_id = self._register(model_key, tagset)
        with self._database.write() as connection:
            return scores.save(connection, model_id, tagset, outcomes)

    def unscored(self, file_ids: Sequence[int], model_key: str) -> list[int]:
        """Those of these files that this model hasn't scored as they are now, in the order given; failed ones among them."""
        with self._database.read() as connection:
            return files.unscored(connection, file_ids, model_key)

    def facts(self, picture_id: int, model_key: str) -> Facts:
        """All that is stored of one picture as this model saw it, with what was learned from the person's tags."""
        with self._database.read() as connection:
            return scores.read_facts(connection, picture_id, model_key)

    def tag_names(self, model_key: str) -> list[str]:
        """The names of a model's slots in order, also when it is no longer installed."""
        with self._database.read() as connection:
            return scores.read_tag_names(connection, model_key)

    # What a person says of pictures

    def decide(
        self,
        picture_ids: Collection[int],
        changes: Mapping[str, Decision | None],
        *,
        categories: Mapping[str, str] | None = None,
        reviewed: bool | None = None,
        rating: float | None = None,
        label: str,
    ) -> Change:
        """Give all these pictures these decisions (None takes one back) and, if not None, the reviewed mark and a rating by hand.

        `categories`: where tags that the person names are shown.
        """
        described = [self._vocabulary.describe(name, OWN_CATEGORY) for name in changes] if self._vocabulary is not None else []
        with self._database.write() as connection:
            withheld.note_protected(connection, described)
            words = lexicon.read_words(connection, changes)
            changes = {words.get(name, name): decision for name, decision in changes.items()}
            places = {words.get(name, name): category for name, category in (categories or {}).items() if name not in words}
            edits = decisions.edit_decisions(picture_ids, changes, places, reviewed)
            if rating is not None:
                edits = itertools.chain(edits, decisions.edit_ratings(picture_ids, rating))
            return journal.perform(connection, edits, label)

    def accept(self, tags: Mapping[int, Sequence[str]], label: str) -> Change:
        """Accept these tags on each of these pictures and mark them as reviewed, as one step."""
        with self._database.write() as connection:
            edits = (
                edit
                for picture_id, names in tags.items()
                for edit in decisions.edit_decisions([picture_id], dict.fromkeys(names, Decision.ACCEPTED), {}, reviewed=True)
            )
            return journal.perform(connection, edits, label)

    def import_tags(self, imported: Sequence[Imported], categories: Mapping[str, str], label: str) -> Change:
        """Make decisions of what was read of tag files, as one step. `categories`: where tags that nobody knows are shown."""
        names = dict.fromkeys(name for one in imported for name in one.decisions)
        described = [self._vocabulary.describe(name, OWN_CATEGORY) for name in names] if self._vocabulary is not None else []
        with self._database.write() as connection:
            withheld.note_protected(connection, described)
            words = lexicon.read_words(connection, names)
            places = {name: category for name, category in categories.items() if name not in words}
            return journal.perform(connection, decisions.edit_imported(imported, places, words), label)

    def rate(self, picture_ids: Collection[int], value: float | None, label: str) -> Change:
        """Rate all these pictures by hand, from 0 safe to 1 explicit; None goes back to the model's value."""
        with self._database.write() as connection:
            return journal.perform(connection, decisions.edit_ratings(picture_ids, value), label)

    def clear(self, picture_ids: Collection[int], tags: Collection[str], label: str) -> Change:
        """Take back the decisions on these tags, the rating by hand and the reviewed mark of all these pictures."""
        with self._database.write() as connection:
            edits = itertools.chain(
                decisions.edit_decisions(picture_ids, dict.fromkeys(tags), {}, reviewed=False), decisions.edit_ratings(picture_ids, None)
            )
            return journal.perform(connection, edits, label)

    def own_tags(self) -> list[OwnTag]:
        """The tags that the person has added by name and that stand on some picture, most used first."""
        with self._database.read() as connection:
            return decisions.read_own_tags(connection)

    # Thresholds

    def thresholds(self, model_key: str) -> Thresholds:
        """The person's thresholds for this model."""
        with self._database.read() as connection:
            return thresholds.read_thresholds(connection, model_key)

    def set_threshold(self, model_key: str, scope: Scope, name: str, value: float | None, label: str = "Change threshold") -> Change:
        """Set one threshold in 0..1, or take it back with None; `name` is "" for Scope.ALL."""
        with self._database.write() as connection:
            return journal.perform(connection, thresholds.edit_threshold(model_key, scope, name, value), label)

    def set_thresholds(self, model_key: str, values: Mapping[tuple[Scope, str], float | None], label: str) -> Change:
        """Set many thresholds in one step; None takes one back."""
        with self._database.write() as connection:
            edits = (edit for (scope, name), value in values.items() for edit in thresholds.edit_threshold(model_key, scope, name, value))
            return journal.perform(connection, edits, label)

    def bounds(self) -> RatingBounds | None:
        """Where the person lets questionable and explicit begin, or None if that is left to the model."""
        with self._database.read() as connection:
            return thresholds.read_bounds(connection)

    def set_bounds(self, bounds: RatingBounds | None, label: str = "Change rating bounds") -> Change:
        with self._database.write() as connection:
            return journal.perform(connection, thresholds.edit_bounds(bounds), label)

    # Undo

    def undo(self) -> Change | None:
        """Take the last step back; None if there is none."""
        with self._database.write() as connection:
            change = journal.undo(connection)
        self.lexicon.refresh()
        return change

    def redo(self) -> Change | None:
        """Take the step that was undone last again; None if there is none, or if something was edited since."""
        with self._database.write() as connection:
            change = journal.redo(connection)
        self.lexicon.refresh()
        return change

    @property
    def undo_label(self) -> str:
        """What `undo` would take back, or ""."""
        with self._database.read() as connection:
            return journal.read_undo_label(connection)

    @property
    def redo_label(self) -> str:
        """What `redo` would do again, or ""."""
        with self._database.read() as connection:
            return journal.read_redo_label(connection)

    # Searching

    def search(self, vocabulary: Vocabulary) -> Search:
        """What finds files of this library; it is to be told of every Change."""
        return Search(self._database.read, self._database.write, vocabulary)

    # Learning

    def examples(self, model_key: str) -> Examples:
        """What the person has said that heads on this model's embeddings can be fitted to."""
        with self._database.read() as connection:
            return learned.read_examples(connection, model_key)

    def embeddings(self, model_key: str, picture_ids: Sequence[int]) -> FloatArray:
        """What this model sees in pictures that it has scored, float32 (m, d), in the order given."""
        with self._database.read() as connection:
            return learned.read_embeddings(connection, model_key, picture_ids)

    def heads(self, model_key: str) -> list[FittedHead]:
        """All heads on this model's embeddings, by tag; those that suggest nothing among them."""
        with self._database.read() as connection:
            return heads.read_heads(connection, model_key)

    def fitted(self, model_key: str) -> dict[str, bytes]:
        """For each tag with a head on this model's embeddings, the digest of the examples that it was fitted to."""
        with self._database.read() as connection:
            return heads.read_fitted(connection, model_key)

    def save_heads(self, model_key: str, fitted: Sequence[FittedHead], withdrawn: Collection[str]) -> Change:
        """Keep these heads, forget those of the tags in `withdrawn`; what they say is in `facts` from then on."""
        with self._database.write() as connection:
            heads.save_heads(connection, model_key, fitted, withdrawn)
        return Change(learned=bool(fitted or withdrawn))

    def put_head(self, model_key: str, tag: str, fitted: FittedHead | None, label: str) -> Change:
        """Keep this head of a tag, or none, as a step that can be undone."""
        with self._database.write() as connection:
            return journal.perform(connection, heads.edit_head(connection, model_key, tag, fitted), label)

    def category_of(self, name: str) -> str:
        """Where a tag is shown: as the person says, else as the vocabulary or a model says."""
        with self._database.read() as connection:
            return learned.find_category(connection, name)

    # Many pictures at once

    def reviewed(self) -> tuple[list[ReviewedPicture], int]:
        """The pictures that the person is done with, and how many withheld ones were left out."""
        with self._database.read() as connection:
            return reviews.read_reviewed(connection)

    def imported(self) -> tuple[list[ReviewedPicture], int]:
        """The pictures that tags were imported for, and how many withheld ones were left out."""
        with self._database.read() as connection:
            return reviews.read_imported(connection)

    def by_hand(self) -> tuple[dict[int, float], list[tuple[int, str, bool]]]:
        """The ratings that the person gave, by picture, and all decisions: picture, tag, and whether it has the tag."""
        with self._database.read() as connection:
            return reviews.read_by_hand(connection)

    def withheld(self) -> frozenset[int]:
        """Ids of the pictures that take part in nothing."""
        with self._database.read() as connection:
            return withheld.find_withheld(connection)

    def withheld_contents(self) -> frozenset[str]:
        """Every digest by which a withheld picture is known; for another library that holds the same ones."""
        with self._database.read() as connection:
            known = files.read_contents(connection, withheld.find_withheld(connection)).values()
        return frozenset(digest for content in known for digest in {content.sha256, *content.also})

    def scored(self, model_key: str) -> IdArray:
        """Ids of the pictures that this model has scored, sorted; no withheld ones."""
        with self._database.read() as connection:
            return reviews.read_scored(connection, model_key)

    def scores(self, model_key: str, picture_ids: Collection[int]) -> ScoreTable:
        """What a model said of those of these pictures that it has scored, in the order given; no withheld ones."""
        with self._database.read() as connection:
            return reviews.read_scores(connection, model_key, picture_ids)

    def embedding_rows(self, model_key: str, start: int, count: int) -> EmbeddingTable:
        """At most `count` embeddings of a model from row number `start` on, as they were written; withheld pictures among them."""
        with self._database.read() as connection:
            return reviews.read_embedding_rows(connection, model_key, start, count)

    def picture_paths(self, picture_ids: Sequence[int]) -> dict[int, Path]:
        """Where each of these pictures lies, preferably where it can be read; one without a file has no entry."""
        with self._database.read() as connection:
            return reviews.read_picture_paths(connection, picture_ids)

    def _register(self, model_key: str, tagset: TagSet) -> int:
        # The slots are compared with the stored ones once for each tag set, not with every batch.
        with self._registering:
            known = self._registered.get(model_key)
            if known is None or known[0] is not tagset:
                with self._database.write() as connection:
                    known = tagset, scores.register_model(connection, model_key, tagset)
                self._registered[model_key] = known
            return known[1]
