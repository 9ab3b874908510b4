from functools import partial

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt


def f(x1, x2):  # (), () -> ()
    a = x1 * x2
    return a * jnp.sqrt(a + x1)


def draw(x, y, words, sources, slopes):  # a box, and arrows into it
    box = plt.Rectangle((x - 0.32, y - 0.2), 0.64, 0.4, fill=False, ec="gray")
    plt.gca().add_patch(box)
    plt.text(x, y, words, ha="center", va="center")
    for source, slope in zip(sources, slopes, strict=True):
        a, b = source.get_center()
        arrow = {"arrowstyle": "->", "patchA": source, "patchB": box}
        plt.annotate("", (x, y), (a, b), arrowprops=arrow | {"color": "gray"})
        level = b == y  # beside an arrow that is not, else above it
        a, b = (a + x) / 2 + (0 if level else 0.03), (b + y) / 2 + 0.02
        side = {"ha": "center" if level else "left", "va": "bottom"}
        plt.text(a, b, f"× {slope:.2f}", **side)
    return box


plt.figure(figsize=(4.8, 2.5))
jaxpr = jax.make_jaxpr(f)(0.0, 0.0).jaxpr  # the zeros say: two scalars
spots = iter([(0, 1), (0, 0), (1, 0), (1, 1), (2, 1), (2, 0)])
names, values, boxes = {}, {}, {}
inputs = zip(("x1", "x2"), jaxpr.invars, (1.0, 3.0), strict=True)
for label, var, value in inputs:
    name = names[var] = f"v{len(names) + 1}"
    values[var] = value
    print(f"{name} = {label}: {value:.2f}")
    words = f"{name} = {label}\n{value:.2f}"
    boxes[var] = draw(*next(spots), words, [], [])
for eqn in jaxpr.eqns:  # one operation on values that are already there
    (var,) = eqn.outvars
    name = names[var] = f"v{len(names) + 1}"
    label = eqn.primitive.name
    args = "(" + ", ".join(names[arg] for arg in eqn.invars) + ")"
    operands = [values[arg] for arg in eqn.invars]
    step = partial(eqn.primitive.bind, **eqn.params)
    values[var] = step(*operands)
    by = tuple(range(len(operands)))  # by each of them
    slopes = jax.grad(step, argnums=by)(*operands)
    print(f"{name} = {label}{args}: {values[var]:.2f}")
    words = f"{name} = {label}\n{values[var]:.2f}"
    sources = [boxes[arg] for arg in eqn.invars]
    boxes[var] = draw(*next(spots), words, sources, slopes)

assert values[jaxpr.outvars[0]] == f(1.0, 3.0)
plt.gca().set(xlim=(-0.35, 2.35), ylim=(-0.25, 1.25))
plt.axis("off")
plt.show()
