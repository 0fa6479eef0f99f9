"""The sentences that are made below the window, gathered from the code as templates with fields.

f"Can't read {path.name}: {error.strerror}."     "Can't read {name}: {reason}."
f"{n} picture{'' if n == 1 else 's'}"             "{n} picture" and "{n} pictures"
"""

import ast
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "furrytag_gui"
BELOW = (
    *("answers.py", "batch.py", "cluster.py", "edition.py", "installation.py", "judging.py", "settings.py", "tagging.py", "wholefile.py"),
    *("engine", "exchange", "images", "insight", "library", "models", "tagfiles", "tags"),
)
LEFT_OUT = {"cluster.py", "insight/report.py", "library/schema.py", "insight/layout.py", "tagfiles/xmppacket.py"}
"""What only the command line shows, or holds words of other programs."""
MOST_ALTERNATIVES = 24
BUGS = {"ValueError", "TypeError", "KeyError", "RuntimeError", "AssertionError", "NotImplementedError", "LookupError", "AttributeError"}
SAYS_ITS_BUGS = {"exchange/presets.py", "models/manifest.py", "models/tagfile.py", "tags/querywords.py"}
"""Where a ValueError is caught again and its words are shown."""
SILENT = {
    "print",
    "add_argument",
    "compile",
    "execute",
    "executemany",
    "debug",
    "info",
    "warning",
    "error",
    "exception",
    "get",
    "startswith",
}
"""Whose arguments are no sentences for the user."""
OTHERS = {"MISSING_LIBRARY", "SIGN_IN_TITLES", "PREFIXES", "GROUPED"}
"""Tables of what others say, to know it by."""
NAMES = {"strerror": "reason", "error": "reason", "self": "value", "shown": "name"}
FOREIGN = re.compile(
    r"\b(SELECT|FROM|WHERE|INSERT|UPDATE|DELETE|JOIN|CREATE|PRAGMA|VALUES|ORDER BY|AND|IN|WITH|ON|OR|NOT)\b"
    r"|[<>]\w|\w=|\w_\w|::|\) % |/x-|[a-z]/\d|\\"
)
"""What stands in SQL, in other formats and in names of the code."""
COUNTED = re.compile(r"\{(\w+)(?::([^{}]*))?\}")


@dataclass(frozen=True, slots=True)
class Field:
    """A part that differs each time; `spec` as Python formats it."""

    name: str
    spec: str
    code: str


Piece = str | Field


def find_sentences() -> dict[str, str]:
    """The templates, with the spec of a number's field, and the file where each is first made."""
    found: dict[str, str] = {}
    for name in BELOW:
        path = PACKAGE / name
        for file in [path] if path.suffix else sorted(path.rglob("*.py")):
            where = file.relative_to(PACKAGE).as_posix()
            if where not in LEFT_OUT:
                for words in read_sentences(file.read_text("utf-8"), says_bugs=where in SAYS_ITS_BUGS):
                    found.setdefault(words, where)
    return found


def read_sentences(code: str, *, says_bugs: bool = False) -> Iterator[str]:
    """The templates of one module."""
    tree = ast.parse(code)
    silent = SILENT if says_bugs else SILENT | BUGS
    for pieces in _Reader(_constants(tree), silent).read(tree):
        words = spell(pieces).strip()
        if is_sentence(words):
            yield words


def bare(words: str) -> str:
    """A template as translators see it, without how numbers are formatted."""
    return COUNTED.sub(r"{\1}", words)


def is_sentence(words: str) -> bool:
    """Whether these are words for people: several, or one with a field."""
    literal = COUNTED.sub("\0", words)
    if FOREIGN.search(literal) or literal.startswith((" ", ".", "--", "-")) or "}" in literal or literal.count("\n") > 1:
        return False
    plain = [word for word in re.findall(r"[\w\0'-]+", literal) if re.fullmatch(r"[A-Z]?[a-z]+(['-][a-z]+)*|a|I", word)]
    has_field = "\0" in literal
    if re.match(r"(pip|sudo) ", literal) and ", " not in literal:
        return False
    return " " in literal.strip() and len(plain) >= (1 if has_field else 2) and any(len(word) > 2 or word == "is" for word in plain)


def spell(pieces: Iterable[Piece]) -> str:
    """The template of these pieces. Fields without anything between them are one."""
    words, taken, was_field = "", {}, False
    for piece in pieces:
        if isinstance(piece, str):
            words, was_field = words + piece, was_field and not piece
        elif not was_field:
            name = piece.name
            while taken.setdefault(name, piece.code) != piece.code:
                stem = name.rstrip("0123456789")
                name = f"{stem}{int(name[len(stem) :] or 1) + 1}"
            words, was_field = words + (f"{{{name}:{piece.spec}}}" if piece.spec else f"{{{name}}}"), True
    return words


