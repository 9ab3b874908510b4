import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

x = np.array([-2, -1, 0, 1, 2], dtype=np.float32)  # (n,), n = 5
y = 2 * x - 1 + 0.1 * (x**2 - 2)  # (n,): a line, slightly bent
x, y = jnp.asarray(x), jnp.asarray(y)


def model(w, b):
    return w * x + b  # (n,)


def loss_of(w, b):
    return jnp.square(model(w, b) - y).mean()  # ()


# made once, outside the loop: returns the loss and its gradient
loss_and_gradient = jax.jit(jax.value_and_grad(loss_of, argnums=(0, 1)))

w, b = 0.0, 0.0  # (): the weight and the bias
plt.plot(x, y, "o", label="data")
for step in range(31):
    loss, (dw, db) = loss_and_gradient(w, b)
    if step in (0, 1, 30):
        print(f"loss after {step}: {loss:.4f}")
        print(f"weight after {step}: {w:.4f}")
        print(f"bias after {step}: {b:.4f}")
        plt.plot(x, model(w, b), label=f"after {step}")
    w = w - 0.1 * dw
    b = b - 0.1 * db
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
