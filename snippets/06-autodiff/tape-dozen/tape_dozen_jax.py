import operator

import jax
import jax.numpy as jnp

tape = []  # a line per value: (place of an operand, local derivative), …


class Number:
    def __init__(self, value, *operands):
        self.value, self.place = value, len(tape)
        tape.append(operands)

    def __gt__(self, other):
        return self.value > other.value


def lift(function, *partials):  # one partial derivative per operand
    def lifted(*args):
        if not any(isinstance(arg, Number) for arg in args):
            return function(*args)
        args = [a if isinstance(a, Number) else Number(a) for a in args]
        values = [a.value for a in args]
        local = [partial(*values) for partial in partials]
        places = [a.place for a in args]
        return Number(function(*values), *zip(places, local, strict=True))

    return lifted


def walk_back(last):
    bar = [0.0] * len(tape)
    bar[last] = 1.0
    for place in range(last, -1, -1):
        for operand, local in tape[place]:
            bar[operand] += bar[place] * local
    return bar


add = lift(operator.add, lambda a, b: 1.0, lambda a, b: 1.0)
sub = lift(operator.sub, lambda a, b: 1.0, lambda a, b: -1.0)
mul = lift(operator.mul, lambda a, b: b, lambda a, b: a)
div = lift(operator.truediv, lambda a, b: 1 / b, lambda a, b: -a / b**2)
for name, op in dict(add=add, sub=sub, mul=mul, truediv=div).items():
    # x - y calls Number.__sub__; 2 - y, where 2 has no such rule, __rsub__.
    # op=op: the op of this turn, not the one that op means at the end
    setattr(Number, f"__{name}__", op)
    setattr(Number, f"__r{name}__", lambda a, b, op=op: op(b, a))
sin, cos = lift(jnp.sin, jnp.cos), lift(jnp.cos, lambda a: -jnp.sin(a))
exp, log = lift(jnp.exp, jnp.exp), lift(jnp.log, lambda a: 1 / a)
sqrt = lift(jnp.sqrt, lambda a: 0.5 / jnp.sqrt(a))
tanh = lift(jnp.tanh, lambda a: 1 - jnp.tanh(a) ** 2)


def dozen(x, y):
    u = x
    for _ in range(9):
        u = u * sin(u) + y
    return {
        "product": x * y,
        "quotient": (x - y) / (x + 2 * y),
        "cubic": x * x * x - 3 * x * y,
        "wave": exp(x) * cos(y),
        "logarithm": log(1 + x * x) - y,
        "length": sqrt(x * x + y * y),
        "example": x * y * sqrt(x * y + x),
        "squash": tanh(2 * x - y),
        "nest": sin(cos(sin(x * y))),
        "no y": 1 / (1 + exp(0 - x)),
        "loop": u,
        "branch": x * x if x > y else y,
    }


x = 1.5, 0.7
theirs = jax.jacrev(dozen, argnums=(0, 1))(*x)
for name, y in dozen(*map(Number, x)).items():  # one run
    by_x, by_y = walk_back(y.place)[:2]  # one walk for each
    error = abs(by_x - theirs[name][0]) + abs(by_y - theirs[name][1])
    assert error < 1e-5
    print(f"{name}: {by_x:.4f} {by_y:.4f}")
