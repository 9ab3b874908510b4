import jax
import jax.numpy as jnp
import optax
from jax import grad, jacrev

X = jnp.array([[0.0, 2.0], [1.0, 0.0], [1.0, 1.0], [2.0, 3.0]])  # (n, d)
t = jnp.array([2.0, 1.0, 0.0, 4.0])  # (n,): numbers to predict
y = jnp.array([0, 1, 2, 0])  # (n,): classes to predict
W = jnp.array([[0.0, 1.0, 0.5], [1.0, -1.0, 0.0]])  # (d, c)
b = jnp.array([0.5, 0.0, -0.5])  # (c,)
w, lam, tau = jnp.array([0.5, 1.0]), 0.1, 2.0
Z = X @ W + b  # (n, c): logits
P = jax.nn.softmax(Z)  # (n, c)
Y = jax.nn.one_hot(y, 3)  # (n, c)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels

table = dict(
    predictions=X @ w,
    squares=jnp.square(X @ w - t).mean(),
    normal=jnp.linalg.solve(X.T @ X, X.T @ t),
    ridge=jnp.linalg.solve(X.T @ X + len(X) * lam * jnp.eye(2), X.T @ t),
    huber=optax.huber_loss(X @ w, t).mean(),
    onehot=jax.nn.one_hot(y, 3),
    logits=X @ W + b,
    probabilities=jax.nn.softmax(Z),
    tempered=jax.nn.softmax(Z / tau),
    lse=jax.nn.logsumexp(Z, axis=-1),
    loss=cross_entropy(Z, y).mean(),
    errors=X.T @ (P - Y) / len(X),
    sigmoid=jax.nn.sigmoid(X @ w),
    curvature=jacrev(grad(jax.nn.logsumexp))(Z[0]),
)
for name, value in table.items():
    print(f"{name}: {value.shape}")
sums = [round((v**2).sum().item(), 3) for v in table.values()]
print("sums of squares:", sums)
