"""The languages that the window speaks, and how one is chosen."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from furrytag_gui.paths import resource
from furrytag_gui.settings import LANGUAGES, LanguageName
from furrytag_gui.ui.language import ENGLISH, Manner, read_sentences


def use_language(app: QApplication, name: LanguageName) -> None:
    """Let all that is made from now on speak this language, Qt's own dialogs too."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    language = find_language(name, QLocale.system().uiLanguages())
    Manner.locale, Manner.sentences = find_locale(language), None
    QLocale.setDefault(Manner.locale)
    if language is LanguageName.ENGLISH:
        return
    # What is installed last is asked first.
    for file in (f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm", translation(language)):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
    Manner.sentences = read_sentences()


def find_language(name: LanguageName, wanted: list[str]) -> LanguageName:
    """The language for this setting; the first of those that the system wants that the window speaks, else English."""
    if name is not LanguageName.SYSTEM:
        return name
    spoken = (code.replace("_", "-").split("-")[0] for code in wanted)
    return next((LanguageName(code) for code in spoken if code in LANGUAGES), LanguageName.ENGLISH)


def find_locale(language: LanguageName) -> QLocale:
    """How dates and figures are written: as the system does if it speaks the same language."""
    if language is LanguageName.ENGLISH:
        return ENGLISH
    system = QLocale.system()
    locale = QLocale(str(language))
    return system if system.language() is locale.language() else locale


def translation(language: LanguageName) -> str:
    """The path of the compiled translation file."""
    return str(resource(f"languages/furrytag_{language}.qm"))
