"""What the graph of a SavedModel can do, read without TensorFlow.

Every node of the graph and of every function must be an allowed operation. Each honest SavedModel also holds the few that
save and load its weights: those may stand in the functions that `saver_def` calls, if nothing else reaches them.
Field numbers: tensorflow/core/protobuf/{saved_model,meta_graph,saver,saved_object_graph}.proto and
tensorflow/core/framework/{graph,function,node_def,attr_value}.proto.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from furrytag_gui.models.filenames import show
from furrytag_gui.models.inspection.calls import Body, check_calls
from furrytag_gui.models.inspection.operations import ALLOWED, CALLS, RESTORE, SAVE, SAVER, describe_harm
from furrytag_gui.models.inspection.refusal import Refusal
from furrytag_gui.models.savedmodel import GRAPH_FILE, MAX_BYTES
from furrytag_gui.models.wire import Message, WireError, open_message

META_GRAPHS = 2
GRAPH, SAVER_DEF, COLLECTIONS, SIGNATURES, ASSETS, OBJECTS = 2, 3, 4, 5, 6, 7
KEY, VALUE = 1, 2
NODES, LIBRARY = 1, 2
FUNCTIONS, GRADIENTS, REGISTERED_GRADIENTS = 1, 2, 3
HEADER, ATTRIBUTES, BODY = 1, 5, 3
NODE_NAME, NODE_OP, NODE_INPUT, NODE_ATTRIBUTE = 1, 2, 3, 5
ATTR_LIST, ATTR_TEXT, ATTR_FUNCTION, ATTR_LIST_FUNCTION = 1, 2, 10, 9
FILE_NAME, SAVE_TENSOR, RESTORE_OP = 1, 2, 3
OBJECT_ASSET, OBJECT_FUNCTION, OBJECT_BARE_FUNCTION, OBJECT_RESOURCE = 5, 6, 8, 10

INITIALIZERS = ("saved_model_main_op", "legacy_init_op")
HARMLESS_ATTRIBUTES = {"_construction_context", "_input_shapes"}
"""Of functions. Some others let TensorFlow replace one function by another one."""
MAX_NODES = 1_000_000

OTHER_EXPORT = "Ask its maker for an export for inference alone, or for an ONNX file."
KEEP_OUT = "Don't run it with other software either. Get the model from another source."


@dataclass(slots=True)
class _Node:
    """One operation: `calls` are the functions in its attributes, `texts` those and all that may be the name of one."""

    name: str = ""
    op: str = ""
    inputs: list[str] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    texts: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Function:
    name: str
    arguments: tuple[str, ...]
    attributes: frozenset[str]
    nodes: tuple[_Node, ...]
    texts: frozenset[str]
    """All texts of its nodes and attributes: among them are the functions that it calls."""

    @property
    def body(self) -> Body:
        return Body(len(self.nodes), [name for node in self.nodes for name in node.calls])


def inspect_savedmodel(folder: Path) -> None:
    """Return if the graph in this folder only computes. Raises Refusal, and WireError or OSError for what can't be read."""
    with open_message(folder / GRAPH_FILE, MAX_BYTES) as saved_model:
        metas = list(saved_model.messages(META_GRAPHS))
        if len(metas) != 1:
            raise Refusal(f"it has {len(metas)} graphs where one is expected", OTHER_EXPORT)
        _inspect_meta_graph(metas[0])


def _inspect_meta_graph(meta: Message) -> None:
    for _ in meta.messages(ASSETS):
        raise Refusal("its graph names files of its own (assets), which it would read", OTHER_EXPORT)
    graph = meta.once(GRAPH)
    library = graph.once(LIBRARY)
    nodes = {}
    for node in map(_read_node, graph.messages(NODES)):
        if node.name in nodes:
            raise Refusal(f"two nodes of its graph are called {show(node.name)}", KEEP_OUT)
        nodes[node.name] = node
    functions = _read_functions(library)
    saver = _Saver(meta.once(SAVER_DEF), nodes, functions)
    _check_initializers(meta, nodes)
    for node in nodes.values():
        _check_node(node, "its graph", ALLOWED, functions)
    for function in functions.values():
        _check_function(function, ALLOWED | saver.allowed(function.name), functions)
    check_calls({name: function.body for name, function in functions.items()}, OTHER_EXPORT)
    others = {"the signature or another part of the graph": _texts_of(node for node in nodes.values() if node.name not in saver.nodes)}
    others["the gradients of its functions"] = {
        text
        for number in (GRADIENTS, REGISTERED_GRADIENTS)
        for entry in library.messages(number)
        for text in (*entry.texts(1), *entry.texts(2))
    }
    others["the object graph"] = set(_list_object_functions(meta.once(OBJECTS)))
    saver.check(others, set(_list_signature_nodes(meta)))


