import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d, e = 6, 2, 3
X = rng.normal(size=(n, d))
A = rng.normal(0, e**-0.5, (e, e))
B = rng.normal(size=(e, d))
wanted = rng.normal(size=e)


def loss(layers):  # (n, e, e): a matrix for each step
    def step(s, given):
        A_i, x = given
        return jnp.tanh(A_i @ s + B @ x), None

    s, _ = jax.lax.scan(step, jnp.zeros(e), (layers, X))
    return jnp.square(s - wanted).sum()


def loss_shared(A):  # one matrix, used n times
    return loss(jnp.broadcast_to(A, (n, e, e)))


@jax.jit
def both(A):
    deep = jnp.tile(A, (n, 1, 1))  # n matrices, equal for now
    return jax.grad(loss_shared)(A), jax.grad(loss)(deep)


G, G_steps = map(np.asarray, both(A))
print("one shared matrix:", G.shape)
print("a matrix for each step:", G_steps.shape)
print("shared = sum over the steps:", np.allclose(G, G_steps.sum(0)))
for i, size in enumerate(np.linalg.norm(G_steps, axis=(1, 2))):
    print(f"step {i + 1}, norm: {size:.4f}")
print(f"sum, norm: {np.linalg.norm(G):.4f}")
