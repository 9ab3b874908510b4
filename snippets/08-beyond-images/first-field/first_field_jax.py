import functools

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
k, c, dilations = 3, 4, (1, 2, 4)
field = 1 + (k - 1) * sum(dilations)  # 15
sizes = [(c, 1, k), (c, c, k), (1, c, k)]  # (out, in, k)
W = [jnp.asarray(rng.normal(size=s) * 0.5) for s in sizes]
b = [jnp.asarray(rng.normal(size=s[0]) * 0.5) for s in sizes]


@functools.partial(jax.jit, static_argnames="inside")
def stack(x, inside=True):  # (t,) -> (t,)
    u = x[None]  # (c, t)
    if not inside:  # all zeros at the entrance, none between layers
        u = jnp.pad(u, ((0, 0), (field - 1, 0)))
    for w, v, d in zip(W, b, dilations, strict=True):
        left = [((k - 1) * d * inside, 0)]
        u = jax.lax.conv_general_dilated(
            u[None], w, (1,), left, rhs_dilation=(d,)
        )
        u = jnp.tanh(u[0] + v[:, None])
    return u[0]


ones = np.ones(20)
y = np.asarray(stack(ones))
print("field:", field)
print("first outputs:", *(f"{v:.3f}" for v in y[:4]))
print(f"steady output: {y[-1]:.3f}")
unsteady = (np.abs(y - y[-1]) > 1e-12).sum()
print("positions before it is steady:", unsteady)

x = rng.normal(size=20)
whole = np.asarray(stack(x))
gap = np.abs(whole - stack(x, inside=False)) > 1e-12
print("padding inside or at the entrance differs at:", gap.sum())
for t in (field - 1, field, field + 1):
    off = np.abs(stack(x[-t:])[-1] - whole[-1])
    print(f"last output from {t} values, off by: {off:.3f}")