class _Saver:
    """The functions behind `saver_def`, and what they alone may do."""

    def __init__(self, saver_def: Message, nodes: Mapping[str, _Node], functions: Mapping[str, _Function]) -> None:
        self._nodes = nodes
        self._functions = functions
        self._file_name = _owner(saver_def.text_once(FILE_NAME))
        self._restore_node = _owner(saver_def.text_once(RESTORE_OP))
        self._save_node = _owner(saver_def.text_once(SAVE_TENSOR))
        self.nodes = {name for name in (self._restore_node, self._save_node) if name}
        self._restored = self._reach(self._restore_node)
        self._saved = self._reach(self._save_node)

    def allowed(self, function: str) -> frozenset[str]:
        """The operations on files that this function may hold."""
        in_restore, in_save = function in self._restored, function in self._saved
        if in_restore and in_save:
            return frozenset()
        return RESTORE if in_restore else SAVE if in_save else frozenset()

    def check(self, others: Mapping[str, Iterable[str]], signature: Iterable[str]) -> None:
        """Raise Refusal if anything but the saver reaches what it alone may do, or if it doesn't do what a saver does."""
        guarded = {name for name in self._restored | self._saved if any(node.op in SAVER for node in self._functions[name].nodes)}
        self._check_nodes(set(signature))
        free = [function for name, function in self._functions.items() if name not in self._restored | self._saved]
        for place, texts in [*others.items(), *((f"the function {show(function.name)}", function.texts) for function in free)]:
            for name in sorted(guarded & self._reach_from(texts)):
                raise Refusal(
                    f"its function {show(name)}, which saves or loads files, is also reached from {place}, not from its saver alone",
                    KEEP_OUT,
                )
        for name in sorted(guarded):
            function = self._functions[name]
            strange = function.attributes - HARMLESS_ATTRIBUTES
            if strange:
                raise Refusal(f"its function {show(name)}, which saves or loads files, has the attribute {show(min(strange))}", KEEP_OUT)
            if name in self._restored:
                self._check_file_name(function)

    def _check_nodes(self, signature: set[str]) -> None:
        for name in sorted(self.nodes):
            if name in signature:
                raise Refusal(f"its signature runs {show(name)}, which saves or loads files", KEEP_OUT)
            if name in self._nodes and self._nodes[name].op not in CALLS:
                raise Refusal(f"its saver runs {show(name)}, which is no call of a function", OTHER_EXPORT)
        for node in self._nodes.values():
            for source in map(_owner, node.inputs):
                if source in self.nodes:
                    raise Refusal(f"its graph runs {show(source)}, which saves or loads files, for {show(node.name)}", KEEP_OUT)

    def _check_file_name(self, function: _Function) -> None:
        """The weights may be read only from where the program says that they are."""
        caller = self._nodes[self._restore_node]
        is_fed = caller.inputs and _owner(caller.inputs[0]) == self._file_name
        source = self._nodes.get(self._file_name)
        if not is_fed or source is None or source.op != "Placeholder" or function.name not in caller.texts:
            raise Refusal(f"its function {show(function.name)} loads another file than its weights", KEEP_OUT)
        arguments = set(function.arguments)
        for node in function.nodes:
            is_argument = bool(node.inputs) and node.inputs[0] in function.arguments[:1]
            if (node.op in RESTORE and not is_argument) or node.name in arguments:
                raise Refusal(
                    f"the node {show(node.name)} of its function {show(function.name)} loads another file than its weights", KEEP_OUT
                )

    def _reach(self, node: str) -> set[str]:
        return self._reach_from(self._nodes[node].texts) if node in self._nodes else set()

    def _reach_from(self, texts: Iterable[str]) -> set[str]:
        reached: set[str] = set()
        waiting = [text for text in texts if text in self._functions]
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += [text for text in self._functions[name].texts if text in self._functions]
        return reached


def _check_node(node: _Node, where: str, allowed: frozenset[str], functions: Container[str]) -> None:
    if node.op not in allowed:
        if node.op in SAVER:
            reason = f"which {describe_harm(node.op)} and stands outside of what saves and loads its weights"
        else:
            reason = f"which {describe_harm(node.op)}"
        raise Refusal(f"{where} holds the operation {show(node.op) or 'without a name'} (node {show(node.name)}), {reason}", OTHER_EXPORT)
    for name in node.calls:
        if name not in functions:
            raise Refusal(f"{where} calls {show(name)} (node {show(node.name)}), which is none of its functions", KEEP_OUT)


def _check_function(function: _Function, allowed: frozenset[str], functions: Container[str]) -> None:
    # TensorFlow looks for a function of the operation's name first.
    if function.name in ALLOWED | SAVER:
        raise Refusal(f"its function {show(function.name)} has the name of an operation, and would be run in its place", KEEP_OUT)
    for node in function.nodes:
        _check_node(node, f"its function {show(function.name)}", allowed, functions)


