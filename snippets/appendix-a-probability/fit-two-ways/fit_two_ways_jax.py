import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
gap = 6.0
x = jnp.linspace(-14, 14, 561)  # (m,)
dx = 0.05
p = 0.4 * norm.pdf(x, -gap / 2) + 0.6 * norm.pdf(x, gap / 2)  # (m,)
starts = {"forward": 0.0, "from the left": -2.0, "from the right": 2.0}


def model(w):  # w ~ (2,): mean, logarithm of the deviation
    return norm.logpdf(x, w[0], jnp.exp(w[1]))  # (m,)


def forward(w):
    return (p * (jnp.log(p) - model(w))).sum() * dx


def reverse(w):
    return (jnp.exp(model(w)) * (model(w) - jnp.log(p))).sum() * dx


def losses(w):  # w ~ (k, 2): the first row forward, the others reverse
    return jnp.append(forward(w[0]), jax.vmap(reverse)(w[1:]))  # (k,)


@jax.jit
def step(w):
    return w - 0.1 * jax.grad(lambda w: losses(w).sum())(w)


mean = (p * x).sum() * dx
deviation = jnp.sqrt((p * (x - mean) ** 2).sum() * dx)
print(f"moments: {mean:.3f} and {deviation:.3f}")
w = jnp.array([[m, 0.0] for m in starts.values()])
for _ in range(800):
    w = step(w)
plt.figure(figsize=(4.8, 3.4))
plt.fill_between(x, p, color="gray", alpha=0.4, label="truth")
for row, value, name, dash in zip(
    w, losses(w), starts, ["--", ":", "-"], strict=True
):
    print(f"{name}: {row[0]:.3f} and {jnp.exp(row[1]):.3f}")
    print(f"{name}, divergence: {value:.3f}")
    plt.plot(x, jnp.exp(model(row)), dash, label=name)
plt.xlim(-8, 8)
plt.ylim(0, 0.5)
plt.xlabel("x")
plt.ylabel("density")
plt.legend()
plt.show()
