"""What is computed from what in a model's graph, whichever format it has, and where the embedding is in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

PRODUCTS = ("MatMul", "Gemm")
SHAPES = ("Shape", "ShapeOf")
MAX_STEPS = 200

Follow = Callable[[str], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Node:
    """One operation and the tensors that it is computed from."""

    op: str
    inputs: tuple[str, ...]


class Dataflow:
    """A graph by the names of its nodes and tensors.

    `owner(tensor)` is the name of the node that puts it out, or of the graph's input. `pictures`: the inputs that hold
    the picture; what doesn't depend on one of them is a constant here, weights that are variables too.
    """

    def __init__(self, nodes: Mapping[str, Node], owner: Callable[[str], str], pictures: Iterable[str]) -> None:
        self._nodes = nodes
        self._owner = owner
        users: dict[str, list[str]] = {}
        for name, node in nodes.items():
            # A shape depends on the picture's size only.
            for tensor in node.inputs if node.op not in SHAPES else ():
                users.setdefault(owner(tensor), []).append(name)
        self._live = reach(pictures, lambda name: users.get(name, ()))

    def is_live(self, tensor: str) -> bool:
        """True if the tensor depends on the picture."""
        return self._owner(tensor) in self._live

    def find_source(self, tensor: str) -> str | None:
        """The one tensor, besides constants, that this one is computed from; None at an input or where there are several."""
        node = self._nodes.get(self._owner(tensor))
        sources = [source for source in node.inputs if self.is_live(source)] if node is not None else []
        return sources[0] if len(sources) == 1 else None

    def find_embedding(self, heads: Sequence[str]) -> str | None:
        """The nearest tensor that all heads are computed from; for one head alone, what its last matrix product acts on."""
        chains = [self.walk(head) for head in heads]
        if len(chains) > 1:
            shared = set(chains[0]).intersection(*chains[1:])
            return next((tensor for tensor in chains[0] if tensor in shared), None)
        for tensor in chains[0]:
            node = self._nodes.get(self._owner(tensor))
            if node is not None and node.op in PRODUCTS:
                return self.find_source(tensor)
        return None

    def walk(self, head: str) -> list[str]:
        """The tensor and what it is computed from, one after the other, as long as that is one tensor besides constants."""
        chain = [head]
        while len(chain) < MAX_STEPS and (source := self.find_source(chain[-1])) is not None:
            chain.append(source)
        return chain


def reach(starts: Iterable[str], follow: Follow) -> set[str]:
    """The starts, and everything that can be reached from them."""
    reached: set[str] = set()
    waiting = list(starts)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += follow(name)
    return reached
