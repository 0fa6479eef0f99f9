"""How each model is run on this machine: what was tried, how fast it was, and what was chosen."""

import json
import logging
import os
import tempfile
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path

from furrytag_gui.errors import ModelError
from furrytag_gui.models.jsonrecord import RecordError, decode_record, encode_record

DAMAGED_SUFFIX = ".damaged"
CPU = "CPU"
TITLES = {"openvino": "OpenVINO", "onnx": "ONNX Runtime", "tensorflow": "TensorFlow"}

log = logging.getLogger(__name__)


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
        self._file = file
        self._lock = threading.Lock()

    def trial(self, model_key: str) -> Trial | None:
        """The last trial of this model, or None."""
        return self._read().trials.get(model_key)

    def chosen(self, model_key: str) -> Run | None:
        """How to run this model: as a person chose, else as its trial did, else None."""
        page = self._read()
        trial = page.trials.get(model_key)
        return page.choices.get(model_key) or (None if trial is None else trial.chosen)

    def is_chosen_by_hand(self, model_key: str) -> bool:
        return model_key in self._read().choices

    def keep(self, model_key: str, trial: Trial) -> None:
        """Keep a trial in the place of an older one; what a person chose stays. Raises ModelError if it can't be written."""
        with self._lock:
            page = self._read()
            self._write(replace(page, trials=page.trials | {model_key: trial}))

    def choose(self, model_key: str, run: Run | None) -> None:
        """Run the model this way from now on; None: as its trial says. Raises ModelError if it can't be written."""
        with self._lock:
            page = self._read()
            choices = {key: kept for key, kept in page.choices.items() if key != model_key}
            self._write(replace(page, choices=choices if run is None else choices | {model_key: run}))

    def forget(self, model_key: str) -> None:
        """Drop all that is known of a model. Raises ModelError if it can't be written."""
        with self._lock:
            page = self._read()
            if model_key in page.trials or model_key in page.choices:
                trials = {key: kept for key, kept in page.trials.items() if key != model_key}
                choices = {key: kept for key, kept in page.choices.items() if key != model_key}
                self._write(_Page(trials, choices))

    def _read(self) -> "_Page":
        try:
            return decode_record(_Page, json.loads(self._file.read_bytes()))
        except FileNotFoundError:
            return _Page()
        except OSError as error:
            log.warning("Can't read %s: %s", self._file, error.strerror)
            return _Page()
        except (RecordError, ValueError, RecursionError) as error:
            log.warning("%s is damaged (%s), so every model runs in its usual way", self._file, error)
            self._set_aside()
            return _Page()

    def _set_aside(self) -> None:
        try:
            self._file.replace(self._file.with_name(self._file.name + DAMAGED_SUFFIX))
        except OSError as error:
            log.warning("It could not be kept aside: %s", error.strerror)

    def _write(self, page: "_Page") -> None:
        text = json.dumps(encode_record(page), indent=1) + "\n"
        beside: Path | None = None
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", encoding="ascii", dir=self._file.parent, prefix=self._file.name, delete=False) as stream:
                beside = Path(stream.name)
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            beside.replace(self._file)
        except OSError as error:
            if beside is not None:
                beside.unlink(missing_ok=True)
            raise ModelError(
                f"Can't keep how models are run in {self._file}: {error.strerror}.", "Check the folder and its free space."
            ) from error


@dataclass(frozen=True)
class _Page:
    """The file's content, by model key."""

    trials: dict[str, Trial] = field(default_factory=dict)
    choices: dict[str, Run] = field(default_factory=dict)
