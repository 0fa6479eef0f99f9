"""Every English text that the window shows, gathered from the code and from what is declared below the window."""

import ast
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.exchange import importing, plan, presets
from furrytag_gui.models import proposal
from furrytag_gui.paths import categories, resource
from furrytag_gui.settings import LANGUAGES, Option, options
from furrytag_gui.tagfiles.reading import FORMATS
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.review import Decision, State
from furrytag_gui.tags.rules import Rules
from furrytag_gui.ui.language import CONTEXT, SENTENCES
from furrytag_gui.ui.sentences import AND
from tests.sentences import BELOW, bare, find_sentences

PACKAGE = Path(__file__).parent.parent / "furrytag_gui"
MEASURES = ("F1", "Recall", "Precision", "Tag accuracy", "F1, mean over tags", "Rating accuracy")


@dataclass(frozen=True, slots=True)
class Text:
    """One text to translate. `one`: what English says for the number 1 of a text that has {n}. `where`: a file of the package."""

    words: str
    where: str
    about: str = ""
    one: str = ""
    context: str = CONTEXT


def gather() -> list[Text]:
    """All texts, each once, sorted by where they are first found."""
    found: dict[tuple[str, str], Text] = {}
    for text in (*find_in_window(), *find_progress(), *find_declared(), *find_made()):
        key = (text.words, text.about)
        known = found.setdefault(key, text)
        if text.context == CONTEXT and bool(known.one) != bool(text.one):
            raise ValueError(f"{text.words!r} is one text with a number in {known.where} or {text.where}, and one without in the other.")
    return list(found.values())


def find_in_window() -> Iterator[Text]:
    """What `tr`, `mark`, `numbered` and `count` are given in the window's own code."""
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        where = path.relative_to(PACKAGE).as_posix()
        for call in _calls(path):
            name = call.func.id if isinstance(call.func, ast.Name) else ""
            if name not in ("tr", "mark", "numbered", "count"):
                continue
            words = [_read(argument, f"{where}:{call.lineno}") for argument in call.args]
            if name in ("tr", "mark") and words and words[0]:
                yield Text(words[0], where, words[1] if len(words) > 1 else "")
            elif name == "numbered" and len(words) == 3 and words[2]:
                yield Text(words[2], where, one=words[1] or words[2])
            elif name == "count" and len(words) > 1 and words[1]:
                many = words[2] if len(words) > 2 else f"{words[1]}s"
                yield Text(f"{{n}} {many}", where, one=f"{{n}} {words[1]}")


def find_progress() -> Iterator[Text]:
    """What long work below the window calls its stages."""
    files = (file for name in BELOW for file in ([PACKAGE / name] if name.endswith(".py") else sorted((PACKAGE / name).rglob("*.py"))))
    for path in files:
        for call in _calls(path):
            is_start = isinstance(call.func, ast.Attribute) and call.func.attr == "start" and call.args
            if is_start and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
                yield Text(call.args[0].value, path.relative_to(PACKAGE).as_posix())


def find_declared() -> Iterator[Text]:
    """Settings, options, choices and the like, which are declared below the window and translated where they are shown."""
    for option in options():
        yield from _declared("settings.py", option)
    parts = (presets.Choice, Rules, importing.ImportOptions, *FORMATS.values())
    for part in parts:
        for option in part.options():
            yield from _declared(f"{part.__module__.removeprefix('furrytag_gui.').replace('.', '/')}.py", option)
    words = (*plan.Action, *plan.MEANINGS.values(), plan.DELETED, *plan.Resolution, *plan.RESOLUTIONS.values())
    yield from (Text(str(word), "exchange/plan.py") for word in words)
    yield from (Text(str(word), "exchange/importing.py") for word in importing.ImportAction)
    yield from (Text(preset.name, "exchange/presets.py") for preset in presets.BUILT_IN)
    titles = (title for answers in proposal._TITLES.values() for title in answers.values())
    yield from (Text(word, "models/proposal.py") for word in (*proposal.LABELS.values(), *titles, "As its files say"))
    yield from (Text(str(word), "tags/review.py") for word in dict.fromkeys((*map(str, Decision), *map(str, State))))
    yield from (Text(str(word), "tags/rating.py") for word in RatingLabel)
    yield from (Text(path.stem.replace("_", " "), "categories") for path in sorted(categories().glob("*.tsv")))
    yield from (Text(word, "insight/evaluate.py") for word in (*MEASURES, "all"))
    yield from _find_in_catalogue()


def find_made() -> Iterator[Text]:
    """The templates of sentences that are made below the window; those that are words of the window too are not made twice."""
    yield from (Text(bare(words), where, context=SENTENCES) for words, where in find_sentences().items())
    yield Text(AND, "ui/sentences.py", context=SENTENCES)


def _find_in_catalogue() -> Iterator[Text]:
    entries = json.loads(resource("models.json").read_bytes())["models"]
    manifests = [entry["manifest"] for entry in entries if "manifest" in entry]
    manifests.append(json.loads(resource("starter/model.json").read_bytes()))
    for record in (*entries, *manifests):
        speed = record.get("speed", "")
        reading_words = [reading[name] for reading in record.get("readings", ()) for name in ("title", "reason")]
        own_words = [record.get(name, "") for name in ("about", "quality", "summary", "rating_note")]
        for words in (*own_words, speed, speed.partition(";")[0].partition(",")[0], *reading_words):
            if words:
                yield Text(words, "resources/models.json")


def _declared(where: str, option: Option) -> Iterator[Text]:
    choices: Mapping[str, str] = option.choices
    own_names = set(LANGUAGES.values()) if option.name == "language" else set()
    for words in (option.label, option.group, option.help, option.way, *choices.values()):
        if words and words not in own_names:
            yield Text(words, where)


def _calls(path: Path) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))


def _read(argument: ast.expr, place: str) -> str:
    """The text that is written there, or "" for what is computed."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    if isinstance(argument, ast.JoinedStr):
        raise ValueError(f"{place}: an f-string can't be translated; use fields and format.")
    return ""
