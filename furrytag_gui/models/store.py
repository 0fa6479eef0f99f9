"""The models that are installed: folders with a manifest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from furrytag_gui.errors import ModelError
from furrytag_gui.models.inspection import inspect_model
from furrytag_gui.models.manifest import MANIFEST_NAME, Kind, Manifest, ModelFile, read_manifest
from furrytag_gui.paths import Paths, resource
from furrytag_gui.settings import Settings

INCOMING = ".incoming"
"""Where models are made ready, inside the models folder."""

SAVEDMODEL_FILES = ("saved_model.pb", "variables/variables.index")
WEIGHTS = "variables/variables.data-*"


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model on disk. `problem` is the sentence why it can't be used, or ""."""

    manifest: Manifest
    folder: Path
    built_in: bool = False
    problem: str = ""

    @property
    def key(self) -> str:
        """What scores of this model are stored under."""
        return f"{self.manifest.id}@{self.manifest.revision}"

    @property
    def graph(self) -> Path:
        """The ONNX file, or the SavedModel folder."""
        return self.folder / self.manifest.graph

    def require_usable(self) -> None:
        """Raise ModelError unless the manifest is good and every file of the model is there now."""
        problem = self.problem or find_problem(self.manifest, self.folder)
        if problem:
            raise ModelError(f"Can't use the model {self.manifest.title}: {problem}", "Install the model again, or choose another one.")

    def require_safe(self) -> None:
        """Raise UnsafeModelError if loading this model could do harm, and ModelError if that can't be told.

        It is asked again at every loading, since anybody may put files into the models folder.
        """
        if not self.built_in:
            inspect_model(self.manifest.kind, self.folder, self.manifest.graph)


class ModelStore:
    """The built-in models and those in the models folder."""

    def __init__(self, models_dir: Path, built_in: Sequence[Path] = ()) -> None:
        self._models_dir = models_dir
        self._built_in = tuple(built_in)

    @property
    def folder(self) -> Path:
        """Where models are installed."""
        return self._models_dir

    @property
    def is_interrupted(self) -> bool:
        """True if an installation was killed between its last two steps; making an Installer ends it."""
        return any(self._models_dir.glob(f"{INCOMING}/*/old"))

    def relocate(self, folder: Path) -> None:
        """Look for the installed models in another folder from now on."""
        self._models_dir = folder

    def list(self) -> list[InstalledModel]:
        """All models with a manifest, the built-in ones first, then by folder name.

        A model that can't be used is listed with its problem; a folder without a manifest is not a model.
        """
        models: list[InstalledModel] = []
        owners: dict[str, Path] = {}
        for folder, built_in in self._folders():
            model = open_model(folder, built_in=built_in)
            owner = owners.setdefault(model.manifest.id, folder)
            if owner != folder and not model.problem:
                model = replace(model, problem=f"its id {model.manifest.id} is that of the model in {owner}.")
            models.append(model)
        return models

    def find(self, model_id: str) -> InstalledModel:
        """The model of this id. Raises ModelError that names the installed ones."""
        models = self.list()
        for model in models:
            if model.manifest.id == model_id:
                return model
        names = ", ".join(model.manifest.id for model in models if not model.problem)
        hint = f"Installed: {names}." if names else f"No model is installed in {self._models_dir}."
        raise ModelError(f"There is no model {model_id!r}.", hint)

    def find_key(self, model_key: str) -> InstalledModel:
        """The model that scores under this key. Raises ModelError."""
        model = self.find(model_key.partition("@")[0])
        if model.key != model_key:
            raise ModelError(f"The model {model_key} is no longer installed.", f"There is {model.key} in its place; tag with that one.")
        return model

    def _folders(self) -> Iterator[tuple[Path, bool]]:
        for folder in self._built_in:
            yield folder, True
        try:
            found = sorted(folder for folder in self._models_dir.iterdir() if (folder / MANIFEST_NAME).is_file())
        except OSError:
            # The folder is made at the first installation; one that can't be read has nothing to offer either.
            return
        for folder in found:
            yield folder, False


def open_store(settings: Settings, paths: Paths) -> ModelStore:
    """The starter, and the models in the folder that the settings name."""
    return ModelStore(settings.find_models_folder(paths), [resource("starter")])


def open_model(folder: Path, *, built_in: bool = False) -> InstalledModel:
    """The model in this folder, with its problem if it can't be used."""
    try:
        manifest = read_manifest(folder)
    except ModelError as error:
        stand_in = Manifest(id=folder.name, title=folder.name, kind=Kind.ONNX)
        return InstalledModel(stand_in, folder, built_in, error.message)
    return InstalledModel(manifest, folder, built_in, find_problem(manifest, folder))


def find_problem(manifest: Manifest, folder: Path) -> str:
    """Why the files of a model can't be used, as the end of a sentence, or "".

    Sizes are compared where the manifest has them; hashes are checked when a model is installed, not here.
    """
    files = list(manifest.files)
    if manifest.tag_file is not None:
        files.append(ModelFile(manifest.tag_file.name))
    if manifest.kind is Kind.ONNX:
        files.append(ModelFile(manifest.graph))
    else:
        files += [ModelFile(f"{manifest.graph}/{name}".lstrip("/")) for name in SAVEDMODEL_FILES]
    for file in files:
        problem = _find_file_problem(file, folder)
        if problem:
            return problem
    if manifest.kind is Kind.SAVEDMODEL and not any((folder / manifest.graph).glob(WEIGHTS)):
        return f"the file {WEIGHTS} with its weights is missing in {folder / manifest.graph}."
    return ""


def _find_file_problem(file: ModelFile, folder: Path) -> str:
    path = folder / file.name
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            return f"the file {file.name} is a link out of its folder."
        if not path.exists():
            return f"the file {file.name} is missing in {folder}."
        if not path.is_file():
            return f"{file.name} is not a regular file."
        size_bytes = path.stat().st_size
    except OSError as error:
        return f"the file {file.name} can't be read: {error.strerror}."
    if file.size_bytes is not None and size_bytes != file.size_bytes:
        return f"the file {file.name} has {size_bytes:,} bytes where {file.size_bytes:,} are expected."
    return ""
