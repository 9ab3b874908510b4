import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
noise = np.random.default_rng(8).random(1000)
throws = jnp.array(noise < 0.3)  # (1000,): heads with chance 0.3
theta = (jnp.arange(2000) + 0.5) / 2000  # (k,)
logs = jnp.stack([jnp.log(theta), jnp.log1p(-theta)])  # (2, k)
priors = {  # their logarithms, up to a constant: (k,) each
    "flat": jnp.zeros_like(theta),  # Beta(1, 1)
    "convinced": jnp.array([39.0, 39.0]) @ logs,  # Beta(40, 40)
    "barred": jnp.where(theta > 0.5, 0.0, -jnp.inf),
}

_, panels = plt.subplots(3, 1, figsize=(4.8, 5), sharex=True, sharey=True)
for n, ax in zip([10, 100, 1000], panels, strict=True):
    heads = throws[:n].sum()
    counts = jnp.stack([heads, n - heads])  # (2,)
    print(f"{n} throws, frequency: {heads / n:.3f}")
    for dash, name in zip(["-", "--", "-."], priors, strict=True):
        log_belief = priors[name] + counts @ logs  # (k,)
        belief = jnp.exp(log_belief - log_belief.max())
        belief = belief / belief.sum()
        ax.plot(theta[::5], 2000 * belief[::5], dash, label=name)
        mean = (belief * theta).sum()
        spread = jnp.sqrt((belief * (theta - mean) ** 2).sum())
        print(f"{name}: {mean:.3f} ± {spread:.3f}")
    ax.axvline(0.3, color="gray", linestyle=":")
    ax.set(ylabel=f"{n} throws", xlim=(0, 0.8), ylim=(0, 32))
panels[0].legend(title="density of θ", loc="upper left")
panels[2].set(xlabel="θ")
plt.show()
