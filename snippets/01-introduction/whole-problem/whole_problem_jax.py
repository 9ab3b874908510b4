import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

t = jnp.arange(40.0, 86.0, 5.0)  # (n,), n = 10: degrees Celsius
y = jnp.array([0.0, 0, 0, 0, 1, 0, 1, 1, 1, 1])  # (n,): too hot?


def model(w, b, t):
    x = (t - 60) / 10  # near 0, so that one rate suits w and b
    return 1 / (1 + jnp.exp(-(w * x + b)))  # (n,): from 0 to 1


def loss_of(w, b):
    return jnp.square(model(w, b, t) - y).mean()  # ()


loss_and_gradient = jax.jit(jax.value_and_grad(loss_of, argnums=(0, 1)))

w, b = 0.0, 0.0  # (): the weight and the bias
grid = jnp.linspace(38, 87, 50)
plt.plot(t, y, "o", color="C3")
for step in range(201):
    loss, (dw, db) = loss_and_gradient(w, b)
    if step in (0, 1, 200):
        print(f"loss after {step}: {loss:.4f}")
        curve = model(w, b, grid)  # (50,)
        plt.plot(grid, curve)
        plt.text(88, curve[-1], f"after {step}", va="center")
    w, b = w - 2 * dw, b - 2 * db
z = w * (t - 60) / 10 + b  # (n,): the built-in curve is the same one
assert jnp.allclose(model(w, b, t), jax.nn.sigmoid(z))
print(f"weight: {w:.3f}")
print(f"bias: {b:.3f}")
print(f"half at: {60 - 10 * b / w:.2f}")  # there w x + b = 0
print(f"at 85 degrees: {model(w, b, t[-1]):.3f}")
plt.plot([60, 65], [1, 0], "C3o", markersize=12, fillstyle="none")
plt.xlabel("temperature of the tea in degrees Celsius")
plt.gca().set(ylabel="too hot", xlim=(37, 99))
plt.show()
