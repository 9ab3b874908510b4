import jax
import jax.numpy as jnp


def linear(X, W, b):
    """(n, d), (d, o), (o,) -> (n, o)"""
    return X @ W + b


def relu(X):
    """(...) -> (...): the same shape, negative entries become 0"""
    return jnp.maximum(X, 0)


def mean(X):
    """(n, o) -> (n,)"""
    return X.mean(1)


def model(X, W, b):
    """(n, d), (d, o), (o,) -> (n,): each shape must fit the next"""
    H = linear(X, W, b)  # (n, o)
    R = relu(H)  # (n, o)
    return mean(R)  # (n,)


X = jnp.array([[1.0, 2.0], [3.0, 0.0], [0.0, -1.0], [2.0, 2.0]])
W = jnp.array([[1.0, -1.0, 0.0], [0.0, 1.0, 2.0]])  # (d, o)
b = jnp.array([0.0, 1.0, -1.0])  # (o,)
for f in (linear, model):
    got = f(X, W, b)
    print(f"{f.__name__}: {X.shape} -> {got.shape}")
print("third row:", linear(X, W, b)[2].tolist())
print("after relu:", relu(linear(X, W, b))[2].tolist())
print("outputs:", [round(v, 4) for v in model(X, W, b).tolist()])

# the same question for an array that has a shape and no numbers
promise = jax.ShapeDtypeStruct((10**9, 2), jnp.float32)
shape = jax.eval_shape(model, promise, W, b).shape
print("a billion rows:", shape)
