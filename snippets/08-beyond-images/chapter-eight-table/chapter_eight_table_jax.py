from functools import partial

import jax
import jax.numpy as jnp
from jax import lax

jax.config.update("jax_default_matmul_precision", "highest")  # no TF32
n, c, t, o, k, v, e = 2, 3, 12, 4, 3, 5, 6
X = jnp.linspace(-1, 1, n * c * t).reshape(n, c, t)
W = jnp.linspace(-1, 2, o * c * k).reshape(o, c, k)
V = jnp.linspace(-1, 1, n * c * 4 * 6 * 6).reshape(n, c, 4, 6, 6)
K = jnp.linspace(-1, 2, o * c * k**3).reshape(o, c, k, k, k)
E = jnp.linspace(0, 1, v * e).reshape(v, e)  # a row for each token
ids = jnp.arange(n * t).reshape(n, t) % v
mask = jnp.arange(t) < jnp.array([[12], [7]])  # (n, t): real steps
logits = jnp.linspace(-2, 2, v)
second = jnp.sort(logits)[-2]
conv = partial(lax.conv_general_dilated, window_strides=(1,))
left = [((k - 1) * 4, 0)]  # zeros in front, none behind

table = dict(
    sequence=conv(X, W, padding="VALID"),
    volume=lax.conv_general_dilated(V, K, (1, 1, 1), "VALID"),
    tokens=E[ids],
    masked=conv(X, W, padding="SAME") * mask[:, None],
    mean=(X * mask[:, None]).sum(2) / mask.sum(1, keepdims=True),
    maximum=jnp.where(mask[:, None], X, -jnp.inf).max(2),
    dilated=conv(X, W, padding="VALID", rhs_dilation=(4,)),
    causal=conv(X, W, padding=left, rhs_dilation=(4,)),
    nats=-jax.nn.log_softmax(logits)[1],
    tempered=jax.nn.softmax(logits / 0.5),
    top_k=jax.nn.softmax(jnp.where(logits >= second, logits, -jnp.inf)),
)
for name, value in table.items():
    print(f"{name}: {value.shape}")
squares = [jnp.square(value).mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
