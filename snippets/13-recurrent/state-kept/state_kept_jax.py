import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 8, 3
X = rng.normal(size=(n, e))
A = rng.normal(0, e**-0.5, (e, e))
first, second = np.split(X, 2)  # two pieces of one sequence


def run(A, s, piece):
    def step(s, x):
        s = jnp.tanh(A @ s + x)
        return s, jnp.square(s).sum()

    s, losses = jax.lax.scan(step, s, piece)
    return losses.sum(), s


gradient = jax.jit(jax.grad(run, has_aux=True))


@jax.jit
@jax.grad
def through_both(A):  # one function holds both pieces
    _, s = run(A, jnp.zeros(e), first)
    return run(A, s, second)[0]


@jax.jit
@jax.grad
def cut_inside(A):
    _, s = run(A, jnp.zeros(e), first)
    return run(A, jax.lax.stop_gradient(s), second)[0]


G, s = gradient(A, jnp.zeros(e), first)  # s comes out as plain numbers
cut, _ = gradient(A, s, second)
print(f"cut at the border: {np.linalg.norm(cut):.4f}")
print(f"cut inside one function: {np.linalg.norm(cut_inside(A)):.4f}")
print(f"not cut: {np.linalg.norm(through_both(A)):.4f}")
