"""What programs pass to functions and get back, in any framework: copied, made into plain arrays, compared.

The drill of checkers uses it inside the programs that it runs.
"""

from __future__ import annotations

import copy
import types
from collections.abc import Callable
from dataclasses import dataclass, field

import jax
import numpy as np
import torch
from torch._functorch.pyfunctorch import temporarily_clear_interpreter_stack

RTOL = 1e-3  # what differs by less is the same
PLAIN = (bool, int, float, complex, str, bytes, type(None), type, types.ModuleType, slice, range, np.dtype, torch.dtype)


class Unknown(Exception):
    """A value that cannot be copied, or that stands for many at once, as under vmap or jit."""


@dataclass
class Stream:
    """What came of an iterator, which can be read only once."""

    items: list = field(default_factory=list)


def mapped(value, leaf: Callable):
    """The same structure of lists, tuples and dictionaries, with ``leaf(v)`` in place of all else."""
    if isinstance(value, Stream):
        return Stream([mapped(v, leaf) for v in value.items])
    if isinstance(value, dict):
        return {k: mapped(v, leaf) for k, v in value.items()}
    if isinstance(value, list | tuple):
        items = [mapped(v, leaf) for v in value]
        return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
    return leaf(value)


def leaves(value) -> list:
    found = []
    mapped(value, found.append)
    return found


def is_array(value) -> bool:
    return isinstance(value, np.ndarray | np.generic | torch.Tensor | jax.Array)


def is_key(value) -> bool:
    """Whether it is a key of JAX's random numbers."""
    return isinstance(value, jax.Array) and jax.dtypes.issubdtype(value.dtype, jax.dtypes.prng_key)


def traced(value) -> bool:
    """Whether a derivative is taken through this value, or it stands for many."""
    if isinstance(value, torch.Tensor):
        return value.requires_grad or torch._C._functorch.is_functorch_wrapped_tensor(value)
    return isinstance(value, jax.core.Tracer)


def concrete(value):
    """The number behind a value through which a derivative is taken."""
    while isinstance(value, jax.core.Tracer):
        if not hasattr(value, "primal"):
            raise Unknown
        value = value.primal
    if isinstance(value, torch.Tensor):
        while torch._C._functorch.is_functorch_wrapped_tensor(value):
            if torch._C._functorch.is_batchedtensor(value):
                raise Unknown
            value = torch._C._functorch.get_unwrapped(value)
    return value


def kept(value):
    """A copy, of which nothing that a function does changes anything."""

    def leaf(v):
        v = concrete(v)
        if isinstance(v, torch.Tensor):
            with temporarily_clear_interpreter_stack():  # outside of grad, jvp and vmap, which the call may stand in
                return v.detach().clone()
        if isinstance(v, np.ndarray | np.random.Generator):
            return copy.deepcopy(v)
        if isinstance(v, PLAIN) or is_array(v) or callable(v):
            return v
        raise Unknown

    return mapped(value, leaf)


def copied(value):
    """A copy to call a function with: iterators can be read from their beginning."""
    value = kept(value)
    if isinstance(value, tuple):
        return tuple(iter(v.items) if isinstance(v, Stream) else v for v in value)
    return {k: iter(v.items) if isinstance(v, Stream) else v for k, v in value.items()}


def plain(value) -> np.ndarray | None:
    """The same numbers in NumPy; None for what holds no numbers."""
    if isinstance(value, torch.Tensor):
        with temporarily_clear_interpreter_stack():
            value = value.detach().resolve_conj()
            value = (value.float() if value.dtype in (torch.bfloat16, torch.float16) else value).numpy(force=True)
    if is_key(value):
        value = jax.random.key_data(value)
    if is_array(value) or isinstance(value, bool | int | float | complex):
        array = np.asarray(value)
        return array if array.dtype.kind in "biufc" else array.astype(np.float32)
    return None


def like(array: np.ndarray, value):
    """The numbers of ``array`` as the value's kind of array, and of its dtype."""
    if isinstance(value, torch.Tensor):
        return torch.as_tensor(np.array(array)).to(value.dtype)
    if isinstance(value, jax.Array):
        return jax.numpy.asarray(array, value.dtype)
    return np.asarray(array, value.dtype)


def finite(value) -> bool:
    arrays = [a for a in map(plain, leaves(value)) if a is not None]
    return all(np.isfinite(a).all() for a in arrays)


def same(a, b, rtol: float = RTOL) -> bool:
    """Whether two results are equal, numbers nearly. Of functions nothing can be said, so they are."""
    if isinstance(a, list | tuple):
        return (
            isinstance(b, list | tuple)
            and len(a) == len(b)
            and all(same(x, y, rtol) for x, y in zip(a, b, strict=True))
        )
    if isinstance(a, dict):
        return isinstance(b, dict) and a.keys() == b.keys() and all(same(a[k], b[k], rtol) for k in a)
    if isinstance(a, Stream):
        return same(a.items, b.items, rtol)
    x, y = plain(a), plain(b)
    if x is None or y is None:
        return x is y and (a == b if {type(a), type(b)} & {str, bytes, type(None)} else True)
    if x.shape != y.shape:
        return False
    if x.dtype.kind in "biu" and y.dtype.kind in "biu":
        return bool((x == y).all())
    rest = 1e-9 if x.dtype.itemsize >= 8 else 1e-6  # what rounding leaves of a zero
    x, y = (v.astype(complex if "c" in (x.dtype.kind, y.dtype.kind) else float) for v in (x, y))
    size = np.abs(x) + 0.03 * np.abs(x).max(initial=0.0, where=np.isfinite(x))
    with np.errstate(invalid="ignore"):
        return bool(((x == y) | (np.abs(x - y) <= rtol * size + rest) | (np.isnan(x) & np.isnan(y))).all())
