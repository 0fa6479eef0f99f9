"""The graph of a SavedModel, cut down to what a signature needs and with its embedding as one more output.

Works on TensorFlow's protobuf messages (GraphDef, FunctionDef, NodeDef) without importing TensorFlow. A tensor is
named as TensorFlow does: "node:number" in a graph, "node:output_name:number" or an argument's name in a function.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from furrytag_gui.engine.dataflow import Dataflow, Node, reach

CALLS = ("PartitionedCall", "StatefulPartitionedCall")
IDENTITIES = ("Identity", "IdentityN")
EMBEDDING = "furrytag_embedding"
DT_FLOAT = 1


def prune(graph: Any, wanted: Iterable[str]) -> Any:
    """A GraphDef of only the nodes, and the functions, that the wanted tensors and operations are computed with."""
    nodes = {node.name: node for node in graph.node}
    kept = reach((_owner(name) for name in wanted), lambda name: [_owner(source) for source in nodes[name].input])
    functions = {function.signature.name: function for function in graph.library.function}
    called = [function for name in kept for function in _list_functions(nodes[name])]
    used = reach(called, lambda name: [inner for node in functions[name].node_def for inner in _list_functions(node)])
    pruned = type(graph)(versions=graph.versions)
    pruned.node.extend(node for node in graph.node if node.name in kept)
    pruned.library.function.extend(function for name, function in functions.items() if name in used)
    return pruned


def expose_embedding(graph: Any, picture: str, heads: Sequence[str]) -> str | None:
    """The tensor that all heads are computed from, made reachable from outside of the functions that it is in.

    `picture` and `heads` are tensors of the graph, which is changed. None if there is no such tensor.
    """
    functions = {function.signature.name: function for function in graph.library.function}
    return _Scope(graph, graph.node, [picture], functions, in_function=False).expose(heads)


class _Scope:
    """The nodes of a graph, or of one of its functions."""

    def __init__(
        self, graph: Any, nodes: Iterable[Any], pictures: Iterable[str], functions: Mapping[str, Any], *, in_function: bool
    ) -> None:
        self._graph = graph
        self._functions = functions
        self._in_function = in_function
        self._nodes = {node.name: node for node in nodes}
        described = {name: Node(node.op, tuple(self._list_inputs(node))) for name, node in self._nodes.items()}
        self._flow = Dataflow(described, _owner, map(_owner, pictures))

    def expose(self, heads: Sequence[str]) -> str | None:
        """The embedding's tensor in this scope."""
        ends = [self._pass_through(self._complete(head)) for head in heads]
        caller = self._nodes.get(_owner(ends[0]))
        if caller is not None and caller.op in CALLS and all(_owner(end) == caller.name for end in ends):
            return self._expose_inside(caller, [_number(end) for end in ends])
        return self._flow.find_embedding(ends)

    def _expose_inside(self, caller: Any, numbers: Sequence[int]) -> str | None:
        """Find the embedding in the function that this node calls, and hand it through as one more output."""
        function = self._functions[caller.attr["f"].func.name]
        arguments = [argument.name for argument in function.signature.input_arg]
        sources = dict(zip(arguments, self._list_inputs(caller), strict=True))
        pictures = [argument for argument, source in sources.items() if self._flow.is_live(source)]
        results = [function.ret[argument.name] for argument in function.signature.output_arg]
        scope = _Scope(self._graph, function.node_def, pictures, self._functions, in_function=True)
        found = scope.expose([results[number] for number in numbers])
        if found is None or found in sources:
            return sources.get(found or "")
        # Others may call the function too, so this node gets a function of its own.
        copy = self._graph.library.function.add()
        copy.CopyFrom(function)
        copy.signature.name = f"{function.signature.name}_{EMBEDDING}"
        copy.signature.output_arg.add(name=EMBEDDING, type=DT_FLOAT)
        copy.ret[EMBEDDING] = found
        number = len(caller.attr["Tout"].list.type)
        caller.attr["f"].func.name = copy.signature.name
        caller.attr["Tout"].list.type.append(DT_FLOAT)
        caller.attr.pop("_output_shapes", None)
        return f"{caller.name}:output:{number}" if self._in_function else f"{caller.name}:{number}"

    def _pass_through(self, tensor: str) -> str:
        """The tensor that this one is no more than another name of."""
        while (node := self._nodes.get(_owner(tensor))) is not None and node.op in IDENTITIES:
            tensor = self._list_inputs(node)[_number(tensor)]
        return tensor

    def _list_inputs(self, node: Any) -> list[str]:
        return [self._complete(source) for source in node.input if not source.startswith("^")]

    def _complete(self, tensor: str) -> str:
        """The tensor's one name: a graph may leave out the number 0."""
        return tensor if self._in_function or ":" in tensor else f"{tensor}:0"


def _owner(name: str) -> str:
    return name.removeprefix("^").split(":")[0]


def _number(tensor: str) -> int:
    return int(tensor.rsplit(":", 1)[1])


def _list_functions(node: Any) -> list[str]:
    names = [value.func.name for value in node.attr.values() if value.HasField("func")]
    return names + [function.name for value in node.attr.values() for function in value.list.func]
