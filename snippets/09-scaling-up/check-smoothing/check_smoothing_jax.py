import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
eye = jnp.eye(4)
logits = jnp.array(np.random.default_rng(0).normal(size=4))
label = optax.smooth_labels(eye[1], 0.2)
smooth = optax.softmax_cross_entropy(logits, label)
uniform = 0.8 * eye[1] + 0.2 * eye.mean(axis=0)
mixed = optax.softmax_cross_entropy(logits, uniform)
print("label:", *(f"{v:.2f}" for v in uniform.tolist()))
print(f"smoothed: {smooth:.4f}")
print(f"mixed with uniform: {mixed:.4f}")
rate, decay, steps = 0.001, 0.1, 500
print(f"left after an epoch: {(1 - rate * decay) ** steps:.4f}")
print(f"by exp: {np.exp(-rate * decay * steps):.4f}")
half = (1 - rate * 2 * decay) ** (steps // 2)
print(f"half the updates, twice lam: {half:.4f}")
