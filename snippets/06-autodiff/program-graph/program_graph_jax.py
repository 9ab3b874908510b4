import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt


def f(x1, x2):  # (), () -> ()
    a = x1 * x2
    return a * jnp.sqrt(a + x1)


def draw(place, name, label, operands):
    plt.text(*place, f"{name}\n{label}", ha="center", va="center")
    for start in operands:
        arrow = {"arrowstyle": "->", "color": "gray"}
        arrow |= {"shrinkA": 20, "shrinkB": 20}
        plt.annotate("", place, start, arrowprops=arrow)


plt.figure(figsize=(4.8, 1.9))
jaxpr = jax.make_jaxpr(f)(0.0, 0.0).jaxpr  # the zeros say: two scalars
names, values, places = {}, {}, {}
inputs = zip(("x1", "x2"), jaxpr.invars, (1.0, 3.0), strict=True)
for label, var, value in inputs:
    name = names[var] = f"v{len(names) + 1}"
    values[var], places[var] = value, (0, len(names) % 2)
    print(f"{name} = {label}: {value:.2f}")
    draw(places[var], name, label, [])
for eqn in jaxpr.eqns:  # one operation on values that are already there
    (var,) = eqn.outvars
    name = names[var] = f"v{len(names) + 1}"
    column = 1 + max(places[arg][0] for arg in eqn.invars)
    label = eqn.primitive.name
    args = "(" + ", ".join(names[arg] for arg in eqn.invars) + ")"
    operands = (values[arg] for arg in eqn.invars)
    values[var] = eqn.primitive.bind(*operands, **eqn.params)
    print(f"{name} = {label}{args}: {values[var]:.2f}")
    places[var] = (column, len(names) % 2)
    draw(places[var], name, label, [places[arg] for arg in eqn.invars])

assert values[jaxpr.outvars[0]] == f(1.0, 3.0)
plt.gca().set(xlim=(-0.5, 4.5), ylim=(-0.4, 1.4))
plt.axis("off")
plt.show()
