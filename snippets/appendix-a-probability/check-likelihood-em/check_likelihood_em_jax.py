import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(5)
x = np.concatenate([rng.normal(-1, 0.5, 120), rng.normal(2, 1.0, 60)])
x = jnp.asarray(x)  # (n,)


@jax.jit
def step(w, mu, sigma):  # (2,) each
    log_p = norm.logpdf(x[:, None], mu, sigma) + jnp.log(w)  # (n, 2)
    value = jax.nn.logsumexp(log_p, axis=1).mean()  # of the old parameters
    r = jax.nn.softmax(log_p, axis=1)
    total = r.sum(axis=0)
    mu = r.T @ x / total
    square = (r * jnp.square(x[:, None] - mu)).sum(axis=0) / total
    return value, (total / len(x), mu, jnp.sqrt(square))


for name, start in {
    "wide": [[0.5, 0.5], [-2.0, 1.0], [1.0, 1.0]],
    "equal": [[0.5, 0.5], [0.0, 0.0], [1.0, 1.0]],
}.items():
    now = [jnp.array(v) for v in start]
    values = []
    for _ in range(60):
        value, now = step(*now)
        values.append(value.item())
    rise = min(np.diff(values), default=0)
    print(f"{name}, never falls: {rise > -1e-9}")
    print(f"{name}, log-likelihood: {values[0]:.3f} to {values[-1]:.3f}")
    print(f"{name}, means: {now[1][0]:.2f} and {now[1][1]:.2f}")
    print(f"{name}, stds: {now[2][0]:.3f} and {now[2][1]:.3f}")
