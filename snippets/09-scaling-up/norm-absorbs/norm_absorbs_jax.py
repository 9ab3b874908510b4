import jax
import numpy as np
from jax import numpy as jnp

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, c, o = 16, 5, 3
x = jnp.array(rng.normal(size=(n, c)))
y = jnp.array(rng.normal(size=(n, o)))
w0 = jnp.array(rng.normal(size=(c, o)))


@jax.jit
def loss(w, b):  # (c, o), (o,)
    u = x @ w + b  # (n, o)
    z = (u - u.mean(0)) / u.std(0)
    return jnp.square(z - y).mean()


slopes = jax.value_and_grad(loss, argnums=(0, 1))
for factor in (1, 10):
    w, b = factor * w0, jnp.ones(o)
    value, (dw, db) = slopes(w, b)
    size = jnp.linalg.norm(dw)
    print(f"times {factor}, loss: {value:.6f}")
    print(f"times {factor}, gradient of b: {abs(db).max():.6f}")
    print(f"times {factor}, gradient of w: {size:.6f}")
    print(f"times {factor}, w against gradient: {abs((w * dw).sum()):.6f}")
    turned = 0.1 * size / jnp.linalg.norm(w)  # relative step at rate 0.1
    print(f"times {factor}, relative step: {turned:.6f}")
