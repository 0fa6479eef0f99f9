"""The graph of a SavedModel, cut down to what a signature needs and with its embedding as one more output.

Works on TensorFlow's protobuf messages (GraphDef, FunctionDef, NodeDef) without importing TensorFlow. A tensor is
named as TensorFlow does: "node:number" in a graph, "node:output_name:number" or the name of an argument in a function.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from furrytag_gui.engine.network import find_embedding

CALLS = ("PartitionedCall", "StatefulPartitionedCall")
PASSING = ("Identity", "IdentityN")
EMBEDDING = "furrytag_embedding"
DT_FLOAT = 1


def prune(graph: Any, wanted: Iterable[str]) -> Any:
    """A GraphDef of only the nodes, and the functions, that the wanted tensors and operations are computed with."""
    nodes = {node.name: node for node in graph.node}
    kept = _reach((_node_of(name) for name in wanted), lambda name: [_node_of(source) for source in nodes[name].input])
    functions = {function.signature.name: function for function in graph.library.function}
    called = [name for node_name in kept for name in _functions_of(nodes[node_name])]
    kept_functions = _reach(called, lambda name: [inner for node in functions[name].node_def for inner in _functions_of(node)])
    pruned = type(graph)(versions=graph.versions)
    pruned.node.extend(node for node in graph.node if node.name in kept)
    pruned.library.function.extend(function for name, function in functions.items() if name in kept_functions)
    return pruned


def expose_embedding(graph: Any, picture: str, heads: Sequence[str]) -> str | None:
    """The tensor that all heads are computed from, made reachable from outside of the functions that it is in.

    `picture` and `heads` are tensors of the graph, which is changed. None if there is no such tensor.
    """
    functions = {function.signature.name: function for function in graph.library.function}
    scope = _Scope(graph.node, [_node_of(picture)], functions, in_function=False)
    return scope.expose([_complete(head) for head in heads], graph)


class _Scope:
    """The nodes of a graph or of a function, and which of them depend on the picture."""

    def __init__(self, nodes: Iterable[Any], pictures: Iterable[str], functions: Mapping[str, Any], *, in_function: bool) -> None:
        self._nodes = {node.name: node for node in nodes}
        self._functions = functions
        self._in_function = in_function
        users: dict[str, list[str]] = {}
        for node in self._nodes.values():
            # A shape depends on the picture's size only.
            for source in node.input if node.op != "Shape" else ():
                users.setdefault(_node_of(source), []).append(node.name)
        self._live = _reach(pictures, lambda name: users.get(name, []))

    def expose(self, heads: Sequence[str], graph: Any) -> str | None:
        ends = [self._pass_through(head) for head in heads]
        caller = self._nodes.get(_node_of(ends[0]))
        if caller is not None and caller.op in CALLS and all(_node_of(end) == caller.name for end in ends):
            return self._expose_inside(caller, [int(end.rsplit(":", 1)[1]) for end in ends], graph)
        return find_embedding(heads, self._find_source, self._is_product)

    def _expose_inside(self, caller: Any, numbers: Sequence[int], graph: Any) -> str | None:
        """Find the embedding in the function that this node calls, and hand it through as one more output."""
        function = self._functions[caller.attr["f"].func.name]
        arguments = [argument.name for argument in function.signature.input_arg]
        sources = [source for source in caller.input if not source.startswith("^")]
        pictures = [argument for argument, source in zip(arguments, sources, strict=True) if _node_of(source) in self._live]
        inside = _Scope(function.node_def, pictures, self._functions, in_function=True)
        results = [function.ret[argument.name] for argument in function.signature.output_arg]
        found = inside.expose([results[number] for number in numbers], graph)
        if found is None:
            return None
        if found in arguments:
            source = str(sources[arguments.index(found)])
            return source if self._in_function else _complete(source)
        # Others may call the function too, so this node gets a function of its own.
        copy = graph.library.function.add()
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
        node = self._nodes.get(_node_of(tensor))
        while node is not None and node.op in PASSING:
            tensor = node.input[int(tensor.rsplit(":", 1)[1])]
            node = self._nodes.get(_node_of(tensor))
        return tensor

    def _find_source(self, tensor: str) -> str | None:
        node = self._nodes.get(_node_of(tensor))
        if node is None:
            return None
        if node.op in PASSING:
            return str(node.input[int(tensor.rsplit(":", 1)[1])])
        sources = [source for source in node.input if not source.startswith("^") and _node_of(source) in self._live]
        return str(sources[0]) if len(sources) == 1 else None

    def _is_product(self, tensor: str) -> bool:
        node = self._nodes.get(_node_of(tensor))
        return node is not None and node.op == "MatMul"


def _reach(starts: Iterable[str], follow: Any) -> set[str]:
    """Everything that can be reached from the starts."""
    reached: set[str] = set()
    waiting = list(starts)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += follow(name)
    return reached


def _node_of(name: str) -> str:
    return name.removeprefix("^").split(":")[0]


def _complete(tensor: str) -> str:
    return tensor if ":" in tensor else f"{tensor}:0"


def _functions_of(node: Any) -> list[str]:
    names = [value.func.name for value in node.attr.values() if value.HasField("func")]
    return names + [function.name for value in node.attr.values() for function in value.list.func]
