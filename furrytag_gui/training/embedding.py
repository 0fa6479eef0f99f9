"""The features of pictures, as the program itself gets them: through the starter's own graph in the engine's child process."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from furrytag_gui.engine.host import Host
from furrytag_gui.errors import ModelError
from furrytag_gui.models.outcome import Scored
from furrytag_gui.models.store import ModelStore
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import Work


def embed(model: Path, pictures: Sequence[Path], vocabulary: Vocabulary, work: Work) -> npt.NDArray[np.float32]:
    """The embeddings (m, d) that the model in this folder makes of picture files.

    Raises ModelError for the first file that it can't read.
    """
    installed = ModelStore(model.parent, [model]).list()[0]
    tags = load_tagset(installed, vocabulary)
    host = Host()
    rows: list[npt.NDArray[np.float32]] = []
    try:
        host.load(installed, tags)
        for outcome in host.score(pictures, work):
            if not isinstance(outcome, Scored) or outcome.embedding is None:
                raise ModelError(f"{outcome.path} has no embedding.", "Delete the work folder and start again.")
            rows.append(outcome.embedding)
            work.advance()
    finally:
        host.close()
    return np.stack(rows)
