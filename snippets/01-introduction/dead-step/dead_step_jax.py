import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

x = (jnp.arange(40.0, 86.0, 5.0) - 60) / 10  # (n,): the cups again
y = jnp.array([0.0, 0, 0, 0, 1, 0, 1, 1, 1, 1])  # (n,)


def curve(z):
    return 1 / (1 + jnp.exp(-z))


def step(z):
    return (1 + jnp.sign(z)) / 2  # 0 below zero, 1 above


def loss_of(w, b, squash):
    return jnp.square(squash(w * x + b) - y).mean()  # ()


gradient_of = jax.jit(jax.grad(loss_of, argnums=(0, 1)), static_argnums=2)
for name, squash in {"curve": curve, "step": step}.items():
    w, b = 1.0, 0.75  # half at 52.5 degrees
    print(f"{name}, loss before: {loss_of(w, b, squash):.4f}")
    dw, db = gradient_of(w, b, squash)  # () and ()
    print(f"{name}, gradient: {dw + 0:.4f}, {db + 0:.4f}")
    for _ in range(200):
        w, b = w - 2 * dw, b - 2 * db
        dw, db = gradient_of(w, b, squash)
    print(f"{name}, loss after: {loss_of(w, b, squash):.4f}")
    print(f"{name}, parameters after: {w:.4f}, {b:.4f}")

fine, coarse = jnp.linspace(-3, 3, 61), jnp.arange(-3.25, 3.3, 0.5)
plt.plot(fine, [loss_of(1, b, curve) for b in fine], label="curve")
stairs = [loss_of(1, b, step) for b in coarse]
plt.step(coarse, stairs, "C3", where="mid", label="step")
plt.plot([0.75], [0.2], "o", color="C3")
plt.gca().set(xlabel="bias b, for the weight w = 1", ylabel="loss")
plt.legend()
plt.show()
