import jax.numpy as jnp


def given(mean, cov, known, values):
    other = [i for i in range(len(mean)) if i not in known]
    a, b = jnp.array(other), jnp.array(known)
    across = cov[jnp.ix_(a, b)]  # (d - k, k)
    block = cov[jnp.ix_(b, b)]  # (k, k)
    gain = jnp.linalg.solve(block, across.T).T  # (d - k, k)
    moved = mean[a] + gain @ (values - mean[b])
    return moved, cov[jnp.ix_(a, a)] - gain @ across.T
