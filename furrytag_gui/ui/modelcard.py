"""What the model manager shows of one model or device, and what can be done with it now."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from furrytag_gui.errors import DownloadError, FurryTagError
from furrytag_gui.ui.language import figure, mark, told, tr
from furrytag_gui.ui.wording import describe_bytes
from furrytag_gui.work import Progress


class Stage(StrEnum):
    """How far a model is on this computer."""

    ABSENT = mark("absent")
    PARTLY = mark("partly here")
    WAITING = mark("waiting")
    FETCHING = mark("downloading")
    PAUSED = mark("paused")
    CHECKING = mark("checking")
    FAILED = mark("failed")
    INSTALLED = mark("installed")
    LOADING = mark("loading")
    IN_USE = mark("in use")
    DAMAGED = mark("damaged")


class Act(StrEnum):
    """What a person can do with a model; the value is what its button says."""

    DOWNLOAD = mark("Download")
    RESUME = mark("Resume")
    RETRY = mark("Retry")
    REPAIR = mark("Repair")
    BROWSE = mark("Open in browser")
    ADD_FILE = mark("Add from a file…")
    USE = mark("Use")
    PAUSE = mark("Pause")
    CANCEL = mark("Cancel")
    DISCARD = mark("Discard")
    DISMISS = mark("Dismiss")
    REMOVE = mark("Remove")


SILENT_S = 3
"""After how long a server that sends nothing is said to be waited for."""
AGAIN = re.compile(r"Trying .* again: ")
"""What the stage is called in which a download is tried once more; the reason follows."""
PRIMARY = {Act.DOWNLOAD, Act.RESUME, Act.RETRY, Act.REPAIR}
TIPS = {
    Act.DOWNLOAD: mark("Download, check and install this model"),
    Act.RESUME: mark("Go on where the download stopped"),
    Act.RETRY: mark("Try it again; what was downloaded is kept"),
    Act.REPAIR: mark("Install this model again"),
    Act.BROWSE: mark("Get the file with your browser, then add it from there"),
    Act.ADD_FILE: mark("Add the file that the browser has saved"),
    Act.USE: mark("Let this model suggest tags"),
    Act.PAUSE: mark("Hold on, and go on later; what was downloaded is kept"),
    Act.CANCEL: mark("Stop; what was downloaded is kept until you discard it"),
    Act.DISCARD: mark("Delete what was downloaded of this model"),
    Act.DISMISS: mark("Take this line away"),
    Act.REMOVE: mark("Delete this model's files; tags and scores are kept"),
}
ACTS = {
    Stage.ABSENT: (Act.DOWNLOAD,),
    Stage.PARTLY: (Act.RESUME, Act.DISCARD),
    Stage.WAITING: (Act.CANCEL,),
    Stage.FETCHING: (Act.PAUSE, Act.CANCEL),
    Stage.PAUSED: (Act.RESUME, Act.CANCEL),
    Stage.CHECKING: (Act.CANCEL,),
    Stage.FAILED: (Act.RETRY,),
    Stage.INSTALLED: (Act.USE, Act.REMOVE),
    Stage.LOADING: (),
    Stage.IN_USE: (),
    Stage.DAMAGED: (Act.REPAIR, Act.REMOVE),
}


@dataclass(frozen=True, slots=True)
class ModelCard:
    """One model of the catalogue, one that was added, or one that is being added.

    `about` says what it tags and how many tags, `quality` how well as published, `places` where it runs. `progress` is that of
    the work under way. `problem` is the sentence why it failed or is damaged. `page` is where a browser gets the file of a
    failed download. `in_catalogue` is false for a stranger's model, which can't be downloaded again.
    """

    model_id: str
    title: str
    about: str = ""
    licence: str = ""
    quality: str = ""
    size_bytes: int | None = None
    size_is_exact: bool = True
    places: str = ""
    stage: Stage = Stage.ABSENT
    progress: Progress | None = None
    here_bytes: int = 0
    problem: str = ""
    page: str = ""
    in_catalogue: bool = True
    built_in: bool = False
    verified: bool = False

    @property
    def acts(self) -> tuple[Act, ...]:
        """What can be done with it now, the most likely first."""
        acts = list(ACTS[self.stage])
        if self.built_in or not self.in_catalogue:
            kept = {Act.USE} if self.built_in else {Act.USE, Act.REMOVE, Act.PAUSE, Act.CANCEL}
            acts = [act for act in acts if act in kept]
        if self.stage is Stage.FAILED and not self.in_catalogue:
            acts = [Act.DISMISS]
        if self.stage is Stage.FAILED and self.page:
            acts += [Act.BROWSE, Act.ADD_FILE]
        return tuple(acts)

    @property
    def size_text(self) -> str:
        """How much there is to download or on disk: "~90 MB"."""
        if self.size_bytes is None:
            return "—"
        return f"{'' if self.size_is_exact else '~'}{describe_bytes(self.size_bytes)}"

    @property
    def word(self) -> str:
        """How it stands, in a word or two behind its sign; "" where progress or a problem says it."""
        match self.stage:
            case Stage.IN_USE:
                return tr("● in use")
            case Stage.LOADING:
                return tr("loading…")
            case Stage.INSTALLED:
                return tr("✓ verified") if self.verified else tr("✓ installed")
            case Stage.WAITING:
                return tr("waiting")
            case Stage.PARTLY:
                return tr("{size} are here").format(size=describe_bytes(self.here_bytes))
        return ""

    @property
    def share(self) -> float | None:
        """How much of the work under way is done, 0..1, or None while that isn't known."""
        progress = self.progress
        if self.stage not in (Stage.FETCHING, Stage.PAUSED, Stage.CHECKING) or progress is None or not progress.total:
            return None
        return min(1.0, progress.done / progress.total)

    @property
    def snag(self) -> str:
        """Why a download is tried once more, or ""."""
        again = None if self.progress is None or self.stage is not Stage.FETCHING else AGAIN.match(self.progress.text)
        return "" if again is None or self.progress is None else told(self.progress.text[again.end() :])

    @property
    def pace(self) -> str:
        """How the work under way goes: "62 % · 4.1 MB/s · 11 s", or the name of its stage."""
        progress = self.progress
        if progress is None:
            return tr("starting…") if self.stage in (Stage.FETCHING, Stage.CHECKING) else ""
        share = self.share
        parts = [] if share is None else [describe_share(share)]
        match self.stage:
            case Stage.PAUSED:
                return " · ".join([tr("paused"), *parts])
            case Stage.CHECKING:
                return " · ".join([told(progress.text) or tr("Checking"), *parts])
            case Stage.FETCHING:
                if share is None:
                    parts.append(describe_bytes(progress.done))
                if self.snag:
                    parts.append(tr("trying again"))
                elif not progress.text.startswith("Downloading"):
                    parts.append(told(progress.text))
                elif progress.idle_s >= SILENT_S:
                    parts.append(tr("waiting for server"))
                elif progress.rate:
                    parts.append(f"{describe_bytes(round(progress.rate))}/s")
                    if progress.left_s is not None:
                        parts.append(_brief(progress.left_s))
                return " · ".join(parts)
        return ""


