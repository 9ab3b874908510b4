import jax
import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import kneighbors_graph
from sklearn.semi_supervised import LabelSpreading

jax.config.update("jax_enable_x64", True)
X, y = load_digits(return_X_y=True)  # (n, 64), (n,)
n, c, alpha = len(X), 10, 0.9
known = np.arange(20)  # the first 20 images: two of each digit
assert (np.bincount(y[known]) == 2).all()
hidden = np.delete(np.arange(n), known)
K = kneighbors_graph(X, 6)  # from the pixels alone
A = K.maximum(K.T)  # (n, n)
target, source = A.nonzero()


@jax.jit
def spread(source, target, Y, X):
    d = jnp.bincount(target, length=n)
    weight = (1 / jnp.sqrt(d[target] * d[source]))[:, None]  # (2m, 1)

    def step(F, _):
        SF = jax.ops.segment_sum(weight * F[source], target, n)
        return alpha * SF + (1 - alpha) * Y, None

    F, _ = jax.lax.scan(step, Y, length=200)
    S = jnp.zeros((n, n)).at[target, source].set(weight[:, 0])
    closed = (1 - alpha) * jnp.linalg.solve(jnp.eye(n) - alpha * S, Y)
    near = jnp.square(X[:, None] - X[known]).sum(-1)  # (n, 20)
    return F, closed, near.argmin(1)


Y = np.zeros((n, c))
Y[known, y[known]] = 1
F, closed, near = map(np.asarray, spread(source, target, Y, X))
guess = F.argmax(1)

# scikit-learn's, with our graph as its kernel
start = np.full(n, -1)
start[known] = y[known]
library = LabelSpreading(
    lambda a, b: A.toarray(), alpha=alpha, max_iter=200, tol=1e-9
).fit(X, start)
nearest = y[known][near]  # the nearest labelled image
print("iteration = closed form:", np.allclose(F, closed))
print("as the library:", (guess == library.transduction_).all())
print(f"right, spread: {(guess == y)[hidden].mean():.3f}")
print(f"right, nearest labelled image: {(nearest == y)[hidden].mean():.3f}")
