"""How each model is run on this machine: what was tried, how fast it was, and what was chosen."""

from dataclasses import dataclass, replace
from pathlib import Path

from furrytag_gui.models.book import Book

CPU = "CPU"
TITLES = {"openvino": "OpenVINO", "onnx": "ONNX Runtime", "tensorflow": "TensorFlow"}


@dataclass(frozen=True, slots=True)
class Run:
    """One way to run a model: a backend, and the device by the backend's own name for it.

    OpenVINO: CPU, GPU, GPU.1, NPU. ONNX Runtime: CPU or a provider without its `ExecutionProvider`, such as CUDA or Dml.
    TensorFlow: CPU, GPU.
    """

    backend: str
    device: str = CPU

    @property
    def title(self) -> str:
        """The name for a person: "OpenVINO", "ONNX Runtime on CUDA"."""
        backend = TITLES.get(self.backend, self.backend)
        return backend if self.device == CPU else f"{backend} on {self.device}"


@dataclass(frozen=True, slots=True)
class RunResult:
    """What came of one run.

    `got_device`: the device that the runtime says it used. `difference`: the largest from the reference's outputs, None
    where nothing was compared, as for the reference itself. `problem`: why the run can't be used or doesn't agree, or "".
    """

    run: Run
    got_device: str = ""
    pictures_per_s: float = 0.0
    load_s: float = 0.0
    difference: float | None = None
    problem: str = ""

    @property
    def rate(self) -> str:
        """The speed for a person: "14.4 pictures/s"."""
        digits = 0 if self.pictures_per_s >= 100 else 1 if self.pictures_per_s >= 1 else 2
        return f"{self.pictures_per_s:.{digits}f} pictures/s"


@dataclass(frozen=True, slots=True)
class Trial:
    """All runs that were tried, the one that was the fastest of those that agree, and why in a sentence.

    `made_on`: the processor and the number of threads.
    """

    results: tuple[RunResult, ...]
    chosen: Run
    why: str
    made_on: str


class RunBook:
    """The file with the trials of all models and what a person chose instead. Every method may be called from any thread."""

    def __init__(self, file: Path) -> None:
        self._pages = Book(file, _Page)

    def trial(self, model_key: str) -> Trial | None:
        """The last trial of this model, or None."""
        return self._read(model_key).trial

    def chosen(self, model_key: str) -> Run | None:
        """How to run this model: as a person chose, else as its trial did, else None."""
        page = self._read(model_key)
        return page.choice or (None if page.trial is None else page.trial.chosen)

    def is_chosen_by_hand(self, model_key: str) -> bool:
        return self._read(model_key).choice is not None

    def keep(self, model_key: str, trial: Trial) -> None:
        """Keep a trial in the place of an older one; what a person chose stays. Raises ModelError if it can't be written."""
        self._pages.put(model_key, replace(self._read(model_key), trial=trial))

    def choose(self, model_key: str, run: Run | None) -> None:
        """Run the model this way from now on; None: as its trial says. Raises ModelError if it can't be written."""
        self._pages.put(model_key, replace(self._read(model_key), choice=run))

    def forget(self, model_key: str) -> None:
        """Drop all that is known of a model. Raises ModelError if it can't be written."""
        self._pages.put(model_key, None)

    def _read(self, model_key: str) -> "_Page":
        return self._pages.get(model_key) or _Page()


@dataclass(frozen=True, slots=True)
class _Page:
    """What is kept of one model."""

    trial: Trial | None = None
    choice: Run | None = None
