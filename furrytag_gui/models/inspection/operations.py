"""Which TensorFlow operations a model may hold, and what those do that it may not.

An allowlist: TensorFlow has over a thousand operations, and some that read files are not even marked as stateful.
Seen in exports of MobileNetV2/V3, ConvNeXt, ResNet50, EfficientNet(V2), InceptionV3, Xception, DenseNet and NASNet by
TensorFlow 2.13 and 2.21, and in Keras layers when training; the others compute numbers from numbers just as these do.
"""

PURE = frozenset(
    """
    Abs Add AddN AddV2 All Any ArgMax ArgMin AvgPool BatchMatMul BatchMatMulV2 BatchMatMulV3 BatchToSpaceND BiasAdd BroadcastArgs
    BroadcastTo Cast Ceil ClipByValue Concat ConcatV2 Const Conv2D Conv2DBackpropInput Cumsum DepthToSpace DepthwiseConv2dNative
    Div DivNoNan Einsum Elu EnsureShape Equal Erf Erfc Exp ExpandDims Expm1 Fill Floor FloorDiv FloorMod FusedBatchNorm
    FusedBatchNormV2 FusedBatchNormV3 Gather GatherNd GatherV2 Greater GreaterEqual Identity IdentityN InvertPermutation L2Loss LRN
    LeakyRelu Less LessEqual Log Log1p LogSoftmax LogicalAnd LogicalNot LogicalOr MatMul Max MaxPool MaxPoolV2 Maximum Mean Min
    Minimum MirrorPad Mod Mul MulNoNan Neg NoOp NotEqual OneHot OnesLike Pack Pad PadV2 Placeholder PlaceholderWithDefault Pow
    PreventGradient Prod Range Rank RealDiv Reciprocal Relu Relu6 Reshape ResizeArea ResizeBicubic ResizeBilinear
    ResizeNearestNeighbor ReverseV2 Roll Round Rsqrt Select SelectV2 Selu Shape ShapeN Sigmoid Sign Size Slice Softmax Softplus
    Softsign SpaceToBatchND SpaceToDepth Split SplitV Sqrt Square SquaredDifference Squeeze StopGradient StridedSlice Sub Sum Tanh
    Tile TopKV2 Transpose Unpack ZerosLike
    """.split()  # noqa: SIM905 - quotes would hide the words
)
RANDOM = frozenset(
    """
    RandomStandardNormal RandomUniform StatelessRandomGetAlg StatelessRandomGetKeyCounter StatelessRandomNormal
    StatelessRandomNormalV2 StatelessRandomUniform StatelessRandomUniformV2 TruncatedNormal
    """.split()  # noqa: SIM905 - quotes would hide the words
)
VARIABLES = frozenset(
    """
    AssignAddVariableOp AssignSubVariableOp AssignVariableOp DisableCopyOnRead ReadVariableOp VarHandleOp VarIsInitializedOp
    VariableShape
    """.split()  # noqa: SIM905 - quotes would hide the words
)
CALLS = frozenset({"If", "PartitionedCall", "StatefulPartitionedCall", "StatelessIf"})
ALLOWED = PURE | RANDOM | VARIABLES | CALLS

RESTORE = frozenset({"RestoreV2"})
SAVE = frozenset({"MergeV2Checkpoints", "SaveV2", "ShardedFilename", "StaticRegexFullMatch", "StringJoin"})
SAVER = RESTORE | SAVE

HARMS = {
    "ReadFile": "reads files",
    "MatchingFiles": "lists files",
    "ImmutableConst": "reads files",
    "WholeFileReader": "reads files",
    "RestoreV2": "reads files",
    "Restore": "reads files",
    "WriteFile": "writes files",
    "Save": "writes files",
    "SaveV2": "writes files",
    "SaveSlices": "writes files",
    "MergeV2Checkpoints": "moves and deletes files",
    "PrintV2": "can write files",
    "Print": "writes to the terminal",
    "PyFunc": "runs Python code",
    "PyFuncStateless": "runs Python code",
    "EagerPyFunc": "runs Python code",
    "While": "can run without end",
    "StatelessWhile": "can run without end",
    "Enter": "is a loop's, which can run without end",
    "NextIteration": "is a loop's, which can run without end",
    "SymbolicGradient": "runs a function by its name",
    "RemoteCall": "runs functions elsewhere",
    "XlaCallModule": "runs a program in another language",
    "LoadLibrary": "loads a program",
}
HARMS_BY_PART = {
    "Dataset": "is a data set's, which can read files and run hidden graphs",
    "Iterator": "is a data set's, which can read files and run hidden graphs",
    "Summary": "writes files",
    "Table": "is a look-up table's, which can read files",
    "File": "works on files",
    "String": "works on text, and a tagger works on numbers",
    "Regex": "works on text, and a tagger works on numbers",
}


def describe_harm(op: str) -> str:
    """What an operation that isn't allowed does, as the end of a sentence."""
    if op in HARMS:
        return HARMS[op]
    return next((harm for part, harm in HARMS_BY_PART.items() if part in op), "is not one of those that a tagger is made of")
