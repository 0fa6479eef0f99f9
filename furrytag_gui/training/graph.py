"""An ONNX graph that is put together node by node."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
IR_VERSION = 8


class GraphBuilder:
    """Collects the nodes and constants of a graph with one float32 input and named float32 outputs.

    Weights are stored in 16 bits and cast to 32 before they are used, so the file is half as large and the
    arithmetic stays in 32 bits; both ONNX Runtime and OpenVINO fold the casts when they load the file.
    """

    def __init__(self, input_name: str, shape: Sequence[int | str]) -> None:
        self.input_name = input_name
        self._input = helper.make_tensor_value_info(input_name, TensorProto.FLOAT, list(shape))
        self._outputs: list[onnx.ValueInfoProto] = []
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def weight(self, name: str, values: npt.NDArray[np.floating]) -> str:
        """The name of a float32 value that is stored in 16 bits."""
        self._constants.append(numpy_helper.from_array(values.astype(np.float16), f"{name}.f16"))
        return self.apply("Cast", [f"{name}.f16"], name, to=TensorProto.FLOAT)

    def constant(self, name: str, values: npt.NDArray[np.generic]) -> str:
        """The name of a value that is stored as it is."""
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def apply(self, op: str, inputs: Sequence[str], output: str, **attributes: object) -> str:
        """Add a node with one output, and return that output's name."""
        self._nodes.append(helper.make_node(op, list(inputs), [output], name=output, **attributes))
        return output

    def output(self, name: str, width: int) -> None:
        """Make the value of this name an output of shape (batch, width)."""
        self._outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", width]))

    def build(self, name: str) -> onnx.ModelProto:
        """The finished model, checked."""
        graph = helper.make_graph(self._nodes, name, [self._input], self._outputs, self._constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
        model.producer_name = "furrytag"
        onnx.checker.check_model(model, full_check=True)
        return model
