import jax
import jax.numpy as jnp
import optax

jax.config.update("jax_default_matmul_precision", "highest")  # no TF32
tokens = [[3.0, 0.0], [1.0, 0.0], [0.0, 1.0]]
other = [[0.0, 4.0], [0.0, 0.0], [0.0, 0.0]]  # one, and two of padding
Z = jnp.array([tokens, other])  # (b, n, e)
real = jnp.array([[True, True, True], [True, False, False]])  # (b, n)
W, a = 2 * jnp.eye(2) - 1, jnp.array([0.5, 0.0])  # (e, c), (c,)


def average(values):  # (b, n, c) -> (b, c), over the real tokens
    return values.mean(axis=1, where=real[..., None])


logits = Z @ W + a  # (b, n, c): an answer for each token
print("logits of the first token:", *logits[0, 0].tolist())
of_means = average(Z) @ W + a  # (b, c): an answer for each sequence
assert jnp.allclose(average(logits), of_means)  # the head is affine
apart = average(jax.nn.softmax(logits)) - jax.nn.softmax(of_means)
print(f"mean of probabilities, off by: {jnp.abs(apart).max():.3f}")
apart = average(jax.nn.relu(logits)) - jax.nn.relu(of_means)
print(f"mean of ReLUs, off by: {jnp.abs(apart).max():.3f}")

classes = jnp.zeros((2, 3), dtype=int)  # one for each token
losses = optax.softmax_cross_entropy_with_integer_labels(logits, classes)
losses = jnp.where(real, losses, 0)  # (b, n)
over_sequences = average(losses[..., None]).mean()
print(f"loss, mean over tokens: {losses.mean(where=real):.3f}")
print(f"loss, mean over sequences: {over_sequences:.3f}")
print(f"loss, padding counted: {losses.mean():.3f}")
