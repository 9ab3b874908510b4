from functools import partial

import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
start = 1.0  # of log σ

x = jnp.array([2.0, 3.0, 7.0])  # (n,)


def nll(w):  # w ~ (2,): μ and log σ; a sum, without the constant
    z = (x - w[0]) / jnp.exp(w[1])
    return (jnp.square(z) / 2 + w[1]).sum()


def expected(w):  # curvature in expectation: n times the information
    return len(x) * jnp.diag(jnp.stack([jnp.exp(-2 * w[1]), 2.0]))


@partial(jax.jit, static_argnums=1)
def move(w, curvature):
    gradient = jax.grad(nll)(w)
    step = -jnp.linalg.solve(curvature(w), gradient)
    rates = 0.5 ** jnp.arange(6)  # 1, 1/2, …, 1/32: take the best
    tries = w + rates[:, None] * step  # (6, 2)
    return tries[jax.vmap(nll)(tries).argmin()], gradient @ step


for name, curvature in [
    ("newton", jax.hessian(nll)),
    ("scoring", expected),
]:
    w = jnp.array([3.0, start])
    for step in range(1, 9):
        w, slope = move(w, curvature)
        if step == 2:
            print(f"{name}, slope along step 2: {slope:.4f}")
        if step in (1, 2, 4, 8):
            mu, log_sigma = w.tolist()
            print(f"{name}, step {step}: {mu:.4f} and {log_sigma:.4f}")
print(f"closed form: {x.mean():.4f} and {jnp.log(x.std()):.4f}")
