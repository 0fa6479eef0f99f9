"""Keeps the translation files in step with the code.

    python -m tests.translations                      take over new and changed texts, compile, and say what is missing
    python -m tests.translations missing de words.json    write the texts without a translation to a JSON file
    python -m tests.translations fill de words.json       take over that file with its translations filled in, and compile

In the JSON file each text has "source", "where" and "translation"; a text with {n} has a list in "translation", with one form for
each plural of the language (German and Spanish: for 1, for others; Japanese: one), and "one" says what English has for 1.
"""

import argparse
import json
import re
import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from furrytag_gui.paths import resource
from tests.sentences import find_sentences
from tests.words import Text, gather

FORMS = {"de": 2, "es": 2, "ja": 1}
NAMES = {"de": "de_DE", "es": "es_ES", "ja": "ja_JP"}
FIELD = re.compile(r"\{\w*\}")
MNEMONIC = re.compile(r"&(?=\w)")

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a file with its translation: a form for each plural, or one; () if there is none yet."""

    text: Text
    forms: tuple[str, ...] = field(default=())

    @property
    def key(self) -> Key:
        return self.text.words, self.text.about


def ts_path(language: str) -> Path:
    return resource(f"languages/furrytag_{language}.ts")


def qm_path(language: str) -> Path:
    return ts_path(language).with_suffix(".qm")


def read(language: str) -> list[Message]:
    """What the file of this language has."""
    if not ts_path(language).exists():
        return []
    messages = []
    elements = [
        (context.findtext("name") or "", element)
        for context in ET.parse(ts_path(language)).getroot().iter("context")  # noqa: S314 - our own file
        for element in context.iter("message")
    ]
    for context, element in elements:
        translation = element.find("translation")
        forms = () if translation is None else tuple(form.text or "" for form in (translation.findall("numerusform") or [translation]))
        one, _, where = (element.findtext("extracomment") or "").rpartition("\n")
        text = Text(element.findtext("source") or "", where, element.findtext("comment") or "", one.removeprefix("1: "), context)
        messages.append(Message(text, forms if all(forms) else ()))
    return messages


def write(language: str, messages: Sequence[Message]) -> None:
    """Write the file of this language."""
    root = ET.Element("TS", version="2.1", language=NAMES[language], sourcelanguage="en_US")
    contexts: dict[str, ET.Element] = {}
    for message in messages:
        text = message.text
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        element = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.one else {})
        ET.SubElement(element, "source").text = text.words
        if text.about:
            ET.SubElement(element, "comment").text = text.about
        ET.SubElement(element, "extracomment").text = f"1: {text.one}\n{text.where}" if text.one else text.where
        translation = ET.SubElement(element, "translation", {} if message.forms else {"type": "unfinished"})
        if text.one:
            for form in message.forms or ("",) * FORMS[language]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = "".join(message.forms)
    ET.indent(root)
    content = ET.tostring(root, encoding="unicode")
    ts_path(language).parent.mkdir(exist_ok=True)
    ts_path(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', "utf-8")


def merge(texts: Sequence[Text], known: Sequence[Message]) -> list[Message]:
    """These texts with the translations that are known; what is no longer in the code is gone."""
    forms = {message.key: message.forms for message in known if message.forms}
    return [Message(text, forms.get((text.words, text.about), ())) for text in texts]


def compile_language(language: str) -> None:
    """Make the file that the program reads."""
    command = [Path(sysconfig.get_path("scripts")) / "pyside6-lrelease", "-silent", ts_path(language), "-qm", qm_path(language)]
    subprocess.run(command, check=True)


def find_mistakes(message: Message, language: str) -> list[str]:
    """What is wrong with a translation, as sentences; nothing for one that is missing."""
    text, forms = message.text, message.forms
    if not forms:
        return []
    mistakes = []
    if len(forms) != (FORMS[language] if text.one else 1):
        mistakes.append(f"{text.words!r} has {len(forms)} forms.")
    wanted = Counter(FIELD.findall(text.words))
    for form in forms:
        if Counter(FIELD.findall(form)) != wanted and not (text.one and Counter(FIELD.findall(form)) == Counter(FIELD.findall(text.one))):
            mistakes.append(f"{form!r} has other fields than {text.words!r}.")
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(text.words)):
            mistakes.append(f"{form!r} has another number of & than {text.words!r}.")
        if text.words.endswith("…") != form.endswith("…"):
            mistakes.append(f"{form!r} ends otherwise than {text.words!r}.")
        if (text.words[:1].isspace(), text.words[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
            mistakes.append(f"{form!r} has other spaces around it than {text.words!r}.")
        if text.words.count("\n") != form.count("\n") or re.findall(r"\*\.\w+", text.words) != re.findall(r"\*\.\w+", form):
            mistakes.append(f"{form!r} has other lines or endings than {text.words!r}.")
    if text.one and forms[0] == text.words:
        mistakes.append(f"{text.words!r} can't be told from English.")
    return mistakes


def list_templates() -> list[str]:
    """The templates that have fields; others are found as they are."""
    return sorted(words for words in find_sentences() if "{" in words)


def write_templates() -> None:
    """Write the list by which the program knows again what a sentence was made of."""
    content = json.dumps(list_templates(), ensure_ascii=False, indent=0)
    resource("languages/sentences.json").write_text(f"{content}\n", "utf-8")


def update() -> None:
    texts = gather()
    write_templates()
    for language in FORMS:
        messages = merge(texts, read(language))
        write(language, messages)
        compile_language(language)
        missing = sum(not message.forms for message in messages)
        print(f"{language}: {len(messages)} texts, {missing} not translated")
        for message in messages:
            print(*find_mistakes(message, language), sep="\n", end="\n" if find_mistakes(message, language) else "")


def write_missing(language: str, path: Path) -> None:
    records = []
    for message in read(language):
        if not message.forms:
            text = message.text
            record: dict[str, object] = {"source": text.words, "where": text.where}
            record |= {"about": text.about} if text.about else {}
            record |= {"one": text.one, "translation": [""] * FORMS[language]} if text.one else {"translation": ""}
            records.append(record)
    path.write_text(json.dumps(records, ensure_ascii=False, indent=1), "utf-8")


def fill(language: str, path: Path) -> None:
    """Take over the translations of this file; those with a mistake are named and left out."""
    records: list[Mapping[str, object]] = json.loads(path.read_text("utf-8"))
    given = {(str(record["source"]), str(record.get("about", ""))): record["translation"] for record in records}
    messages = []
    for message in read(language):
        words = given.pop(message.key, None)
        forms = tuple(words) if isinstance(words, list) else (str(words),) if words else ()
        filled = Message(message.text, forms) if forms and all(forms) else message
        mistakes = find_mistakes(filled, language)
        print(*mistakes, sep="\n", end="\n" if mistakes else "")
        messages.append(message if mistakes else filled)
    for source, _ in given:
        print(f"There is no such text: {source!r}")
    write(language, messages)
    compile_language(language)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", nargs="?", choices=("update", "missing", "fill"), default="update")
    parser.add_argument("language", nargs="?", choices=tuple(FORMS))
    parser.add_argument("file", nargs="?", type=Path)
    arguments = parser.parse_args()
    if arguments.command == "update":
        update()
    elif arguments.language is None or arguments.file is None:
        parser.error("name a language and a file")
    elif arguments.command == "missing":
        write_missing(arguments.language, arguments.file)
    else:
        fill(arguments.language, arguments.file)


if __name__ == "__main__":
    main()
