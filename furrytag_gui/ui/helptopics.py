"""Which page of the help belongs to which part of the window."""

from PySide6.QtWidgets import QTabWidget, QWidget

PROPERTY = "help"
"""A widget with this property names its page itself."""

TOPICS = {
    "MainWindow": "first-minute",
    "StartPanel": "first-minute",
    "GalleryPanel": "open-pictures",
    "ViewerPanel": "open-pictures",
    "ToolBar": "open-pictures",
    "SearchField": "search",
    "TagPanel": "review-tags",
    "ThresholdSlider": "thresholds",
    "ThresholdPopup": "thresholds",
    "StatusPanel": "batch",
    "FailuresPanel": "problems",
    "NoticeBar": "problems",
    "ModelsPanel": "models",
    "ModelManager": "models",
    "ModelDetails": "models",
    "AddModelDialog": "models",
    "PreviewPanel": "models",
    "ReadingsDialog": "models",
    "CompareDialog": "models",
    "ConsentDialog": "models",
    "ExportDialog": "export-import",
    "PlanPage": "export-import",
    "PresetPage": "export-import",
    "ExportsDialog": "export-import",
    "HydrusDialog": "export-import",
    "ImportDialog": "export-import",
    "WorkDialog": "export-import",
    "InsightWindow": "evaluate",
    "SimilarPanel": "similar",
    "EvaluationPanel": "evaluate",
    "CalibrationPanel": "calibrate",
    "LessonsPanel": "teach",
    "MapPanel": "map",
    "ReviewBar": "review-queue",
    "AdultDialog": "content",
    "TagDialog": "batch",
    "FacetsPanel": "search",
    "SavedPopup": "search",
    "OpenFolderDialog": "open-pictures",
    "LibraryWindow": "library",
    "TagroomPanel": "library",
    "KeepingPanel": "library",
    "RenameDialog": "library",
    "CategoryNameDialog": "library",
    "SettingsDialog": "settings",
    "KeyPage": "shortcuts",
    "ShortcutsDialog": "shortcuts",
    "TextDialog": "problems",
    "ProblemDialog": "problems",
    "LicencesDialog": "problems",
    "AboutDialog": "problems",
}
"""The page of each panel and dialog, by the name of its class, so that nothing has to be imported to know it."""


def find_topic(widget: QWidget | None) -> str:
    """The name of the page for what has the focus: that of the nearest part around it that has one, else "index"."""
    while widget is not None:
        named = widget.property(PROPERTY)
        if isinstance(named, str) and named:
            return named
        if isinstance(widget, QTabWidget) and widget.currentWidget() is not None:
            topic = _topic_of_class(widget.currentWidget())
            if topic:
                return topic
        if topic := _topic_of_class(widget):
            return topic
        widget = widget.parentWidget()
    return "index"


def _topic_of_class(widget: QWidget) -> str:
    return next((TOPICS[kind.__name__] for kind in type(widget).__mro__ if kind.__name__ in TOPICS), "")
