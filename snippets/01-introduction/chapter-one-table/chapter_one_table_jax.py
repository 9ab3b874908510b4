import jax
import jax.numpy as jnp
import numpy as np

rows = np.array([[1, 2], [3, 0], [0, -1]], dtype=np.float32)
y = jnp.array([1.0, 1.0, 0.0])
w = jnp.array([0.5, -0.5])
b = jnp.array(0.1)
W = jnp.array([[1.0, -1.0, 0.0, 2.0], [0.0, 1.0, 2.0, 1.0]])
n = jnp.array([64.0, 128.0, 256.0, 512.0])


def loss_of(w):
    return jnp.square(jax.nn.sigmoid(X @ w + b) - y).mean()


X = jnp.asarray(rows)
s = X @ w + b
p = jax.nn.sigmoid(s)
loss = jnp.square(p - y).mean()
g = jax.grad(loss_of)(w)
new = w - 0.1 * g
H = jax.nn.relu(X @ W)
L = 0.2 * n ** (-2 / 3)
slope = jnp.log2(L[1] / L[0])

results = {"X": X, "s": s, "p": p, "loss": loss, "g": g, "new": new}
results |= {"H": H, "L": L, "slope": slope}
for name, value in results.items():
    print(f"{name}: {value.shape}")
squares = [round((value**2).sum().item(), 3) for value in results.values()]
print("sums of squares:", squares)
print(f"exponent: {-slope:.4f}")  # n doubles, so log2 is the slope
