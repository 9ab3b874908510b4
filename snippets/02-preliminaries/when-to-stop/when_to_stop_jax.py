import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


@jax.jit
def f(x):  # x ~ (2,): two valleys and a saddle at 0
    return (x[0] ** 2 - 1) ** 2 / 4 + x[1] ** 2


gradient, hessian = jax.jit(jax.grad(f)), jax.jit(jax.hessian(f))


def small_change(x, new):
    return jnp.abs(f(x) - f(new)) < 1e-6


def small_gradient(x, new):
    return jnp.linalg.vector_norm(gradient(x)) < 1e-3


def curved_upwards(x, new):
    H = hessian(x)  # (2, 2)
    return small_gradient(x, new) and jnp.linalg.eigvalsh(H)[0] > 0


def run(stop, eta):
    x = jnp.array([1e-6, 1.0])
    new, k = x - eta * gradient(x), 0
    while not stop(x, new):
        x, k = new, k + 1
        new = x - eta * gradient(x)
    norm = jnp.linalg.vector_norm(gradient(x))
    print(f"{stop.__name__}, rate {eta}: step {k}, gradient {norm:.4f}")
    print(f"loss: {f(x):.4f}")


run(small_change, eta=0.1)
run(small_change, eta=0.001)
run(small_gradient, eta=0.1)
run(curved_upwards, eta=0.1)
