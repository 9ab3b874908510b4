import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

# softmax: (1, 2, 5)/8 and (3, 3, 2)/8
Z = jnp.log(jnp.array([[1.0, 2.0, 5.0], [3.0, 3.0, 2.0]]))  # (n, c)
y = jnp.array([2, 0])  # (n,): class numbers
Y = jax.nn.one_hot(y, 3)  # (n, c)
P = jax.nn.softmax(Z)  # (n, c)

each = -(Y * jnp.log(P)).sum(-1)  # (n,): the sum of the definition
print("each:", [round(loss, 4) for loss in each.tolist()])
print("by hand:", [round(math.log(8 / 5), 4), round(math.log(8 / 3), 4)])
mean = each.mean()
print(f"mean: {mean:.4f}")

picked = -jnp.log(P[jnp.arange(2), y])  # (n,): one entry of each row
from_logits = jnp.log(jnp.exp(Z).sum(-1)) - Z[jnp.arange(2), y]  # (n,)
np.testing.assert_allclose(picked, each, rtol=1e-5)
np.testing.assert_allclose(from_logits, each, rtol=1e-5)

one_hot = optax.softmax_cross_entropy(Z, Y)  # (n,), not yet a mean
numbers = optax.softmax_cross_entropy_with_integer_labels(Z, y)  # (n,)
np.testing.assert_allclose(one_hot, each, rtol=1e-5)
np.testing.assert_allclose(numbers, each, rtol=1e-5)
for c in (3, 10, 1000):  # no opinion: equal logits
    logits, label = jnp.zeros(c), jnp.array(0)  # one example, no batch
    loss = optax.softmax_cross_entropy_with_integer_labels(logits, label)
    print(f"equal logits, {c} classes: {loss:.4f}")
