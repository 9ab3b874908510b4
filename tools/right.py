"""Right results in other forms, which every checker must accept: NumPy, other floats, lists for arrays, tuples for lists."""

from __future__ import annotations

import functools

import jax
import numpy as np
import torch

from .values import is_array, is_key, leaves, mapped, plain, traced


def _numpy(dtype):
    def leaf(v):
        a = plain(v)
        kind = {"f": dtype, "c": np.complex128 if dtype == np.float64 else np.complex64}
        return np.asarray(a, kind.get(a.dtype.kind, a.dtype))

    return leaf


def _framework(dtype: str):
    """The framework's own arrays of this dtype; JAX knows float64 only where 64 bits are asked for."""

    def leaf(v):
        if isinstance(v, torch.Tensor) and v.is_floating_point():
            return v.to(getattr(torch, dtype))
        jax_can = dtype == "float32" or jax.config.jax_enable_x64
        if isinstance(v, jax.Array) and jax_can and jax.numpy.issubdtype(v.dtype, jax.numpy.floating):
            return v.astype(dtype)
        return v

    return leaf


FORMS = {
    "float64": _framework("float64"),
    "float32": _framework("float32"),
    "NumPy float64": _numpy(np.float64),
    "NumPy float32": _numpy(np.float32),
    "nested lists": lambda v: plain(v).tolist() if plain(v).shape else v,
    "Python numbers": lambda v: plain(v).item() if plain(v).shape == () else v,
}
SWAPPED = "lists for tuples, tuples for lists"


class Form:
    """One of these forms, put around the functions of a stub, for the calls that the checker makes."""

    def __init__(self, name: str, except_for: set[str]):
        self.name, self.except_for = name, except_for
        self.changed = 0
        self._before: dict[int, tuple] = {}  # by id what was given away, and what the solution had made
        self._depth = 0

    def wrapped(self, name: str, function):
        if name in self.except_for:
            return function

        def called(*args, **kwargs):
            if self._depth:
                return function(*args, **kwargs)
            args = [self._own(a) for a in args]
            kwargs = {k: self._own(v) for k, v in kwargs.items()}
            self._depth += 1
            try:
                result = function(*args, **kwargs)
            finally:
                self._depth -= 1
            return self._given(result)

        return functools.update_wrapper(called, function, updated=())

    def _own(self, value):
        """What the solution had returned before, in its own form: it need not understand the other one."""
        if id(value) in self._before:
            return self._before[id(value)][1]
        if isinstance(value, dict | list | tuple) and any(id(v) in self._before for v in _parts(value)):
            items = (
                {k: self._own(v) for k, v in value.items()}
                if isinstance(value, dict)
                else [self._own(v) for v in value]
            )
            return items if isinstance(value, dict | list) or hasattr(value, "_fields") else tuple(items)
        return value

    def _given(self, value):
        if any(map(traced, leaves(value))):
            return value
        new = self._swapped(value) if self.name == SWAPPED else mapped(value, self._leaf)
        if new is not value:
            self._before[id(new)] = new, value
        return new

    def _leaf(self, value):
        if not is_array(value) or is_key(value):
            return value
        new = FORMS[self.name](value)
        if type(new) is type(value) and getattr(new, "dtype", None) == getattr(value, "dtype", None):
            return value
        self.changed += 1
        if not isinstance(new, int):  # of which Python keeps one for all
            self._before[id(new)] = new, value
        return new

    def _swapped(self, value):
        if isinstance(value, dict):
            return {k: self._swapped(v) for k, v in value.items()}
        if hasattr(value, "_fields") or not isinstance(value, list | tuple):
            return value
        self.changed += 1
        items = [self._swapped(v) for v in value]
        return items if isinstance(value, tuple) else tuple(items)

    def why_not(self, returns_function: set[str]) -> str:
        """Why this form changed nothing that the checker got."""
        if self.except_for:
            return f"a derivative is taken through {', '.join(sorted(self.except_for))}"
        return "a function is returned" if returns_function else "nothing would be of another form"


def _parts(value) -> list:
    return list(value.values() if isinstance(value, dict) else value)
