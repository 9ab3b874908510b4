import jax


def keep_some(A_hat, X, alpha, steps):
    def step(_, H):
        return (1 - alpha) * A_hat @ H + alpha * X

    return jax.lax.fori_loop(0, steps, step, X)
