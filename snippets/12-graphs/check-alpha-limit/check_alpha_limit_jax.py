import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
A = np.zeros((5, 5))
for i, j in [(0, 1), (1, 2), (2, 3), (3, 4), (2, 4)]:  # a path, a triangle
    A[i, j] = A[j, i] = 1
d = A.sum(1)
S = A / np.sqrt(d[:, None] * d)
Y = np.zeros((5, 2))
Y[0, 0] = Y[4, 1] = 1  # degrees 1 and 2
limit = np.sqrt(d)[:, None] * (np.sqrt(d) @ Y) / d.sum()


@jax.jit
def spread(alpha):
    return (1 - alpha) * jnp.linalg.solve(jnp.eye(5) - alpha * S, Y)


for alpha in (0.5, 0.9, 0.999999):
    F = spread(alpha)
    print(f"alpha = {alpha}, classes:", F.argmax(1).tolist())
    print(f"alpha = {alpha}, off the limit: {abs(F - limit).max():.4f}")
