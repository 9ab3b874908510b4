import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
heads, tails = 7, 3  # of ten throws


def log_likelihood(p):
    return heads * jnp.log(p) + tails * jnp.log1p(-p)


def on_logit(z):  # the same function, of the logit
    return log_likelihood(jax.nn.sigmoid(z))


grid = jnp.arange(1, 1000) / 1000  # (999,)
print(f"grid: {grid[log_likelihood(grid).argmax()]:.3f}")
print(f"formula: {heads / (heads + tails):.3f}")

slope = jax.grad(on_logit)
newton = jax.jit(lambda z: z - slope(z) / jax.grad(slope)(z))
z = 0.0
for step in range(1, 4):  # Newton: slope over curvature
    z = newton(z)
    print(f"newton, step {step}: {jax.nn.sigmoid(z):.6f}")

logits = jnp.linspace(-30, 30, 6001)
print(f"area over p: {jnp.exp(log_likelihood(grid)).sum() / 1000:.6f}")
print(f"area over logits: {jnp.exp(on_logit(logits)).sum() / 100:.6f}")

for n, line in ((10, "-"), (100, "--"), (1000, ":")):
    height = (log_likelihood(grid) - log_likelihood(0.7)) / 10
    plt.plot(grid, jnp.exp(n * height), line, label=f"{n} throws")
plt.xlabel("p")
plt.ylabel("likelihood, its largest value = 1")
plt.legend()
plt.show()
