import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)


def f(x):
    return x * x * x


def forward(x, h):
    return (f(x + h) - f(x)) / h


def central(x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


def error(quotient, x, h):  # relative, root mean square over x
    ratio = quotient(x, h) / (3 * x.astype("float64") ** 2)  # (1000,)
    return jnp.sqrt(jnp.square(ratio - 1).mean()).item()


x = jnp.array(np.random.default_rng(0).uniform(1, 2, 1000))
steps = [2.0**-k for k in range(52)]
plt.figure(figsize=(4.8, 3.8))
for bits, eps, line in ((32, 2**-23, "--"), (64, 2**-52, "-")):
    y = x.astype(f"float{bits}")
    for quotient, root, mark in ((forward, 2, "C0o"), (central, 3, "C1s")):
        errors = [error(quotient, y, h) for h in steps]
        best, h = errors.index(min(errors)), eps ** (1 / root)
        name = f"{quotient.__name__}, float{bits}"
        print(f"{name}, best step: 2^-{best}")
        by_rule = error(quotient, y, h)
        print(f"{name}, by the rule: {by_rule:.1e}")
        plt.loglog(steps, errors, mark[:2] + line, label=name)
        plt.loglog(h, by_rule, mark)
plt.gca().set(xlabel="step h", ylabel="relative error")
plt.figlegend(loc="outside upper center", ncols=2)
plt.show()
