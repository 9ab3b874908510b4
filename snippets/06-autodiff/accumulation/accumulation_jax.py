import jax
import jax.numpy as jnp

X = jnp.array([[1.0, 2.0], [3.0, 0.0], [0.0, 1.0], [2.0, 2.0], [4.0, 1.0]])
y = jnp.array([1.0, 2.0, 0.0, 1.0, 3.0])  # (n,), n = 5
parts = [(X[:4], y[:4]), (X[4:], y[4:])]  # of 4 and of 1
w = jnp.zeros(2)


@jax.grad
def gradient(w, X, y):  # of the mean square
    return jnp.square(X @ w - y).mean()


def show(name, g):
    print(f"{name}:", [round(entry, 3) for entry in g.tolist()])


total = gradient(w, X, y)
show("all at once", total)

for X_part, y_part in parts:
    share = len(y_part) / len(y)
    total = total + share * gradient(w, X_part, y_part)  # written out
show("in parts, nothing cleared", total)

total = jnp.zeros_like(w)
for X_part, y_part in parts:
    share = len(y_part) / len(y)
    total = total + share * gradient(w, X_part, y_part)
show("in parts, cleared first", total)

total = jnp.zeros_like(w)
for X_part, y_part in parts:  # each part counts alike
    total = total + gradient(w, X_part, y_part) / len(parts)
show("in parts, a mean of means", total)