class _Reader:
    """Walks a module and reads its strings; `constants` are what its names stand for."""

    def __init__(self, constants: Mapping[str, str], silent: Collection[str]) -> None:
        self._constants, self._silent = constants, silent

    def read(self, node: ast.AST) -> Iterator[list[Piece]]:
        if _is_string(node):
            yield from self._expand(node)
            return
        for child in _children(node, self._silent):
            yield from self.read(child)

    def _expand(self, node: ast.AST) -> list[list[Piece]]:  # noqa: PLR0911 - a kind of expression each
        match node:
            case ast.Constant(value=str(words)):
                return [_parse(words)]
            case ast.Constant(value=None):
                return [[""]]
            case ast.Name(id=name) if name in self._constants:
                return [_parse(self._constants[name])]
            case ast.JoinedStr(values=values):
                return self._join(values)
            case ast.FormattedValue(value=value, format_spec=spec):
                words = (
                    "".join(part.value for part in spec.values if isinstance(part, ast.Constant)) if isinstance(spec, ast.JoinedStr) else ""
                )
                return self._expand(value) if _holds_words(value, self._constants) else [[_field(value, words)]]
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._join([left, right])
            case ast.BinOp(left=ast.Constant(value=str(words)), op=ast.Mult()):
                return [[""], [words]]
            case ast.IfExp(body=body, orelse=orelse):
                return [*self._expand(body), *self._expand(orelse)]
            case ast.BoolOp(op=ast.Or(), values=values):
                return [pieces for value in values for pieces in self._expand(value)]
            case ast.Call(func=ast.Attribute(value=value, attr="format")) if _is_string(value):
                return self._expand(value)
        return [[_field(node)]]

    def _join(self, parts: Iterable[ast.AST]) -> list[list[Piece]]:
        ways = product(*(self._expand(part) for part in parts))
        return [[piece for pieces in way for piece in pieces] for way in islice(ways, MOST_ALTERNATIVES)]


def _children(node: ast.AST, silent: Collection[str]) -> Iterator[ast.AST]:
    match node:
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if name in silent:
            return
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)) if name.strip("_") in OTHERS:
            return
        case ast.Expr(value=ast.Constant()):
            return
        case ast.Compare() | ast.Set() | ast.Subscript() | ast.MatchValue() | ast.AnnAssign(value=None):
            return
        case ast.AnnAssign(value=value) if value is not None:
            yield value
        case ast.arguments(defaults=defaults, kw_defaults=kw_defaults):
            yield from (*defaults, *filter(None, kw_defaults))
        case ast.FunctionDef(args=args, body=body):
            yield from (args, *body)
        case ast.Dict(keys=keys, values=values):
            yield from (*(key for key in keys if isinstance(key, ast.JoinedStr)), *values)
        case _:
            yield from ast.iter_child_nodes(node)


def _is_string(node: ast.AST) -> bool:
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr():
            return True
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _is_string(left) or _is_string(right)
        case ast.Call(func=ast.Attribute(value=value, attr="format")):
            return _is_string(value)
    return False


def _holds_words(node: ast.AST, constants: Mapping[str, str]) -> bool:
    """Whether words of the code stand where a field is, so that each of them makes a template of its own."""
    match node:
        case ast.IfExp(body=body, orelse=orelse):
            return _holds_words(body, constants) or _holds_words(orelse, constants)
        case ast.BoolOp(op=ast.Or(), values=values):
            return any(_holds_words(value, constants) for value in values)
        case ast.BinOp(left=ast.Constant(value=str()), op=ast.Mult()):
            return True
        case ast.Name(id=name):
            return name in constants
    return _is_string(node)


def _constants(tree: ast.Module) -> dict[str, str]:
    found = {}
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(words))):
                found[name] = words
    return found


def _parse(words: str) -> list[Piece]:
    """A constant that is filled by `format` later has its fields already."""
    pieces: list[Piece] = []
    end = 0
    for match in COUNTED.finditer(words):
        pieces += [words[end : match.start()], Field(match[1], match[2] or "", match[1])]
        end = match.end()
    return [*pieces, words[end:]]


def _read_spec(spec: ast.AST | None) -> str:
    return "".join(part.value for part in ast.walk(spec) if isinstance(part, ast.Constant)) if spec else ""


def _field(node: ast.AST, spec: str = "") -> Field:
    return Field(_name(node), spec if re.search(r"[,f%dg]", spec) else "", ast.unparse(node))


def _name(node: ast.AST) -> str:  # noqa: PLR0911 - a kind of expression each
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return NAMES.get(name, name.strip("_").lower())
        case ast.Call(func=ast.Name(id="len")):
            return "number"
        case ast.Call(args=[first, *_]):
            return _name(first)
        case ast.Call(func=ast.Attribute(value=value)):
            return _name(value)
        case ast.Call(func=func):
            return _name(func)
        case ast.Subscript(value=value) | ast.Starred(value=value):
            return _name(value)
        case ast.BinOp(left=left):
            return _name(left)
        case ast.BoolOp(values=[first, *_]):
            return _name(first)
        case ast.IfExp(body=body):
            return _name(body)
        case ast.GeneratorExp(generators=[first, *_]) | ast.ListComp(generators=[first, *_]):
            return _name(first.iter)
    return "value"
