import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)

mu = 4.0  # x is normal with mean mu; wanted: d/dmu of E[x^2], 2 mu
n = 50_000
noise = jnp.asarray(np.random.default_rng(0).normal(size=n))  # (n,)


def f_of_draw(m, noise):  # x is made from mu and noise
    return jnp.square(m + noise)


def log_p(m, x):  # x is data
    return norm.logpdf(x, loc=m)


@jax.jit
def gradients(mu, noise):  # three sets of (n,)
    through = jax.vmap(jax.grad(f_of_draw), (None, 0))(mu, noise)
    x = mu + noise
    score = jax.vmap(jax.grad(log_p), (None, 0))(mu, x)  # x - mu
    f = jnp.square(x)
    return through, f * score, (f - (mu**2 + 1)) * score  # less E[x^2]


sets = [np.asarray(g) for g in gradients(mu, noise)]
promised = 4, mu**4 + 14 * mu**2 + 15, 8 * mu**2 + 10
bins = np.arange(-60, 101, 2)
names = "reparametrised", "score function", "with baseline"
fig, panels = plt.subplots(3, 1, figsize=(4.8, 5), sharex=True)
for k, g in enumerate(sets):
    print(f"{names[k]}, mean: {g.mean():.2f}, variance: {g.var(ddof=1):.1f}")
    print(f"{names[k]}, promised variance: {promised[k]:.0f}")
    panels[k].hist(g, bins, histtype="stepfilled", color=f"C{k}")
    panels[k].axvline(2 * mu, color="gray", linestyle=":")
    panels[k].set(title=names[k], yticks=(), xlim=(-60, 100))
print(f"ratio: {sets[1].var() / sets[0].var():.0f}")
panels[2].set(xlabel="gradient from one draw")
plt.show()
