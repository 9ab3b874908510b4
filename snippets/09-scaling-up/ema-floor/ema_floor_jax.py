import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)

lam = jnp.logspace(0, -2, 10)  # (d,) curvatures
steps, eta = 2000, 0.2
noise = jnp.asarray(np.random.default_rng(0).normal(size=(steps, 10)))
betas = jnp.array([0.9, 0.99, 0.999])


@jax.jit
def train(rates):  # losses of the iterate and of three averages
    def step(carry, given):
        w, averages = carry
        rate, z = given
        w = w - rate * (lam * w + 0.1 * z)
        averages = betas[:, None] * averages + (1 - betas[:, None]) * w
        rows = jnp.vstack([w, averages])  # (1 + 3, d)
        loss = (0.5 * lam * rows**2).sum(1)  # above the minimum
        return (w, averages), loss

    carry = (jnp.ones(10), jnp.ones((3, 10)))
    (w, averages), losses = jax.lax.scan(step, carry, (rates, noise))
    return losses, w, averages


losses, w, averages = train(jnp.full(steps, eta))  # (steps, 1 + 3)
names = ["iterate", *(f"average {beta}" for beta in betas.tolist())]
for name, column in zip(names, losses.T, strict=True):
    print(f"{name}, step 50: {column[50]:.4f}")
    print(f"{name}, last 1000: {column[1000:].mean():.4f}")
cosine = train(eta * (1 + jnp.cos(jnp.pi * jnp.arange(steps) / steps)) / 2)
print(f"cosine, last step: {cosine[0][-1, 0]:.4f}")

copy = optax.incremental_update(w, averages[0], step_size=0.1)
np.testing.assert_allclose(copy, 0.9 * averages[0] + 0.1 * w)

for k, name in enumerate(names[:3]):
    plt.plot(losses[:, k], label=name, linewidth=(0.5, 1, 2)[k])
plt.plot(cosine[0][:, 0], "C3--", label="cosine", linewidth=1)
plt.yscale("log")
plt.xlabel("step")
plt.ylabel("loss above the minimum")
plt.legend()
plt.show()
