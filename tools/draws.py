"""New arguments of the same structure as those of a recorded call, drawn at random, and what a function does with them.

Mostly they stay where those of the call were: positive, whole, class numbers, probabilities, in order, symmetric. Where
they do not, the right solution fails or is not finite, and the draw is passed over. The drill of checkers uses it
inside the programs that it runs.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import jax
import numpy as np
import torch

from .values import Stream, Unknown, copied, finite, is_array, is_key, kept, leaves, like, mapped, plain, same

AS_RECORDED, DRAWN = 8, 12  # calls that are made again as they were, and with new arguments
LARGEST = 50_000  # numbers in the arguments of a call that is made again


@dataclass
class Call:
    """A call of a function of the stub: its arguments as they were before; and of the functions that it returned, the
    calls: where in the result each stood, and its arguments."""

    name: str
    args: tuple
    kwargs: dict
    inner: list[tuple[tuple, tuple, dict]] = field(default_factory=list)

    def everything(self) -> list:
        return [self.args, self.kwargs, [list(inner[1:]) for inner in self.inner]]


class Draw:
    """One set of new arguments for a call: of other values, or (``size``) with one axis longer or shorter by one."""

    def __init__(self, rng: np.random.Generator, how: str, sizes: list[int]):
        self.rng, self.how, self.size, self.places = rng, how, None, None
        if how == "size" and sizes:
            self.size = int(rng.choice(sizes))
            places = np.arange(self.size)
            longer = self.size == 2 or rng.random() < 0.5
            self.places = (
                np.sort(np.append(places, rng.choice(places))) if longer else np.delete(places, rng.choice(places))
            )
        self.ints_too = rng.random() < 0.5

    def __call__(self, value):
        if isinstance(value, list) and len(value) > 1 and all(type(v) in (int, float) for v in value):
            return self.array(np.array(value)).tolist()  # a list of numbers is an array, with its order and its range
        if isinstance(value, Stream):
            return Stream([self(v) for v in value.items])
        if isinstance(value, dict):
            return {k: self(v) for k, v in value.items()}
        if isinstance(value, list | tuple):
            items = [self(v) for v in value]
            return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
        return self.leaf(value)

    def leaf(self, value):
        if isinstance(value, np.random.Generator):
            return np.random.default_rng(int(self.rng.integers(1 << 30)))
        if is_key(value):
            return jax.random.key(int(self.rng.integers(1 << 30))) if value.shape == () else value
        if is_array(value):
            return like(self.array(plain(value)), value)
        if isinstance(value, bool):
            return value != (self.rng.random() < 0.3)
        if isinstance(value, int):
            return self.integer(value)
        if isinstance(value, float):
            return float(self.floats(np.array([value]))[0])
        return value

    def integer(self, value: int) -> int:
        if self.size is not None:
            return len(self.places) if value == self.size and self.ints_too else value
        near = value + int(self.rng.integers(-1, 3))
        return max(min(value, 1), int(self.rng.choice([near, near, value // 2, value // 10])))

    def array(self, a: np.ndarray) -> np.ndarray:
        permutation = a.ndim == 1 and a.dtype.kind in "iu" and sorted(a.tolist()) == list(range(len(a)))
        if self.size is not None:
            for axis, size in enumerate(a.shape):
                if size == self.size:
                    a = np.take(a, self.places, axis)
            if a.dtype.kind in "iu" and not permutation and a.size and a.max() >= len(self.places):
                a = (
                    np.minimum(a, max(len(self.places) - 1, 0)) if a.max() < self.size else a
                )  # they number what has this size
        if a.size == 0 or a.dtype.kind == "c":
            return a
        if permutation:
            return self.rng.permutation(len(a))
        if a.dtype.kind in "iub" or (a.ndim and set(np.unique(a).tolist()) <= {0.0, 1.0}):
            return self.rng.permutation(a.ravel()).reshape(a.shape)
        return self.floats(a)

    def floats(self, a: np.ndarray) -> np.ndarray:
        inside = np.isfinite(a)
        factor = np.exp(0.3 * self.rng.normal(size=a.shape))
        if a.ndim == 1 and len(a) > 1 and inside.all() and (np.diff(a) >= 0).all() and a[0] < a[-1]:
            steps = np.diff(a) * factor[1:]  # in order
            return np.concatenate([a[:1], a[0] + np.cumsum(steps)]).astype(a.dtype)
        if a.ndim == 2 and a.shape[0] == a.shape[1] and np.array_equal(a, a.T):
            scale = np.exp(0.3 * self.rng.normal(size=len(a)))
            return (a * scale * scale[:, None]).astype(a.dtype)  # symmetric, and definite if it was
        with np.errstate(all="ignore"):
            shares = a.ndim and (a >= 0).all() and np.allclose(a.sum(-1), 1)
            logs = a.ndim and a.shape[-1] > 1 and (a <= 0).all() and np.allclose(np.exp(a).sum(-1), 1)
            if not a.any() and self.how == "resample":
                new = 0.3 * np.abs(self.rng.normal(size=a.shape))
            elif ((a >= 0) & (a <= 1)).all():
                new = a**factor
            elif self.how == "resample" and a.ndim and inside.all():
                new = self.rng.choice(a.ravel(), a.shape) * (1 + 0.05 * self.rng.normal(size=a.shape))
            else:
                new = np.where(inside, a * factor, a)
            if shares:
                new = new / new.sum(-1, keepdims=True)
            if logs:
                new = new - np.log(np.exp(new).sum(-1, keepdims=True))
        return np.asarray(new, a.dtype)


def drawn(calls: list[Call], seed: int) -> Iterator[tuple[Call, bool]]:
    """Calls to be made again, and whether just as they were: of each function some, from the first to the last."""
    light = [c for c in calls if sum(np.size(plain(v)) for v in leaves(c.everything()) if is_array(v)) <= LARGEST]
    by_name: dict[str, list[Call]] = {}
    for call in light:
        by_name.setdefault(call.name, []).append(call)
    each = {n: [c[i * len(c) // AS_RECORDED] for i in range(AS_RECORDED)] if len(c) > AS_RECORDED else c for n, c in by_name.items()}  # fmt: skip
    for call in itertools.chain(*each.values()):
        yield call, True
    for function, chosen in each.items():
        for number in range(DRAWN):
            call = chosen[(number // 3) % len(chosen)]
            rng = np.random.default_rng([seed, number, *function.encode()])
            shapes = [s for v in leaves(call.everything()) if is_array(v) and not is_key(v) for s in np.shape(plain(v))]
            draw = Draw(rng, ("jitter", "resample", "size")[number % 3], sorted({s for s in shapes if s > 1}))
            inner = [(path, draw(args), draw(kwargs)) for path, args, kwargs in call.inner[:4]]
            yield Call(function, draw(call.args), draw(call.kwargs), inner), False


@dataclass
class Done:
    """What came of a call: its result and those of the functions that it returned, what is left of its arguments; and
    the gradient, where it is asked for. ``failed`` if it raised."""

    result: object = None
    left: object = None
    slope: object = None
    failed: bool = False


def done(function: Callable, call: Call, sloped: bool) -> Done:
    args, kwargs = copied(call.args), copied(call.kwargs)
    try:
        result = function(*args, **kwargs)
        results = [result]
        for path, inner_args, inner_kwargs in call.inner:
            there = result
            for step in path:
                there = there[step]
            results.append(there(*copied(inner_args), **copied(inner_kwargs)))
        results, left = kept(results), [kept_or_none(args), kept_or_none(kwargs)]
    except Exception:
        return Done(failed=True)
    return Done(results, left, slope(function, call) if sloped else None)


def kept_or_none(value):
    """Of arguments after the call: iterators are used up."""
    return mapped(value, lambda v: kept(v) if is_array(v) else None)


def slope(function: Callable, call: Call):
    """The derivatives by all arrays of the arguments of a sum of the results, each with a weight of its own."""
    args = copied(call.args)
    where = [i for i, a in enumerate(args) if is_array(a) and plain(a).dtype.kind == "f"]

    def total(*values):
        now = list(args)
        for i, value in zip(where, values, strict=True):
            now[i] = value
        parts = [
            v for v in leaves(function(*now, **copied(call.kwargs))) if is_array(v) or isinstance(v, jax.core.Tracer)
        ]
        parts = [p.reshape(-1) for p in parts if "float" in str(p.dtype)]
        weights = [np.cos(1 + np.arange(len(p))).astype(str(p.dtype).rpartition(".")[2]) for p in parts]
        return sum((p * (torch.as_tensor(w) if isinstance(p, torch.Tensor) else w)).sum() for p, w in zip(parts, weights, strict=True))  # fmt: skip

    values = [args[i] for i in where]
    try:
        if any(isinstance(v, torch.Tensor) for v in values):
            values = [v.requires_grad_() for v in values]
            return kept(list(torch.autograd.grad(total(*values), values, materialize_grads=True)))
        return kept(list(jax.grad(total, tuple(range(len(where))))(*values)))
    except Exception:
        return None


def shaken(call: Call, by: float = 1e-6) -> Call:
    """The call with each number a little off: what that changes in the result says nothing of a fault."""
    rng = np.random.default_rng(0)

    def leaf(value):
        if is_array(value) and not is_key(value) and plain(value).dtype.kind == "f":
            a = plain(value)
            return like((a * (1 + by * rng.normal(size=a.shape))).astype(a.dtype), value)
        return value * (1 + by) if isinstance(value, float) else value

    inner = [(path, mapped(args, leaf), mapped(kwargs, leaf)) for path, args, kwargs in call.inner]
    return Call(call.name, mapped(call.args, leaf), mapped(call.kwargs, leaf), inner)


def differ(right: Done, other: Done) -> bool:
    if other.failed:
        return True
    if not same(right.result, other.result) or not same(right.left, other.left):
        return True
    return right.slope is not None and (other.slope is None or not same(right.slope, other.slope))


def usable(right: Done) -> bool:
    return not right.failed and finite(right.result)


__all__ = ["Call", "Done", "Unknown", "differ", "done", "drawn", "shaken", "usable"]
