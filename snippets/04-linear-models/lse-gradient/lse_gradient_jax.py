import jax
import jax.numpy as jnp
import numpy as np
from jax import grad, hessian, jacrev
from jax.nn import softmax

jax.config.update("jax_enable_x64", True)
z = jnp.log(jnp.array([1.0, 2.0, 5.0, 2.0]))  # (c,)


def lse(z):  # (c,) -> ()
    return jax.nn.logsumexp(z)


slope = grad(lse)(z)  # (c,)
print("gradient of log-sum-exp:", [round(g, 4) for g in slope.tolist()])
np.testing.assert_allclose(slope, softmax(z), atol=1e-12)

H = hessian(lse)(z)  # (c, c)
np.testing.assert_allclose(H, jacrev(softmax)(z), atol=1e-12)
np.testing.assert_allclose(H, H.T, atol=1e-12)
curvatures = jnp.linalg.eigvalsh(H)  # ascending
print("curvatures:", [round(abs(v), 4) for v in curvatures.tolist()])
print(f"along (1, 1, 1, 1): {abs(H @ jnp.ones_like(z)).max():.4f}")

v = jnp.array([3.0, -1.0, 0.0, 1.0])  # any direction
p = softmax(z)
variance = p @ (v - p @ v) ** 2  # of v, when entry i has probability p_i
np.testing.assert_allclose(v @ H @ v, variance, atol=1e-12)
print(f"curvature along v: {v @ H @ v:.4f}")

for tau in (1.0, 0.1, 0.01):  # between the maximum and tau log c above it
    print(f"τ = {tau}, above the maximum:", end=" ")
    print(f"{tau * lse(z / tau) - z.max():.6f}")
