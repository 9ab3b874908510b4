import jax
import jax.numpy as jnp

data = jnp.array(  # (n, d + 1): features, and in the last column y
    [[1.0, 0.0, 1.0], [1.0, 1.0, 2.0], [1.0, 2.0, 2.0], [1.0, 3.0, 4.0]]
)
order = jnp.array([2, 0, 3, 1])  # (n,): drawn once
b, sigma, tau = 2, 1.0, 1.0
X, y = data[:, :-1], data[:, -1]  # (n, d), (n,)
test, train = X[order[:1], 1:], X[order[1:], 1:]  # not the column of ones
P = jnp.array([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]])  # (b, c)
k = jnp.array([0, 2])  # (b,): the classes that came
w, x = jnp.array([0.8, 0.6]), jnp.array([1.0, 4.0])  # (d,), (d,)
z = jnp.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 1.0]])  # (s, d)
throws, alpha, beta = jnp.array([1, 0, 1, 1, 1]), 2, 2
A = jnp.eye(2) / tau**2 + X.T @ X / sigma**2  # (d, d)
m = jnp.linalg.solve(A, X.T @ y / sigma**2)  # (d,)

table = dict(
    batch=X[order[:b]],
    scaled=(test - train.mean(0)) / train.std(0),
    predictions=X @ w,
    squared=jnp.square(X @ w - y),
    absolute=jnp.abs(X @ w - y),
    risk=jnp.square(X @ w - y).mean(),
    crossed=-jnp.log(P)[jnp.arange(b), k],
    likelihood=jax.scipy.stats.norm.logpdf(y, X @ w, sigma).sum(),
    noise=jnp.sqrt(jnp.square(X @ w - y).mean()),
    coin=(alpha + throws.sum()) / (alpha + beta + len(throws)),
    covariance=jnp.linalg.inv(A),
    mean=jnp.linalg.solve(A, X.T @ y / sigma**2),
    draws=m + z @ jnp.linalg.cholesky(jnp.linalg.inv(A)).T,
    spread=jnp.sqrt(x @ jnp.linalg.solve(A, x) + sigma**2),
)
for name, value in table.items():
    print(f"{name}: {value.shape}")
sums = [round(jnp.square(v).sum().item(), 3) for v in table.values()]
print("sums of squares:", sums)
