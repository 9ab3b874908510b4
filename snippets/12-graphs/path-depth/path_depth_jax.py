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
P = dict(W_in=rng.normal(size=(1, h)))
P["W"] = rng.normal(size=(L - 1, h, h)) * (2 / h) ** 0.5
P["W_out"] = rng.normal(size=(h, 1)) * h**-0.5


def asked(P, X):  # (2, n, 1) to (2,): L layers, then a linear map
    def layer(H, W):
        return jax.nn.relu(A_hat @ H @ W), None

    H, _ = jax.lax.scan(layer, layer(X, P["W_in"])[0], P["W"])
    return (H @ P["W_out"])[:, -1, 0]


def loss(P):
    return optax.sigmoid_binary_cross_entropy(asked(P, X), y).mean()


adam = optax.adam(0.01)


@jax.jit
def before_and_after(P):
    slope = jax.grad(lambda X: asked(P, X).sum())(X)

    def update(carry, _):
        P, state = carry
        steps, state = adam.update(jax.grad(loss)(P), state)
        return (optax.apply_updates(P, steps), state), None

    (P, _), _ = jax.lax.scan(update, (P, adam.init(P)), length=200)
    right = (asked(P, X) > 0) == (y > 0)
    return jnp.linalg.norm(slope[:, 0]), loss(P), right.sum()


slope, last, right = before_and_after(P)
print(f"gradient at node 0: {slope:.5f}")
print(f"loss after 200 steps: {last:.4f}")
print("right of 2:", right)
