import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)


def f(x, weights):  # (d,) -> (o,), each W ~ (its outputs, its inputs)
    for W in weights:
        x = jnp.tanh(W @ x)
    return x


def by_columns(x, weights):  # forward: V ~ (width, d), all directions
    V, made = np.eye(len(x)), 0
    for W in weights:
        x, V, made = np.tanh(W @ x), W @ V, made + W.size * len(V.T)
        V = (1 - x**2)[:, None] * V  # tanh' is 1 - tanh^2
    return V, made


def by_rows(x, weights):  # reverse: U ~ (o, width), all outputs
    tape, made = [], 0
    for W in weights:
        x = np.tanh(W @ x)
        tape.append((W, 1 - x**2))
    U = np.eye(len(x))
    for W, slopes in tape[::-1]:
        U, made = (U * slopes) @ W, made + len(U) * W.size
    return U, made


def network(*sizes):  # a point and the weights
    rng = np.random.default_rng(0)
    shapes = zip(sizes[1:], sizes[:-1], strict=True)
    weights = [rng.normal(size=s) / s[1] ** 0.5 for s in shapes]
    return rng.normal(size=sizes[0]), weights


outputs = 16
inputs, prices = (1, 4, 16, 64, 256), []
for d in inputs:
    args = network(d, 32, 32, outputs)
    (V, forward), (U, reverse) = by_columns(*args), by_rows(*args)
    assert np.allclose(V, U)
    assert np.allclose(V, jax.jit(jax.jacrev(f))(*args))
    print(f"{d} inputs, forward: {forward:,}")
    print(f"{d} inputs, reverse: {reverse:,}")
    prices.append((forward, reverse))
x, weights = network(256, 32, 32, 1)
run = sum(W.size for W in weights)  # multiplications of f itself
print(f"gradient / f: {(run + by_rows(x, weights)[1]) / run:.1f}")
plt.loglog(inputs, prices, "o-")
for name, price in zip(("forward", "reverse"), prices[-1], strict=True):
    plt.text(350, price, name, va="center")  # beside its last point
plt.axvline(outputs, color="gray", linestyle=":")  # as many as outputs
plt.gca().set(xlabel=f"inputs, for {outputs} outputs", ylim=(5e2, 5e6))
plt.ylabel("multiplications")
plt.show()