def with_error(card: ModelCard, error: FurryTagError | None) -> ModelCard:
    """The card of a model that work has failed on with this error; the same card if there is none."""
    if error is None:
        return card
    return replace(card, stage=Stage.FAILED, problem=str(error), page=error.page if isinstance(error, DownloadError) else "")


def describe_errands(cards: Sequence[ModelCard]) -> str:
    """What is under way with models, in a line for a window that doesn't list them: "Downloading Wolf tagger · 42 %"."""
    doing = [card for card in cards if card.stage in (Stage.FETCHING, Stage.CHECKING)]
    card = next(iter([*doing, *cards]), None)
    if card is None:
        return ""
    others = "" if len(cards) == 1 else " " + tr("(and {number} more)").format(number=len(cards) - 1)
    share = "" if card.share is None or card.stage is Stage.CHECKING else f" · {describe_share(card.share)}"
    match card.stage:
        case Stage.PAUSED:
            return tr("Paused: {model}{share}{others}").format(model=card.title, share=share, others=others)
        case Stage.FETCHING:
            return tr("Downloading {model}{share}{others}").format(model=card.title, share=share, others=others)
    words = tr("Installing {model}{others}") if card.in_catalogue else tr("Adding {model}{others}")
    return words.format(model=card.title, others=others)


def describe_share(share: float) -> str:
    """How much is done: "62 %"."""
    return tr("{number} %").format(number=figure(100 * share, ".0f"))


@dataclass(frozen=True, slots=True)
class DeviceCard:
    """A device that models may run on. `reason` and `hint` say why it can't be used, and the next step; `pace` is what was measured."""

    title: str
    usable: bool
    pace: str = ""
    reason: str = ""
    hint: str = ""


def _brief(seconds: float) -> str:
    """A time that is left, in as few letters as say it."""
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s").format(seconds=whole)
    return tr("{minutes} min").format(minutes=whole // 60) if whole < 3600 else tr("{hours} h").format(hours=whole // 3600)
