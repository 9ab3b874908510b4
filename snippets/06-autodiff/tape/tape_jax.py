import jax
import jax.numpy as jnp

tape = []  # a line per value: (place of an operand, local derivative), …


class Number:
    def __init__(self, value, *operands):
        self.value, self.place = value, len(tape)
        tape.append(operands)

    def __add__(self, other):
        operands = (self.place, 1.0), (other.place, 1.0)
        return Number(self.value + other.value, *operands)

    def __mul__(self, other):
        operands = (self.place, other.value), (other.place, self.value)
        return Number(self.value * other.value, *operands)


def sqrt(x):
    if isinstance(x, Number):
        root = jnp.sqrt(x.value)
        return Number(root, (x.place, 1 / (2 * root)))
    return jnp.sqrt(x)


def f(x1, x2):  # (), () -> ()
    a = x1 * x2
    return a * sqrt(a + x1)


def walk_back(last, add=True):
    bar = [0.0] * len(tape)  # bar[i]: the derivative of the answer by v_i
    bar[last] = 1.0
    for place in range(last, -1, -1):
        for operand, local in tape[place]:
            share = bar[place] * local
            bar[operand] = share + (bar[operand] if add else 0.0)
    return bar


x = 1.0, 3.0
y = f(*map(Number, x))
for place, slope in enumerate(walk_back(y.place), 1):
    print(f"bar v{place}: {slope:.2f}")
right = jax.grad(f, argnums=(0, 1))(*x)
for ours, theirs in zip(walk_back(y.place), right, strict=False):
    assert abs(ours - theirs) < 1e-5
wrong = walk_back(y.place, add=False)[:2]
print("overwritten:", [round(float(slope), 2) for slope in wrong])
