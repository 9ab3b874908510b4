import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax import jacfwd, jvp, vmap


def f(x):  # (2,) -> (3,): radius and angle to a point of a cone
    r, angle = x
    return jnp.stack([r * jnp.cos(angle), r * jnp.sin(angle), r])


x, v = jnp.array([2.0, 0.5]), jnp.array([-0.5, 1.0])
y, slope = jvp(f, (x,), (v,))  # (3,), (3,): one run

columns = [jvp(f, (x,), (e,))[1] for e in jnp.eye(2)]
J = jnp.stack(columns, axis=1)  # (3, 2): two runs, two columns
for i, row in enumerate(J.tolist(), 1):
    print(f"output {i}: {row[0]:.4f} {row[1]:.4f}")
assert jnp.allclose(J, jacfwd(f)(x))
assert jnp.allclose(J @ v, slope, atol=2e-3)  # a GPU rounds J and v
print("along v:", [round(entry, 4) for entry in slope.tolist()])

fig, (left, right) = plt.subplots(1, 2, figsize=(4.8, 2.8))
t = jnp.linspace(0, 1, 30)[:, None]  # (30, 1)
for k, u in enumerate([*jnp.eye(2), v]):
    path, colour = x + t * u, f"C{k}"  # (30, 2)
    left.plot(*path.T.tolist(), colour)
    image = vmap(f)(path).T.tolist()  # seen from above
    right.plot(image[0], image[1], colour, linestyle="--")
    end = (y + jvp(f, (x,), (u,))[1]).tolist()
    right.plot([y[0].item(), end[0]], [y[1].item(), end[1]], colour)
left.set(xlabel="radius", ylabel="angle", xlim=(1, 3.2), ylim=(0, 2))
right.set(xlabel="output 1", ylabel="output 2", aspect="equal")
plt.show()
