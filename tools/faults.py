"""Small faults in a program, one at a time: those that the drills of listings and of checkers put in."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

LISTING = ("sign", "constant", "index", "axis", "swap")
SOLUTION = (*LISTING, "parameter", "mean", "extreme", "copy", "transpose", "factor", "comparison", "count",
            "function")  # fmt: skip
FIRST = "__first__"  # a call of it stands for what a parameter was when its function was first called

AXES = {"axis", "dim", "axes", "dims"}
NOT_CLAIMED = {"atol", "rtol", "abs_tol", "rel_tol"}  # how closely an assertion looks is not what it asserts
# Calls whose first two arguments may change places without a difference.
FREE = {"print", "allclose", "isclose", "assert_allclose", "assert_close", "array_equal", "equal", "maximum", "minimum", "max",
             "min", "add", "multiply", "logaddexp", "inner", "dot", "vdot", "cosine_similarity"}  # fmt: skip
BOTH_WAYS = (("mean", "sum"), ("max", "min"), ("amax", "amin"), ("argmax", "argmin"), ("maximum", "minimum"))
OTHER = {a: b for pair in BOTH_WAYS for a, b in (pair, pair[::-1])}
LEFT_OUT = {
    "abs",
    "sqrt",
    "exp",
    "log",
    "log1p",
    "square",
    "tanh",
    "relu",
    "sin",
    "cos",
    "softmax",
    "log_softmax",
    "flip",
}
COPIES = {"clone", "copy", "deepcopy", "list", "dict"}


@dataclass(frozen=True)
class Fault:
    """A program with one fault: of which kind, at which line, and what now stands there; ``change`` says what was there.

    ``parameter`` is the one that FIRST takes the place of.
    """

    kind: str
    line: int
    now: str
    program: str
    change: str = ""
    parameter: str = ""

    @property
    def source(self) -> str:
        """The line of the program as it was."""
        return self.now.rpartition("  →  ")[0]


def faults(program: str, kinds: Collection[str] = LISTING, given: Collection[str] = ()) -> Iterator[Fault]:
    """Every fault of these kinds, but in no statement that is ``given``, which are written as ast.unparse writes them."""
    tree = ast.parse(program)
    whole, lines = ast.unparse(tree), program.splitlines()
    named = {id(k.value): k.arg for k in ast.walk(tree) if isinstance(k, ast.keyword)}
    places = {id(n) for s in ast.walk(tree) if isinstance(s, ast.Subscript) for n in ast.walk(s.slice)}
    rows = [node.elts for node in ast.walk(tree) if isinstance(node, ast.List | ast.Tuple)]
    alike = {id(entry) for row in rows for entry in row[1:]}  # of a row of data the first number speaks for the others
    left_alone = {id(n) for s in tree.body if ast.unparse(s) in given for n in ast.walk(s)}
    made = {whole}
    for place, node in enumerate(ast.walk(tree)):
        if id(node) in left_alone:
            continue
        for kind, change in _changes(node, named.get(id(node), ""), id(node) in places, id(node) in alike):
            if kind not in kinds:
                continue
            changed = copy.deepcopy(tree)
            there = next(n for i, n in enumerate(ast.walk(changed)) if i == place)
            change(there)
            text = ast.unparse(ast.fix_missing_locations(changed))
            if text not in made:
                made.add(text)
                now = ast.unparse(there)
                said = f"{lines[node.lineno - 1].strip()}  →  {now}"
                yield Fault(kind, node.lineno, said, text, f"{ast.unparse(node)}  →  {now}")
    if "parameter" in kinds:
        for function in tree.body:
            if isinstance(function, ast.FunctionDef) and id(function) not in left_alone:
                yield from _parameters(tree, function)


def _parameters(tree: ast.Module, function: ast.FunctionDef) -> Iterator[Fault]:
    """The function with a constant in place of one of its parameters: the value that it has in the first call."""
    for argument in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs):
        changed = copy.deepcopy(tree)
        body = next(s for s in changed.body if getattr(s, "name", "") == function.name).body
        [constant] = ast.parse(f"{argument.arg} = {FIRST}({argument.arg!r})").body
        body.insert(1 if ast.get_docstring(function) else 0, constant)
        now = f"{argument.arg} of {function.name}  →  its value in the first call"
        text = ast.unparse(ast.fix_missing_locations(changed))
        yield Fault("parameter", function.lineno, now, text, now, argument.arg)


Changes = Iterator[tuple[str, Callable[[ast.AST], None]]]


def _changes(node: ast.AST, keyword: str, is_place: bool, is_alike: bool) -> Changes:
    """The faults that this part of a program can have, by kind; ``keyword`` is the name under which it is passed."""
    match node:
        case ast.BinOp(op=ast.Add() | ast.Sub()) | ast.AugAssign(op=ast.Add() | ast.Sub()) | ast.UnaryOp(op=ast.USub()):
            yield "sign", _sign
        case ast.Constant(value=value) if type(value) in (int, float) and keyword not in NOT_CLAIMED:
            if keyword in AXES:
                yield "axis", _axis
            elif is_place:
                yield "index", _index
            elif not is_alike:
                yield "constant", _constant
        case ast.BinOp(op=ast.MatMult()):
            yield "swap", _swap
        case ast.BinOp(op=ast.Mult()):
            yield "factor", lambda n: _become(n, n.left)
            yield "factor", lambda n: _become(n, n.right)
        case ast.BinOp(op=ast.Div()):
            yield "factor", lambda n: _become(n, n.left)
        case ast.Compare(ops=[ast.Lt() | ast.LtE() | ast.Gt() | ast.GtE()]):
            yield "comparison", _comparison
        case ast.Attribute(attr="T" | "mT"):
            yield "transpose", lambda n: _become(n, n.value)
        case ast.Call():
            yield from _changes_of_call(node)


def _changes_of_call(node: ast.Call) -> Changes:
    name, method = name_of(node), isinstance(node.func, ast.Attribute)
    if name in OTHER and (method or name not in ("mean", "sum")):
        yield ("mean" if name in ("mean", "sum") else "extreme"), _other
    if name in COPIES and not node.keywords:
        if len(node.args) == 1:  # copy.deepcopy(x), list(x)
            yield "copy", lambda n: _become(n, n.args[0])
        elif method and not node.args:  # x.clone()
            yield "copy", lambda n: _become(n, n.func.value)
    match node.func:
        case ast.Attribute(value=ast.Subscript(value=ast.Attribute(attr="at"))):  # x.at[i].set(v): x stays as it is
            yield "copy", lambda n: _become(n, n.func.value.value.value)
    if name in LEFT_OUT:
        yield "function", lambda n: _become(n, n.args[0] if n.args else n.func.value)
    if name == "range" and not isinstance(node.args[-1], ast.Constant) and len(node.args) < 3:
        yield "count", lambda n: _off_by_one(n.args[-1], ast.Add())
    if name == "len":
        yield "count", lambda n: _off_by_one(n, ast.Sub())
    match node.args:
        case [first, second, *_] if name not in FREE:
            if not isinstance(first, ast.Starred) and not isinstance(second, ast.Starred):
                yield "swap", _swap


def name_of(call: ast.Call) -> str:
    """The last part of the name of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _become(node: ast.AST, other: ast.AST) -> None:
    """Let another part of the tree stand in a node's place."""
    node.__class__, node.__dict__ = other.__class__, other.__dict__


def _off_by_one(node: ast.AST, op: ast.Add | ast.Sub) -> None:
    _become(node, ast.BinOp(copy.copy(node), op, ast.Constant(1)))


def _sign(node: ast.BinOp | ast.AugAssign | ast.UnaryOp) -> None:
    node.op = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.USub: ast.UAdd}[type(node.op)]()


def _constant(node: ast.Constant) -> None:
    node.value = node.value + 1 if isinstance(node.value, int) else 2 * node.value or 1.0


def _index(node: ast.Constant) -> None:
    # not one further: JAX takes an index past the end for the last
    node.value = node.value - 1 if node.value else 1


def _axis(node: ast.Constant) -> None:
    node.value = 1 if node.value == 0 else 0


def _swap(node: ast.Call | ast.BinOp) -> None:
    if isinstance(node, ast.Call):
        node.args[:2] = node.args[1::-1]
    else:
        node.left, node.right = node.right, node.left


def _comparison(node: ast.Compare) -> None:
    node.ops = [{ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}[type(node.ops[0])]()]


def _other(node: ast.Call) -> None:
    if isinstance(node.func, ast.Attribute):
        node.func.attr = OTHER[node.func.attr]
    else:
        node.func.id = OTHER[node.func.id]
