"""Keeps what a checker passes to the functions that it checks. The drill of checkers uses it inside the programs that it runs."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator

from .draws import Call
from .values import Stream, Unknown, is_array, is_key, kept, leaves, plain, traced

MOST = 400  # calls


class Recorder:
    """Keeps what the checker passes to the functions of the stub, and to functions that these return."""

    def __init__(self):
        self.calls: list[Call] = []
        self.differentiated: set[str] = set()
        self.returns_function: set[str] = set()
        self.scalars: dict[str, object] = {}  # by the name of a parameter
        self._met: set[str] = set()
        self._depth = 0

    def wrapped(self, name: str, function):
        def called(*args, **kwargs):
            if self._depth:
                return function(*args, **kwargs)
            call, watched = Call(name, (), {}), args
            self._met.add(name)
            try:
                watched, kept_args = zip(*map(self._watched, args), strict=True) if args else ((), ())
                call.args, call.kwargs = kept_args, kept(kwargs)
                self._note(function, call)
                if len(self.calls) < MOST:
                    self.calls.append(call)
            except Unknown:
                pass
            if any(map(traced, leaves([args, kwargs]))):
                self.differentiated.add(name)
            self._depth += 1
            try:
                result = function(*watched, **kwargs)
            finally:
                self._depth -= 1
            return self._returned(call, result, ())

        return functools.update_wrapper(called, function, updated=())

    @property
    def hidden(self) -> set[str]:
        """Functions that the checker calls, but never with what can be kept."""
        return self._met - {call.name for call in self.calls}

    def _watched(self, value) -> tuple:
        """An argument for the solution, and what is kept of it: of an iterator what the solution reads."""
        if not isinstance(value, Iterator):
            return value, kept(value)
        stream = Stream()

        def read():
            for item in value:
                stream.items.append(kept(item))
                yield item

        return read(), stream

    def _note(self, function, call: Call) -> None:
        """Remember the first value of each parameter that is a number."""
        code = getattr(getattr(function, "__wrapped__", function), "__code__", None)
        names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount] if code else ()
        for parameter, value in [*zip(names, call.args, strict=False), *call.kwargs.items()]:
            number = plain(value)
            if number is not None and number.shape == () and not is_key(value):
                self.scalars.setdefault(parameter, number.item())

    def _returned(self, call: Call, value, path: tuple):
        if isinstance(value, list | tuple):
            items = [self._returned(call, v, (*path, i)) for i, v in enumerate(value)]
            if all(a is b for a, b in zip(items, value, strict=True)):
                return value
            return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
        if isinstance(value, dict):
            items = {k: self._returned(call, v, (*path, k)) for k, v in value.items()}
            return value if all(items[k] is value[k] for k in value) else items
        if not callable(value) or isinstance(value, type) or is_array(value):
            return value
        self.returns_function.add(call.name)

        def called(*args, **kwargs):
            with contextlib.suppress(Unknown):
                if not self._depth and len(call.inner) < MOST:
                    call.inner.append((path, kept(args), kept(kwargs)))
            return value(*args, **kwargs)

        return called
