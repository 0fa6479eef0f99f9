"""Words and figures in the languages of the window."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from furrytag_gui.engine.devices import Device, DeviceKind
from furrytag_gui.models.runs import Run
from furrytag_gui.settings import LANGUAGES, LanguageName
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS
from furrytag_gui.tags.review import Facts
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.ui.devicedesk import make_device_card
from furrytag_gui.ui.language import Manner, figure, numbered, plain, tr
from furrytag_gui.ui.languages import find_language, use_language
from furrytag_gui.ui.said import say_best
from furrytag_gui.ui.wording import count
from tests.standins.outcomes import TAGSET
from tests.translations import FORMS, find_mistakes, qm_path, read


class Some(QTranslator):
    """A language with a few texts, whose plural goes by the last digit."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, source: str, _about: str = "", n: int = -1) -> str | None:
        if source == "{n} files of {folder}":
            return "{n} fil de {folder}" if n % 10 == 1 else "{n} filoj de {folder}"
        return "Ouvrir" if source == "Open" else None


@pytest.fixture
def some(qapp: QApplication) -> Iterator[Some]:
    translator = Some()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[None]:
    yield lambda name: use_language(qapp, name)
    use_language(qapp, LanguageName.ENGLISH)


def test_devices_and_what_models_say_are_told_in_the_language(speak: Callable[[LanguageName], None], vocabulary: Vocabulary) -> None:
    speak(LanguageName.GERMAN)
    device = Device("cpu", "Fast processor · 2 threads · 24 GB", DeviceKind.CPU, (Run("onnx"),), usable=True)
    assert make_device_card(device, None).title == "Fast processor · 2 Threads · 24 GB"
    facts = Facts(scores=np.ones(len(TAGSET), np.float32))
    said = say_best(TAGSET, facts, PUBLISHED_BOUNDS, show_adult=False, vocabulary=vocabulary)
    assert [line.text for line in said.lines if line.is_heading] == ["Spezies", "Kleidung"]


def test_without_a_translation_english_has_its_two_forms(qapp: QApplication) -> None:
    said = [numbered(number, "{n} file of {folder}", "{n} files of {folder}", folder="art {n}") for number in (0, 1, 2, 12_345)]
    assert said == ["0 files of art {n}", "1 file of art {n}", "2 files of art {n}", "12,345 files of art {n}"]
    assert [count(1, "entry", "entries"), count(2**40, "entry", "entries")] == ["1 entry", "1,099,511,627,776 entries"]
    assert (tr("Open"), tr("")) == ("Open", "")


def test_a_language_chooses_its_own_form_for_a_number(some: Some) -> None:
    said = [numbered(number, "{n} file of {folder}", "{n} files of {folder}", folder="art") for number in (1, 2, 21)]
    assert said == ["1 fil de art", "2 filoj de art", "21 fil de art"]
    assert [tr("Open"), tr("Close")] == ["Ouvrir", "Close"]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (LanguageName.ENGLISH, ["1,234,567", "0.25", "+0.100", "85%"]),
        (LanguageName.GERMAN, ["1.234.567", "0,25", "+0,100", "85\N{NO-BREAK SPACE}%"]),
        (LanguageName.SPANISH, ["1.234.567", "0,25", "+0,100", "85\N{NO-BREAK SPACE}%"]),
        (LanguageName.JAPANESE, ["1,234,567", "0.25", "+0.100", "85%"]),
    ],
)
def test_figures_are_written_as_the_language_does(speak, name: LanguageName, written: list[str]) -> None:
    speak(name)
    assert [figure(1_234_567, ","), figure(0.25, ".2f"), figure(0.1, "+.3f"), figure(0.85, ".0%")] == written


def test_qt_speaks_the_language_too_and_english_again_afterwards(speak, qapp: QApplication) -> None:
    speak(LanguageName.GERMAN)
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().language() is QLocale.Language.German
    speak(LanguageName.ENGLISH)
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert (QLocale().language(), Manner.locale.decimalPoint()) == (QLocale.Language.English, ".")


@pytest.mark.parametrize(
    ("setting", "wanted", "found"),
    [
        ("system", ["de-Latn-AT", "de-AT", "de"], "de"),
        ("system", ["fr-FR", "fr", "es_MX", "es"], "es"),
        ("system", ["ja"], "ja"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("en", ["de-DE"], "en"),
        ("ja", ["de-DE"], "ja"),
    ],
)
def test_the_first_language_of_the_system_that_is_there_is_spoken(setting: str, wanted: list[str], found: str) -> None:
    assert find_language(LanguageName(setting), wanted) == found


def test_a_command_has_its_name_without_the_sign_of_its_key() -> None:
    assert [plain(words) for words in ("&Open…", "Go to ta&gs", "開く(&O)…", "Cats && dogs", "a & b")] == [
        "Open…",
        "Go to tags",
        "開く…",
        "Cats & dogs",
        "a & b",
    ]


def test_there_is_a_file_for_every_language_but_english() -> None:
    assert set(FORMS) == {str(name) for name in LANGUAGES} - {"en"}


@pytest.mark.parametrize("language", FORMS)
def test_translations_have_the_fields_and_keys_of_their_sources(language: str) -> None:
    assert [mistake for message in read(language) for mistake in find_mistakes(message, language)] == []


@pytest.mark.parametrize("language", FORMS)
def test_the_compiled_file_is_made_of_its_source(qapp: QApplication, language: str) -> None:
    translator = QTranslator()
    translator.load(str(qm_path(language)))
    for message in read(language):
        text = message.text
        if message.forms:
            said = [
                translator.translate(text.context, text.words, text.about or None, number) for number in ((1, 2) if text.one else (-1,))
            ]
            assert said == [message.forms[0], message.forms[-1]][: len(said)], text.words
