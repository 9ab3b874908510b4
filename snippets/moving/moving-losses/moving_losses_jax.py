import jax
import jax.numpy as jnp
import optax

logits = jnp.array([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])  # (n, c)
classes = jnp.array([0, 2])  # (n,)

cross_entropy = optax.softmax_cross_entropy_with_integer_labels
mean = cross_entropy(logits, classes).mean()
each = cross_entropy(logits, classes)  # (n,)
print(f"cross-entropy, mean: {mean:.4f}")
print("cross-entropy, each:", [f"{v:.4f}" for v in each.tolist()])

log_q = jax.nn.log_softmax(logits)  # (n, c)
p = jax.nn.one_hot(classes, 3) * 0.7 + 0.1  # (n, c)
rows = optax.kl_divergence(log_q, p)  # (n,)
print("divergence, each:", [f"{v:.4f}" for v in rows.tolist()])
batchmean = optax.kl_divergence(log_q, p).mean()
print(f"divergence, mean over examples: {batchmean:.4f}")
