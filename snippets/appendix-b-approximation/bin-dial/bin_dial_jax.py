import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
w = 16.0
left, right, a = 0.5, 1.0, 2.0  # a bin of width Δ = 0.5

x = jnp.linspace(-40, 40, 160_001)  # (n,)
bump = a * (jax.nn.sigmoid(w * (x - left)) - jax.nn.sigmoid(w * (x - right)))
mass = jnp.trapezoid(bump, x)
inside = (x > left - 1e-9) & (x < right + 1e-9)  # with both edges
share = jnp.trapezoid(bump[inside], x[inside]) / mass
print(f"w Δ: {w * (right - left):.0f}")
print(f"mass: {mass:.4f}")
print(f"height at the centre: {bump.max():.4f}")
print(f"share of the mass between the edges: {share:.4f}")

sp = jax.nn.softplus
z = w * (right - left)
closed = (sp(z) + sp(-z) - 2 * sp(0.0)) / z
assert abs(mass - a * (right - left)) < 1e-6
assert abs(share - closed) < 1e-4
assert abs(bump.max() - a * jnp.tanh(z / 4)) < 1e-5

near = (x >= -0.5) & (x <= 2)
plt.figure(figsize=(4.8, 2.8))
plt.plot(x[near], bump[near], label="two sigmoids")
box = jnp.array([[-0.5, left, left, right, right, 2], [0, 0, a, a, 0, 0]])
plt.plot(*box, "C1--", label="bin")
plt.gca().set(xlabel="x", ylabel="y", xlim=(-0.5, 2), ylim=(-0.1, 2.2))
plt.legend(loc="upper right")
plt.show()
