"""What is computed from what."""

from furrytag_gui.engine.dataflow import Dataflow, Node, reach


def flow(**nodes: tuple[str, ...]) -> Dataflow:
    """A graph whose tensors are named as their nodes; each is its operation and inputs. `picture` is the input."""
    return Dataflow({name: Node(op, inputs) for name, (op, *inputs) in nodes.items()}, lambda tensor: tensor, ["picture"])


def test_embedding_is_the_nearest_tensor_that_all_heads_share() -> None:
    graph = flow(
        pool=("Mean", "picture"),
        features=("Identity", "pool"),
        hidden=("MatMul", "features", "weights"),
        a=("Sigmoid", "hidden"),
        b=("MatMul", "features", "others"),
    )
    assert graph.find_embedding(["a", "b"]) == "features"


def test_embedding_of_a_single_head_is_what_its_last_product_acts_on() -> None:
    graph = flow(pool=("Mean", "picture"), product=("Gemm", "pool", "weights", "bias"), head=("Sigmoid", "product"))
    assert graph.find_embedding(["head"]) == "pool"


def test_head_without_a_product_has_no_embedding() -> None:
    assert flow(head=("Sigmoid", "picture")).find_embedding(["head"]) is None


def test_heads_that_share_nothing_have_no_embedding() -> None:
    assert flow(a=("Const",), b=("Sigmoid", "picture")).find_embedding(["a", "b"]) is None


def test_way_up_ends_where_two_branches_meet() -> None:
    graph = flow(x=("Relu", "picture"), y=("Tanh", "picture"), sum=("Add", "x", "y"), head=("Sigmoid", "sum"))
    assert graph.find_source("head") == "sum"
    assert graph.find_source("sum") is None


def test_weights_that_are_variables_do_not_count() -> None:
    graph = flow(read=("ReadVariableOp", "variable"), product=("MatMul", "picture", "read"))
    assert graph.find_source("product") == "picture"


def test_shapes_do_not_count() -> None:
    graph = flow(shape=("Shape", "picture"), size=("Pack", "shape"), flat=("Reshape", "picture", "size"))
    assert graph.find_source("flat") == "picture"


def test_circle_ends() -> None:
    graph = Dataflow({"a": Node("Merge", ("a",))}, lambda tensor: tensor, ["a"])
    assert graph.find_embedding(["a", "a"]) == "a"


def test_reach_goes_everywhere_once() -> None:
    assert reach("a", {"a": "bc", "b": "a", "c": ""}.__getitem__) == set("abc")
