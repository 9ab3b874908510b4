import jax
import jax.numpy as jnp
import optax

P = jnp.array(  # (n, c): a row of probabilities for each example
    [[0.5, 0.25, 0.25], [0.1, 0.8, 0.1], [0.2, 0.2, 0.6], [0.7, 0.2, 0.1]]
)
y = jnp.array([0, 1, 2, 2])  # (n,): what it was


def cross_entropy(P, y):
    return -jnp.log(P[jnp.arange(len(y)), y]).mean()


def library(scores, y):
    each = optax.softmax_cross_entropy_with_integer_labels(scores, y)  # (n,)
    return each.mean()


print("picked:", [f"{p:.2f}" for p in P[jnp.arange(4), y].tolist()])
print(f"cross-entropy: {cross_entropy(P, y):.4f}")
one_hot = jax.nn.one_hot(y, 3)
assert jnp.isclose(cross_entropy(P, y), -(one_hot * jnp.log(P)).sum() / 4)
assert jnp.isclose(cross_entropy(P, y), library(jnp.log(P), y))

print(f"uniform: {cross_entropy(jnp.full((4, 3), 1 / 3), y):.4f}")
sure = one_hot  # all its belief on the truth
print(f"sure and right: {abs(cross_entropy(sure, y)):.4f}")
print(f"sure, wrong once: {cross_entropy(sure, jnp.roll(y, 1)):.4f}")

# the mistake: probabilities where scores are expected
print(f"fed probabilities: {library(P, y):.4f}")
print(f"fed probabilities, sure and right: {library(sure, y):.4f}")
