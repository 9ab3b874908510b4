import jax
import jax.numpy as jnp
from jax.nn import sigmoid, softplus

c = 1.0  # the fourth point is (c, c)
X = jnp.array([[0.0, 0], [0, 1], [1, 0], [c, c]])  # (n, d)
y = jnp.array([0.0, 1, 1, 0])  # (n,): 1 if the two inputs differ
A = jnp.concatenate([X, jnp.ones((4, 1))], axis=1)  # (n, d + 1): ones for b


def tidy(values):
    return [round(v, 4) + 0.0 for v in values.tolist()]  # no -0.0


best = jnp.linalg.lstsq(A, y)[0]
print("least squares, w and b:", tidy(best))
print("least squares, says:", tidy(A @ best))
print(f"least squares, loss: {jnp.square(A @ best - y).mean():.4f}")


def loss(theta):  # theta ~ (d + 1,); cross-entropy from logits
    z = A @ theta  # (n,)
    return (softplus(z) - y * z).mean()


def step(theta, _):
    return theta - 2 * jax.grad(loss)(theta), None


theta = jnp.array([3.0, -2.0, 1.0])  # anywhere
theta, _ = jax.lax.scan(step, theta, length=500)
print("logistic, w and b:", tidy(theta))
print("logistic, says:", tidy(sigmoid(A @ theta)))
print(f"logistic, loss: {loss(theta):.4f}")

line = jnp.array([1.0, 1.0, -0.5])  # x_1 + x_2 > 1/2
right = ((A @ line > 0) == (y > 0.5)).sum()
print(f"a line with {right} of 4 right, loss: {loss(line):.4f}")

product = X[:, :1] * X[:, 1:]  # (n, 1)
A = jnp.concatenate([X, product, A[:, 2:]], axis=1)  # a third feature
best = jnp.linalg.lstsq(A, y)[0]
print("with x_1 x_2, weights:", tidy(best[:3]))