def _check_initializers(meta: Message, nodes: Mapping[str, _Node]) -> None:
    for collection in meta.messages(COLLECTIONS):
        name, content = collection.text_once(KEY), collection.once(VALUE)
        if name not in INITIALIZERS:
            raise Refusal(f"it has the collection {show(name)}, which a SavedModel of TensorFlow 2 has no use for", OTHER_EXPORT)
        lists = list(content.fields())
        started = [
            _owner(text) for number, value in lists if number == 1 and isinstance(value, memoryview) for text in Message(value).texts(1)
        ]
        harmless = [name in nodes and nodes[name].op == "NoOp" and not nodes[name].inputs for name in started]
        if len(lists) > 1 or not all(harmless):
            ops = ", ".join(nodes[name].op if name in nodes else name for name in started)
            raise Refusal(f"it runs {show(ops)} as soon as it is loaded ({name})", OTHER_EXPORT)


def _read_functions(library: Message) -> dict[str, _Function]:
    functions: dict[str, _Function] = {}
    count = 0
    for message in library.messages(FUNCTIONS):
        header = message.once(HEADER)
        name = header.text_once(1)
        if name in functions:
            raise Refusal(f"two of its functions are called {show(name)}", KEEP_OUT)
        nodes = tuple(map(_read_node, islice(message.messages(BODY), MAX_NODES + 1)))
        count += len(nodes)
        if count > MAX_NODES:
            raise Refusal(f"its functions have more than {MAX_NODES:,} nodes", OTHER_EXPORT)
        texts = _texts_of(nodes)
        names: set[str] = set()
        for attribute in message.messages(ATTRIBUTES):
            names.update(attribute.texts(KEY))
            for value in attribute.messages(VALUE):
                own = _Node()
                _read_attribute(value, own)
                texts |= own.texts
        arguments = tuple(argument.text_once(1) for argument in header.messages(2))
        functions[name] = _Function(name, arguments, frozenset(names), nodes, frozenset(texts))
    return functions


def _read_node(message: Message) -> _Node:
    node = _Node()
    for number, value in message.fields():
        if isinstance(value, int):
            continue
        if number == NODE_ATTRIBUTE:
            for attribute_value in Message(value).messages(VALUE):
                _read_attribute(attribute_value, node)
        elif number == NODE_INPUT:
            node.inputs.append(Message(value).decode())
        elif number in (NODE_NAME, NODE_OP):
            text = Message(value).decode()
            if (node.name if number == NODE_NAME else node.op) != "":
                raise WireError("a node has two names")
            if number == NODE_NAME:
                node.name = text
            else:
                node.op = text
    return node


def _read_attribute(attribute: Message, node: _Node) -> None:
    """Add every text in an attribute's value that could be the name of a function to the node."""
    waiting = [(attribute, False)]
    while waiting:
        message, in_list = waiting.pop()
        for number, value in message.fields():
            if isinstance(value, int):
                continue
            if number == ATTR_TEXT:
                node.texts.add(str(value, "utf-8", "replace"))
            elif number == (ATTR_LIST_FUNCTION if in_list else ATTR_FUNCTION):
                call = Message(value)
                node.calls += call.texts(1)
                node.texts.update(node.calls)
                waiting += [(inner, False) for entry in call.messages(2) for inner in entry.messages(VALUE)]
            elif number == ATTR_LIST and not in_list:
                waiting.append((Message(value), True))


def _texts_of(nodes: Iterable[_Node]) -> set[str]:
    texts: set[str] = set()
    for node in nodes:
        texts |= node.texts
    return texts


def _list_object_functions(objects: Message) -> Iterator[str]:
    """The functions that `tf.saved_model.load` would hang to the objects of the model."""
    for entry in objects.messages(2):
        yield from entry.texts(KEY)
    for node in objects.messages(1):
        for number, value in node.fields():
            if isinstance(value, int):
                continue
            if number == OBJECT_ASSET:
                raise Refusal("its object graph names a file of its own (asset), which it would read", OTHER_EXPORT)
            if number == OBJECT_RESOURCE:
                raise Refusal("its object graph holds a look-up table or another resource, which can read files", OTHER_EXPORT)
            if number in (OBJECT_FUNCTION, OBJECT_BARE_FUNCTION):
                yield from Message(value).texts(1)


def _list_signature_nodes(meta: Message) -> Iterator[str]:
    """The nodes that any signature feeds or fetches."""
    for entry in meta.messages(SIGNATURES):
        for signature in entry.messages(VALUE):
            for number in (1, 2):
                for port in signature.messages(number):
                    for info in port.messages(VALUE):
                        yield from map(_owner, _list_tensors(info))


def _list_tensors(info: Message) -> Iterator[str]:
    yield from info.texts(1)
    for sparse in info.messages(4):
        for number in (1, 2, 3):
            yield from sparse.texts(number)
    for composite in info.messages(5):
        for component in composite.messages(2):
            yield from component.texts(1)


def _owner(tensor: str) -> str:
    return tensor.removeprefix("^").split(":")[0]
