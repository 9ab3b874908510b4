import jax
import jax.numpy as jnp
import optax

jax.config.update("jax_enable_x64", True)
x = jnp.array([-4.0, -3.0, -1.0, 1.0, 3.0, 4.0])  # (n,): one feature
y = jnp.array([0, 0, 1, 1, 2, 2])  # (n,): class 1 lies in the middle
X = jnp.stack([x, jnp.ones(6)], axis=1)  # (n, 2)
each = optax.softmax_cross_entropy_with_integer_labels


def gradient(V, penalty):  # V ~ (2, c): weights, and biases below them
    errors = jax.nn.softmax(X @ V) - jax.nn.one_hot(y, 3)  # (n, c)
    priced = V * jnp.array([[1.0], [0.0]])  # biases are free
    return X.T @ errors / len(x) + 2 * penalty * priced


@jax.jit
def descend(V, penalty, steps):
    def step(_, V):
        return V - 0.5 * gradient(V, penalty)

    return jax.lax.fori_loop(0, steps, step, V)


starts = jnp.array([[0.0, 0.0, 0.0], [2.0, 0.0, 1.0]])  # of the weights
for penalty in (0.0, 0.01):
    ends = []
    for weights in starts:
        for steps in (20, 200, 2000):
            V = jnp.stack([weights, jnp.zeros(3)])
            V = descend(V, penalty, steps)
            loss, length = each(X @ V, y).mean(), jnp.linalg.norm(V[0])
            print(f"penalty {penalty}, {steps} steps:", end=" ")
            print(f"loss {loss:.4f}, length {length:.3f}")
        assert jnp.array_equal((X @ V).argmax(axis=-1), y)  # all are right
        ends.append(V[0])
    apart = jnp.linalg.norm(ends[1] - ends[0])
    print(f"penalty {penalty}, apart: {apart:.3f}")

decay = optax.add_decayed_weights(2 * penalty)  # the same by a library
rule = optax.chain(decay, optax.sgd(0.5))
step, _ = rule.update(gradient(V, 0.0)[0], rule.init(V[0]), V[0])
assert jnp.allclose(step, -0.5 * gradient(V, penalty)[0])
