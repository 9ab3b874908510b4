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


def descend(w, curvature):  # (2,): all points on the way
    def move(w, _):
        step = jnp.linalg.solve(curvature(w), jax.grad(nll)(w))
        rates = 0.5 ** jnp.arange(6)  # 1, 1/2, …, 1/32: take the best
        tries = w - rates[:, None] * step  # (6, 2)
        best = tries[jax.vmap(nll)(tries).argmin()]
        return best, best

    return jax.lax.scan(move, w, length=8)[1]  # (8, 2)


w = jnp.array([3.0, start])
hessian = jax.hessian(nll)
for name, curvature in [("newton", hessian), ("scoring", expected)]:
    path = descend(w, curvature)
    for step in (1, 2, 4, 8):
        mu, log_sigma = path[step - 1]
        print(f"{name}, step {step}: {mu:.4f} and {log_sigma:.4f}")
        if step == 1:
            least = jnp.linalg.eigvalsh(hessian(path[0]))[0]
            print(f"{name}, least curvature there: {least:.3f}")
closed = jnp.stack([x.mean(), jnp.log(x.std())])
print(f"closed form: {closed[0]:.4f} and {closed[1]:.4f}")
assert jnp.allclose(hessian(closed), expected(closed))
