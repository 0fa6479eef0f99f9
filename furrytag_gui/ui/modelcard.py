"""What the model manager shows of one model or device, and what can be done with it now."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from furrytag_gui.ui.wording import describe_bytes
from furrytag_gui.work import Progress


class Stage(StrEnum):
    """How far a model is on this computer."""

    ABSENT = "absent"
    PARTLY = "partly here"
    WAITING = "waiting"
    FETCHING = "downloading"
    PAUSED = "paused"
    CHECKING = "checking"
    FAILED = "failed"
    INSTALLED = "installed"
    LOADING = "loading"
    IN_USE = "in use"
    DAMAGED = "damaged"


class Act(StrEnum):
    """What a person can do with a model; the value is what its button says."""

    DOWNLOAD = "Download"
    RESUME = "Resume"
    RETRY = "Retry"
    REPAIR = "Repair"
    BROWSE = "Open in browser"
    ADD_FILE = "Add from a file…"
    USE = "Use"
    PAUSE = "Pause"
    CANCEL = "Cancel"
    DISCARD = "Discard"
    DISMISS = "Dismiss"
    REMOVE = "Remove"


SILENT_S = 3
"""After how long a server that sends nothing is said to be waited for."""
AGAIN = re.compile(r"Trying .* again: ")
"""What the stage is called in which a download is tried once more; the reason follows."""
PRIMARY = {Act.DOWNLOAD, Act.RESUME, Act.RETRY, Act.REPAIR}
TIPS = {
    Act.DOWNLOAD: "Download, check and install this model",
    Act.RESUME: "Go on where the download stopped",
    Act.RETRY: "Try it again; what was downloaded is kept",
    Act.REPAIR: "Install this model again",
    Act.BROWSE: "Get the file with your browser, then add it from there",
    Act.ADD_FILE: "Add the file that the browser has saved",
    Act.USE: "Let this model suggest tags",
    Act.PAUSE: "Hold on, and go on later; what was downloaded is kept",
    Act.CANCEL: "Stop; what was downloaded is kept until you discard it",
    Act.DISCARD: "Delete what was downloaded of this model",
    Act.DISMISS: "Take this line away",
    Act.REMOVE: "Delete this model's files; tags and scores are kept",
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
                return "● in use"
            case Stage.LOADING:
                return "loading…"
            case Stage.INSTALLED:
                return "✓ verified" if self.verified else "✓ installed"
            case Stage.WAITING:
                return "waiting"
            case Stage.PARTLY:
                return f"{describe_bytes(self.here_bytes)} are here"
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
        return "" if again is None or self.progress is None else self.progress.text[again.end() :]

    @property
    def pace(self) -> str:
        """How the work under way goes: "62 % · 4.1 MB/s · 11 s", or the name of its stage."""
        progress = self.progress
        if progress is None:
            return "starting…" if self.stage in (Stage.FETCHING, Stage.CHECKING) else ""
        share = self.share
        parts = [] if share is None else [f"{share:.0%}".replace("%", " %")]
        match self.stage:
            case Stage.PAUSED:
                return " · ".join(["paused", *parts])
            case Stage.CHECKING:
                return " · ".join([progress.text or "Checking", *parts])
            case Stage.FETCHING:
                if share is None:
                    parts.append(describe_bytes(progress.done))
                if self.snag:
                    parts.append("trying again")
                elif not progress.text.startswith("Downloading"):
                    parts.append(progress.text)
                elif progress.idle_s >= SILENT_S:
                    parts.append("waiting for server")
                elif progress.rate:
                    parts.append(f"{describe_bytes(round(progress.rate))}/s")
                    if progress.left_s is not None:
                        parts.append(_brief(progress.left_s))
                return " · ".join(parts)
        return ""


def describe_errands(cards: Sequence[ModelCard]) -> str:
    """What is under way with models, in a line for a window that doesn't list them: "Downloading Wolf tagger · 42 %"."""
    doing = [card for card in cards if card.stage in (Stage.FETCHING, Stage.CHECKING)]
    card = next(iter([*doing, *cards]), None)
    if card is None:
        return ""
    others = "" if len(cards) == 1 else f" (and {len(cards) - 1} more)"
    share = "" if card.share is None or card.stage is Stage.CHECKING else f" · {card.share:.0%}".replace("%", " %")
    match card.stage:
        case Stage.PAUSED:
            return f"Paused: {card.title}{share}{others}"
        case Stage.FETCHING:
            return f"Downloading {card.title}{share}{others}"
    return f"{'Installing' if card.in_catalogue else 'Adding'} {card.title}{others}"


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
        return f"{whole} s"
    return f"{whole // 60} min" if whole < 3600 else f"{whole // 3600} h"
