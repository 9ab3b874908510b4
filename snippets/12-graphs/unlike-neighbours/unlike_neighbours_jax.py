import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
side = 6
place = np.indices((side, side)).reshape(2, -1).T  # (n, 2), fields
A = (np.abs(place[:, None] - place).sum(-1) == 1).astype(float)
y = place.sum(1) % 2  # white or black: no neighbour has the same colour
known = np.array([0, 1, 20, 27])
hidden = np.ones(len(y), bool)
hidden[known] = False


@jax.jit
def spread(A, alpha):
    scale = 1 / jnp.sqrt(A.sum(1))
    S = scale[:, None] * A * scale
    Y = jnp.zeros((len(A), 2)).at[known, y[known]].set(1)
    return jnp.linalg.solve(jnp.eye(len(A)) - alpha * S, Y)


target, source = A.nonzero()
print(f"homophily: {(y[source] == y[target]).mean():.3f}")
for alpha in (0.9, -0.9):
    right = (spread(A, alpha).argmax(1) == y)[hidden].mean()
    print(f"alpha = {alpha}, right: {right:.3f}")
