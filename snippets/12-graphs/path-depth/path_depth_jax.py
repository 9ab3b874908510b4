import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
L = 4  # layers
n, h = 6, 16  # a path: node 0 knows the answer, node 5 is asked
A = jnp.asarray(nx.to_numpy_array(nx.path_graph(n)) + np.eye(n))
A_hat = A / jnp.sqrt(jnp.outer(A.sum(0), A.sum(0)))
# two examples, alike but for node 0
X = jnp.zeros((2, n, 1)).at[:, 0, 0].set(jnp.array([-1.0, 1.0]))
y = jnp.array([0.0, 1.0])

rng = np.random.default_rng(0)
P = [rng.normal(size=(1, h))]
P += [rng.normal(size=(h, h)) * (2 / h) ** 0.5 for _ in range(L - 1)]
P += [rng.normal(size=(h, 1)) * h**-0.5]


def asked(P, X):  # (2, n, 1) to (2,): L layers, then a linear map
    for W in P[:-1]:
        X = jax.nn.relu(A_hat @ X @ W)
    return (X @ P[-1])[:, -1, 0]


def loss(P):
    return optax.sigmoid_binary_cross_entropy(asked(P, X), y).mean()


adam = optax.adam(0.01)


@jax.jit
def fit(P):
    def update(carry, _):
        P, state = carry
        steps, state = adam.update(jax.grad(loss)(P), state)
        return (optax.apply_updates(P, steps), state), None

    return jax.lax.scan(update, (P, adam.init(P)), length=200)[0][0]


P = jax.tree.map(jnp.asarray, P)
slope = jax.jit(jax.grad(lambda X: asked(P, X).sum()))(X)
print(f"gradient at node 0: {jnp.linalg.norm(slope[:, 0]):.5f}")
P = fit(P)
print(f"loss after 200 steps: {loss(P):.4f}")
print("right of 2:", ((asked(P, X) > 0) == (y > 0)).sum())
