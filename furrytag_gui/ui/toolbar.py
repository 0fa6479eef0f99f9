"""The bar at the top of the window."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from furrytag_gui.ui.services import ModelStatus, Readiness


class ToolBar(QFrame):
    """Opening a folder, the model and where it runs, and tagging what is untagged."""

    def __init__(self, open_folder: QAction, model_menu: QMenu, tag: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        opening = QPushButton(open_folder.text().replace("&", ""))
        opening.setToolTip(open_folder.statusTip())
        opening.clicked.connect(open_folder.trigger)
        self._model = QPushButton("Model")
        self._model.setMenu(model_menu)
        self._place = QLabel()
        self._place.setProperty("role", "muted")
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tag = QPushButton()
        self._tag.setProperty("primary", True)
        self._tag.setToolTip(tag.statusTip())
        self._tag.clicked.connect(tag.trigger)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(10)
        layout.addWidget(opening)
        layout.addWidget(self._model)
        layout.addWidget(self._place, 1)
        layout.addWidget(self._tag)
        self.show_status(ModelStatus())
        self.show_untagged(0)

    def show_status(self, status: ModelStatus) -> None:
        """Name the model and say where it runs."""
        self._model.setText(f"Model: {status.title} ▾" if status.model is not None else "Model ▾")
        self._model.setToolTip("The model that suggests tags")
        self._place.setText(status.place)
        self._place.setToolTip(status.details)
        self._place.setProperty("role", "warning" if status.readiness is Readiness.FAILED or status.is_fallback else "muted")
        self._place.style().polish(self._place)

    def show_untagged(self, number: int) -> None:
        """Offer to tag so many pictures; nothing for none."""
        self._tag.setText(f"▶ Tag {number:,} untagged")
        self._tag.setVisible(number > 0)
