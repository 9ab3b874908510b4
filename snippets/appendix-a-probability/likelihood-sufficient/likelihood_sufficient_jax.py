import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax.scipy.stats import laplace, norm

jax.config.update("jax_enable_x64", True)
one = jnp.array([0.0, 3.0, 3.0])  # (n,)
two = jnp.array([1.0, 1.0, 4.0])
for name, x in {"one": one, "two": two}.items():
    print(f"{name}: sum {x.sum():.0f}, of squares {(x**2).sum():.0f}")

mu = jnp.linspace(-1, 5, 121)[:, None]  # (121, 1)
scale = jnp.linspace(0.5, 3, 26)[:, None, None]
figure, axes = plt.subplots(2, sharex=True, figsize=(4.8, 4.6))
for axis, name in zip(axes, ("normal", "laplace"), strict=True):
    family = norm if name == "normal" else laplace
    first, second = (  # (26, 121) each, from (26, 121, n)
        family.logpdf(x, mu, scale).sum(axis=-1) for x in (one, two)
    )
    print(f"{name}, largest gap: {jnp.abs(first - second).max():.3f}")
    for x, curve, line in ((one, first, "-"), (two, second, "--")):
        best = mu[curve[5].argmax(), 0]  # for the scale 1
        print(f"{name}, best for {x.astype(int).tolist()}: {best:.2f}")
        axis.plot(mu[:, 0], curve[5], line, label=f"{x.astype(int).tolist()}")
    axis.set(ylabel=f"log-likelihood, {name}", ylim=(-16, -4))
axes[1].set_xlabel("μ, for the scale 1")
axes[0].legend()
plt.show()
