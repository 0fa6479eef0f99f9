"""Functions that call functions: how large a graph becomes once they are all put in place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from furrytag_gui.models.filenames import show
from furrytag_gui.models.inspection.refusal import Refusal

MAX_EXPANDED = 5_000_000


@dataclass(frozen=True, slots=True)
class Body:
    """A function: how many nodes it has, and the functions that they call, one entry a call."""

    size: int
    calls: Sequence[str]


def check_calls(functions: Mapping[str, Body], hint: str) -> None:
    """Raise Refusal for a function that calls itself, through others too, or that grows beyond all measure.

    Twenty functions that each call the next one ten times are small on disk and endless when run.
    """
    sizes: dict[str, int] = {}
    for start in functions:
        path = {start: iter(functions[start].calls)} if start not in sizes else {}
        while path:
            name, calls = next(reversed(path.items()))
            called = next(calls, None)
            if called is None:
                del path[name]
                sizes[name] = functions[name].size + sum(sizes[inner] for inner in functions[name].calls)
                if sizes[name] > MAX_EXPANDED:
                    raise Refusal(f"its function {show(name)} calls others so often that it has {sizes[name]:,} nodes", hint)
            elif called in path:
                raise Refusal(f"its function {show(called)} calls itself and could run without end", hint)
            elif called not in sizes:
                path[called] = iter(functions[called].calls)
