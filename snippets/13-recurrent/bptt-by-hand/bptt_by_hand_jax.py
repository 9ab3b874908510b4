import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(1)
n, d, e = 6, 2, 3
X = rng.normal(size=(n, d))
Y = rng.normal(0, 0.5, (n, e))
A = rng.normal(0, e**-0.5, (e, e))
B = rng.normal(size=(e, d))


def forward(A, B):  # states before and after each step, (n, e) each
    def step(s, x):
        s_new = jnp.tanh(A @ s + B @ x)
        return s_new, (s, s_new)

    return jax.lax.scan(step, jnp.zeros(e), X)[1]


def loss(A, B):
    return 0.5 * jnp.square(forward(A, B)[1] - Y).sum()


@jax.jit
def by_hand(A, B):
    before, after = forward(A, B)

    def back(carried, given):  # what later steps say about this state
        s, y = given
        at_sum = (s - y + carried) * (1 - s**2)  # through the tanh
        return A.T @ at_sum, at_sum

    _, at_sums = jax.lax.scan(back, jnp.zeros(e), (after, Y), reverse=True)
    alone = (after - Y) * (1 - after**2)  # carried left out
    return at_sums.T @ before, at_sums.T @ X, alone.T @ before


value, (D_A, D_B) = jax.jit(jax.value_and_grad(loss, (0, 1)))(A, B)
G_A, G_B, G_alone = map(np.asarray, by_hand(A, B))
print(f"loss: {value:.4f}")
print("A, by hand = autograd:", np.allclose(G_A, D_A))
print("B, by hand = autograd:", np.allclose(G_B, D_B))
print(f"A, norm: {np.linalg.norm(G_A):.4f}")
print(f"A, nothing carried, norm: {np.linalg.norm(G_alone):.4f}")
print(f"A, distance of the two: {np.linalg.norm(G_A - G_alone):.4f}")
