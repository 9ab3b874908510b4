import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax.scipy.stats import binom

jax.config.update("jax_enable_x64", True)
n, k = 20, 2000
theta = (jnp.arange(k) + 0.5) / k  # (k,)
heads = jnp.arange(n + 1)  # (n + 1,)


@jax.jit
def tables():  # compiled as one
    p = binom.pmf(heads, n, theta[:, None])  # (k, n + 1): p(h | θ)
    posterior = p / p.sum(axis=0)  # (k, n + 1): p(θ | h), from a flat prior
    # each has 2.5 % beyond either end: of the θ for this h, or the reverse
    below = posterior.cumsum(axis=0) - posterior / 2
    credible = (below > 0.025) & (below < 0.975)  # (k, n + 1): is θ inside?
    up_to = p.cumsum(axis=1)
    confidence = (up_to > 0.025) & (1 - up_to + p > 0.025)
    return p, posterior, credible, confidence


p, posterior, credible, confidence = tables()
for name, inside in {"credible": credible, "confidence": confidence}.items():
    held = theta[inside[:, 2]]  # what two heads leave possible
    print(f"{name}, two heads: {held.min():.3f} to {held.max():.3f}")
    given_data = (inside * posterior).sum(axis=0)  # (n + 1,): for each h
    given_theta = (inside * p).sum(axis=1)  # (k,): for each θ
    print(f"{name}, least for any data: {given_data.min():.3f}")
    print(f"{name}, least for any theta: {given_theta.min():.3f}")
    print(f"{name}, mean over theta: {given_theta.mean():.3f}")
    plt.plot(theta, given_theta, linewidth=0.8, label=name)
plt.axhline(0.95, color="gray", linestyle=":")
plt.gca().set(
    xlabel="θ", ylabel="share of samples that hold θ", ylim=(0.7, 1.01)
)
plt.legend()
plt.show()
