import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

eta = 0.2


def f(x):  # x ~ (2,): eigenvalues 1 and 9
    return (x[0] ** 2 + 9 * x[1] ** 2) / 2


x = jnp.array([9.0, 1.0])
path, losses = [x.tolist()], [f(x).item()]
for _ in range(20):
    x = x - eta * jax.grad(f)(x)
    path.append(x.tolist())
    losses.append(f(x).item())

for k in (0, 1, 2, 3, 5, 10, 20):
    print(f"f after {k}: {losses[k]:.4f}")
print(f"factors of a step: {1 - eta:.3f} and {1 - 9 * eta:.3f}")

fig, (plane, loss) = plt.subplots(2, 1, figsize=(4.8, 4.4))
for level in (1, 12, 45):  # where f is level: an ellipse
    a, b = math.sqrt(2 * level), math.sqrt(2 * level / 9)
    ellipse = Ellipse((0, 0), 2 * a, 2 * b, fill=False, color="gray")
    plane.add_patch(ellipse)
plane.plot(*zip(*path, strict=True), ".-", linewidth=1.2)
plane.set(xlim=(-0.6, 9.6), ylim=(-1.9, 1.9), aspect="equal")
plane.set(xlabel="$x_1$", ylabel="$x_2$")
loss.semilogy(losses, ".-")
loss.set(xlabel="step k", ylabel="f", xlim=(-0.5, 20.5), ylim=(1e-3, 200))
plt.show()
