"""Models that a person adds from a file, from the file to the model in its place, never waited for."""

import itertools
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from furrytag_gui.errors import FurryTagError
from furrytag_gui.models.consent import Consent, ConsentKind, find_consents_to_add
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.modelcard import ModelCard, Stage, with_error
from furrytag_gui.ui.services import Services
from furrytag_gui.ui.transfers import Transfers
from furrytag_gui.work import Work

if TYPE_CHECKING:
    from furrytag_gui.installation import Staged


@dataclass(frozen=True)
class Proposed:
    """A model from a file, looked at and not added yet, what has to be agreed to first, and how many tags it has."""

    key: str
    staged: "Staged"
    consents: tuple[Consent, ...]
    tags: int


class Additions(QObject):
    """What is being added, each under the key of its card until it is in its place or dismissed.

    `listed()`: there are more or fewer of them. `proposed(object)`: a Proposed waits for `confirm` or `discard`.
    `installed(object)`: the InstalledModel that came of one.
    """

    listed = Signal()
    proposed = Signal(object)
    installed = Signal(object)

    def __init__(self, lanes: Lanes, services: Callable[[], Services], downloads: Transfers, parent: QObject) -> None:
        """`services` is called in worker threads and may raise. `downloads`: what has to wait for each other, additions too."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._downloads = downloads
        self._paths: dict[str, Path] = {}
        self._numbers = itertools.count(1)
        self._proposals: dict[str, Proposed] = {}
        self._errors: dict[str, FurryTagError] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._paths

    @property
    def cards(self) -> list[ModelCard]:
        """All of them as they stand, in the order in which they came."""
        return [self.card(key) for key in self._paths]

    def card(self, key: str) -> ModelCard:
        """The one under this key, which has to be there."""
        path = self._paths[key]
        card = ModelCard(key, path.name, tr("From {parent}").format(parent=path.parent), in_catalogue=False, stage=Stage.WAITING)
        stage = self._downloads.stage(key)
        if stage is not None:
            return replace(card, stage=stage, progress=self._downloads.progress(key))
        return with_error(card, self._errors.get(key))

    def add(self, path: Path) -> str:
        """Take in a model from a zip, an ONNX file or a folder; what it turns out to be comes as `proposed`. The key of its card."""
        key = f"added:{next(self._numbers)}"
        self._paths[key] = path
        self.listed.emit()
        self._downloads.start(key, partial(self._propose, key, path), self._on_proposed)
        return key

    def confirm(self, proposed: Proposed, given: Collection[ConsentKind]) -> None:
        """Add what was proposed, with the manifest that it has."""
        self._errors.pop(proposed.key, None)
        self._downloads.start(proposed.key, partial(self._add, proposed.staged, frozenset(given)), partial(self._on_added, proposed.key))

    def discard(self, proposed: Proposed) -> None:
        """Don't add what was proposed."""
        self.dismiss(proposed.key)

    def dismiss(self, key: str) -> None:
        """Take the line away of something that isn't added, and its copy."""
        self._paths.pop(key, None)
        self._errors.pop(key, None)
        proposed = self._proposals.pop(key, None)
        if proposed is not None:
            self._submit_discard(proposed)
        self.listed.emit()

    def fail(self, key: str, error: FurryTagError) -> None:
        """Note why the work on one has failed; what was proposed can be confirmed again."""
        self._errors[key] = error

    def stop(self) -> None:
        """Delete the copies of all that isn't added."""
        for proposed in self._proposals.values():
            self._submit_discard(proposed)

    def _submit_discard(self, proposed: Proposed) -> None:
        # Also when the program ends now.
        self._lanes.submit(Lane.FILES, partial(self._discard, proposed), kept=True)

    # In worker threads

    def _propose(self, key: str, path: Path, work: Work) -> Proposed:
        staged = self._services().installer.propose(path, work)
        model = InstalledModel(staged.proposal.manifest, staged.proposal.folder)
        tags = load_tagset(model, self._services().vocabulary).tagset
        return Proposed(key, staged, find_consents_to_add(staged.entry), len(tags))

    def _discard(self, proposed: Proposed) -> None:
        self._services().installer.discard(proposed.staged)

    def _add(self, staged: "Staged", given: frozenset[ConsentKind], work: Work) -> InstalledModel:
        return self._services().installer.add(staged, staged.proposal.manifest, work, given)

    # Back from them

    def _on_proposed(self, proposed: Proposed) -> None:
        self._proposals[proposed.key] = proposed
        self.proposed.emit(proposed)

    def _on_added(self, key: str, model: InstalledModel) -> None:
        self._paths.pop(key, None)
        self._proposals.pop(key, None)
        self._errors.pop(key, None)
        self.installed.emit(model)
