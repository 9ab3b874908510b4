import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
for v, s in [
    (97, 0.0),
    (97, 0.5),
    (97, 1.0),
    (97, 5.0),
    (4, 1.0),
    (5000, 1.0),
]:
    logits = jnp.asarray(s * rng.normal(size=(200_000 // v, v)))
    y = jnp.asarray(rng.integers(0, v, len(logits)))
    loss = optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()
    print(f"v = {v}, s = {s}: {loss:.2f}, rule {np.log(v) + s**2 / 2:.2f}")
