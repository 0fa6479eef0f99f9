"""A file before and after an export, as a person reads it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from furrytag_gui.errors import TagFileError
from furrytag_gui.exchange.plan import Action, Resolution, Step
from furrytag_gui.exchange.planner import Planner
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.work import Work

MOST_CHARS = 20_000


@dataclass(frozen=True)
class Preview:
    """What is shown of one step.

    `before` and `after`: the file's text, or the tags in it where it is no text. `deletes`: there would be no file afterwards.
    """

    step: Step
    before: str = ""
    after: str = ""
    deletes: bool = False

    @property
    def remarks(self) -> tuple[str, ...]:
        """Sentences about it."""
        return replace(self.step, deletes=self.deletes).remarks


def preview_picture(planner: Planner, file_id: int) -> Preview | None:
    """What an export would make of one picture, or None if it isn't known."""
    steps = planner.plan([file_id], Work()).steps
    return preview_step(planner, steps[0]) if steps else None


def preview_step(planner: Planner, step: Step, resolution: Resolution = Resolution.MERGE) -> Preview:
    """A file as it stands and as it would be; two times the same for one that stays."""
    if step.action in (Action.REFUSED, Action.LEFT_OUT):
        return Preview(step)
    try:
        draft = planner.draft(step, resolution)
    except TagFileError as error:
        return Preview(Step(step.file_ids, step.pictures, step.target, Action.REFUSED, str(error)))
    place = planner.preset.format.place
    before = _show(place, step, draft.before, draft.found)
    if resolution is Resolution.KEEP:
        return Preview(step, before, before)
    return Preview(step, before, _show(place, step, draft.rendered.content, draft.result), draft.deletes)


def _show(place: Place, step: Step, content: bytes | None, names: Iterable[str]) -> str:
    if place is Place.INSIDE:
        return "\n".join(names)
    if place is Place.FOLDER and len(step.pictures) == 1:
        return "\n".join(name for name in names if name.startswith(f"{step.pictures[0].name}: "))
    text = (content or b"").decode("utf-8", "replace")
    return text if len(text) <= MOST_CHARS else f"{text[:MOST_CHARS]}…"
