import jax.numpy as jnp
import matplotlib.pyplot as plt

prevalence = 0.01  # p(ill)
positive = jnp.array([0.9, 0.05])  # (2,): p(positive | ill), … | healthy)
people = 100_000


def after(prior, given):  # p(ill) and p(result | ·) to p(ill | result)
    return prior * given[0] / (prior * given[0] + (1 - prior) * given[1])


ill = people * prevalence
print(f"ill: {ill:.0f}")
print(f"ill and positive: {ill * positive[0]:.0f}")
print(f"healthy and positive: {(people - ill) * positive[1]:.0f}")
print(f"p(positive given ill): {positive[0]:.3f}")
print(f"p(ill given positive): {after(prevalence, positive):.3f}")
print(f"p(ill given negative): {after(prevalence, 1 - positive):.5f}")
right = prevalence * positive[0] + (1 - prevalence) * (1 - positive[1])
print(f"tests that are right: {right:.3f}")

grid = jnp.logspace(-4, -0.05, 100)  # (k,)
up, down = after(grid, positive), after(grid, 1 - positive)  # (k,)
plt.semilogx(grid, up, label="after a positive test")
plt.semilogx(grid, down, "--", label="after a negative")
plt.semilogx(grid, grid, ":", label="before")
plt.plot(prevalence, after(prevalence, positive).item(), "o", color="C0")
plt.xlabel("p(ill) before the test")
plt.ylabel("p(ill) after it")
plt.ylim(-0.03, 1.03)
plt.legend()
plt.show()
