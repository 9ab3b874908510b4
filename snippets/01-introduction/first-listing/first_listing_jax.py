import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

eta = 0.1  # the learning rate
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
fig, (plane, curve) = plt.subplots(2, 1, figsize=(4.8, 4.8))
plane.plot(x, y, "o", color="C3", label="data")
losses, styles = [], {0: ":", 1: "--", 30: "-"}
for step in range(31):
    loss, (dw, db) = loss_and_gradient(w, b)
    losses.append(loss.item())
    if step in styles:
        print(f"loss after {step}: {loss:.4f}")
        print(f"weight after {step}: {w:.4f}")
        print(f"bias after {step}: {b:.4f}")
        plane.plot(x, model(w, b), styles[step], label=f"after {step}")
    w, b = w - eta * dw, b - eta * db
plane.set(xlabel="x", ylabel="y", ylim=(-7, 7))
fig.legend(loc="outside upper center", ncols=4)
curve.semilogy(losses, ".-")
curve.set(xlabel="step", ylabel="loss", ylim=(0.01, 200))
plt.show()
