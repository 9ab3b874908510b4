import operator

import torch


class Dual:
    def __init__(self, value, slope):
        self.value, self.slope = value, slope

    def __gt__(self, other):  # the way through a branch
        return self.value > other.value


def lift(function, *partials):  # one partial derivative per operand
    def lifted(*args):
        if not any(isinstance(arg, Dual) for arg in args):
            return function(*args)
        values = [getattr(arg, "value", arg) for arg in args]
        slopes = [getattr(arg, "slope", 0.0) for arg in args]
        local = [partial(*values) for partial in partials]
        return Dual(function(*values), sum(map(operator.mul, local, slopes)))

    return lifted


add = lift(operator.add, lambda a, b: 1.0, lambda a, b: 1.0)
sub = lift(operator.sub, lambda a, b: 1.0, lambda a, b: -1.0)
mul = lift(operator.mul, lambda a, b: b, lambda a, b: a)
div = lift(operator.truediv, lambda a, b: 1 / b, lambda a, b: -a / b**2)
for name, op in dict(add=add, sub=sub, mul=mul, truediv=div).items():
    # x - y calls Dual.__sub__; 2 - y, where 2 has no such rule, __rsub__.
    # op=op: the op of this turn, not the one that op means at the end
    setattr(Dual, f"__{name}__", op)
    setattr(Dual, f"__r{name}__", lambda a, b, op=op: op(b, a))
sin = lift(torch.sin, torch.cos)
cos = lift(torch.cos, lambda a: -torch.sin(a))
exp, log = lift(torch.exp, torch.exp), lift(torch.log, lambda a: 1 / a)
sqrt = lift(torch.sqrt, lambda a: 0.5 / torch.sqrt(a))
tanh = lift(torch.tanh, lambda a: 1 - torch.tanh(a) ** 2)


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


x = torch.tensor(1.5), torch.tensor(0.7)  # a point
v = torch.tensor(0.3), torch.tensor(-2.0)  # a direction
_, theirs = torch.func.jvp(dozen, x, v)
for name, y in dozen(*map(Dual, x, v)).items():  # one run
    assert abs(y.slope - theirs[name]) < 1e-5
    print(f"{name}: {y.slope:.4f}")
