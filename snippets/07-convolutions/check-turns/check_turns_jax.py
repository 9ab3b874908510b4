import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(20, 1, 7, 7)))  # (n, 1, h, w)


def convolve(X, K):
    return lax.conv(X, K[None, None], (1, 1), "VALID")


def turns(K):  # all four, stacked
    return jnp.stack([jnp.rot90(K, r, (-2, -1)) for r in range(4)])


def averaged(f, X):  # turn, apply, turn back
    moved = [f(jnp.rot90(X, r, (2, 3))) for r in range(4)]
    back = [jnp.rot90(H, -r, (2, 3)) for r, H in enumerate(moved)]
    return jnp.stack(back).mean(axis=0)


K = jnp.asarray(rng.normal(size=(3, 3)))
mean = turns(K).mean(axis=0)
assert jnp.allclose(averaged(lambda X: convolve(X, K), X), convolve(X, mean))
basis = jnp.stack(
    [turns(E).mean(axis=0).ravel() for E in jnp.eye(9).reshape(9, 3, 3)]
)
print("free numbers of a 3 x 3 kernel:", jnp.linalg.matrix_rank(basis))

sobel = jnp.array([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
target = convolve(X, sobel)  # a task that knows left from right
X4, target4 = (turns(A).reshape(-1, *A.shape[1:]) for A in (X, target))
runs = {
    "any data": (X, target, lambda K: K),
    "data in all four turns": (X4, target4, lambda K: K),
    "averaged in the layer": (X, target, lambda K: turns(K).mean(axis=0)),
}
for name, (X, H, used) in runs.items():

    @jax.value_and_grad
    def loss_of(K, X=X, H=H, used=used):
        return jnp.square(convolve(X, used(K)) - H).mean()

    def step(K, _, loss_of=loss_of):
        loss, g = loss_of(K)
        return K - 0.1 * g, loss

    K, losses = lax.scan(step, jnp.ones((3, 3)), length=50)
    apart = abs(used(K) - jnp.rot90(used(K))).max()
    print(f"{name}, kernel and its turn, apart by: {apart:.2f}")
    print(f"{name}, loss: {losses[-1]:.2f}")
