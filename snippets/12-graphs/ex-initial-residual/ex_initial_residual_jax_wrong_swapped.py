# Wrong: alpha and 1 - alpha are exchanged
import jax


def keep_some(A_hat, X, alpha, steps):
    def step(_, H):
        return alpha * A_hat @ H + (1 - alpha) * X

    return jax.lax.fori_loop(0, steps, step, X)
