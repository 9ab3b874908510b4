import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(5, 3)))  # (n, e): one head, and k = e
seen = jnp.tri(5, dtype=bool)[None]  # (h, n, n): j <= i

Q = X[:, None]  # (n, h, k)
causal = jax.nn.dot_product_attention(Q, Q, Q, mask=seen)
later = ~seen
hidden = jax.nn.dot_product_attention(Q, Q, Q, mask=~later)
print(f"True is seen: {causal[3, 0, 0]:.4f} {causal[3, 0, 1]:.4f}")
print(f"True is hidden: {hidden[3, 0, 0]:.4f} {hidden[3, 0, 1]:.4f}")

# of the later ones, the last query may see none
mean = jax.nn.dot_product_attention(Q, Q, Q, mask=later)
nothing = jnp.where(later.any(2).T[:, :, None], mean, 0.0)
print(f"nothing seen, zeros: {nothing[4, 0, 0]:.4f} {nothing[4, 0, 1]:.4f}")
print(f"nothing seen, the mean: {mean[4, 0, 0]:.4f} {mean[4, 0, 1]:.4f}")
