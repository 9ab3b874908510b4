import jax
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)


def f(x):  # (2,) -> (): log(e^x1 + e^x2)
    return jax.nn.logsumexp(x)


x = np.log([1.0, 3.0])  # (2,): 0 and log 3
v = np.array([1.0, -1.0])  # (2,)
slope = jax.jit(jax.grad(f))(x) @ v
bend = v @ jax.jit(jax.hessian(f))(x) @ v
print(f"slope: {slope:.4f}")
print(f"bend: {bend:.4f}")


@jax.jit
def values(h):  # (k,) -> three of (k,): f and its two models
    first = f(x) + h * slope
    exact = jax.vmap(lambda h: f(x + h * v))(h)
    return exact, first, first + h**2 / 2 * bend


fig, (line, rate) = plt.subplots(1, 2, figsize=(4.8, 2.8))
h = np.linspace(-3, 3, 25)
exact, first, second = values(h)
line.plot(h, exact, h, first, "--", h, second, ":")
line.set(xlabel="h", ylabel="along the line")
line.legend(["f", "first", "second"])

h = 2.0 ** -np.arange(9)  # (9,): 1, 1/2, ..., 1/256
exact, *models = map(np.asarray, values(h))
for power, y, mark in zip((2, 3), models, ("C1--o", "C2:o"), strict=True):
    error = np.abs(exact - y)  # (9,)
    print(f"order {power}: {np.log2(error[-2] / error[-1]):.3f}")
    print(f"error / h^{power}: {error[-1] / h[-1] ** power:.4f}")
    rate.loglog(h, error, mark, markersize=3)
rate.set(xlabel="h", ylabel="error")
plt.show()
