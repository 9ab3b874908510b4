import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
for c, k in (10, 5), (1000, 5):
    scores = jnp.array(rng.random((4000, c)))
    y = rng.integers(0, c, 4000)
    own = scores[np.arange(4000), y][:, None]
    hit = ((scores > own).sum(axis=1) < k).sum().item() / 4000
    print(f"{k} of {c}, expected: {k / c:.3f}")
    print(f"{k} of {c}, drawn: {hit:.3f}")
