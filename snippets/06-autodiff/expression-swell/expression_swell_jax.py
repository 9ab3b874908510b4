from functools import cache

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

leaves = {"x": jnp.array(1.5), "1": jnp.array(1.0)}


def diff(what, *of):  # the rules of a textbook
    if what == "x":
        return ("1",)
    if what == "sin":
        return "multiply", ("cos", *of), diff(*of[0])
    u, v = of
    return "add", ("multiply", diff(*u), v), ("multiply", u, diff(*v))


def operations(what, *of):  # all, repeated as the formula repeats them
    inside = [step for u in of for step in operations(*u)]
    return [(what, *of), *inside] if of else []


@cache  # each part is computed once
def value(what, *of):
    if not of:
        return leaves[what]
    return getattr(jnp, what)(*(value(*u) for u in of))


def f(u, depth):
    for _ in range(depth):
        u = u * jnp.sin(u)
    return u


y, counts = ("x",), []
for depth in range(1, 9):
    y = ("multiply", y, ("sin", y))
    slope = diff(*y)
    assert abs(value(*slope) - jax.grad(f)(leaves["x"], depth)) < 1e-4
    written = operations(*slope)
    counts.append((len(operations(*y)), len(written), len(set(written))))

names = "formula", "its derivative", "its derivative, each part once"
for name, count in zip(names, counts[-1], strict=True):
    print(f"{name}: {count}")
lines = zip(*counts, strict=True)
for name, end, line in zip(names, counts[-1], lines, strict=True):
    plt.semilogy(range(1, 9), line, "o-", markersize=3)
    plt.text(8.2, end, name.replace(", ", ",\n"), va="center")
plt.gca().set(xlabel="times that u became u sin u", ylabel="operations")
plt.show()
