import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax import nn

pairs = {  # from scratch, and built in
    "sigmoid": (lambda z: 1 / (1 + jnp.exp(-z)), nn.sigmoid),
    "tanh": (lambda z: 1 - 2 / (jnp.exp(2 * z) + 1), nn.tanh),
    "ReLU": (lambda z: jnp.where(z > 0, z, 0.0), nn.relu),
    "leaky ReLU": (
        lambda z: jnp.where(z > 0, z, 0.1 * z),
        lambda z: nn.leaky_relu(z, 0.1),
    ),
    "ELU": (
        lambda z: jnp.where(z > 0, z, jnp.expm1(jnp.minimum(z, 0.0))),
        nn.elu,
    ),
    "softplus": (lambda z: jnp.log1p(jnp.exp(z)), nn.softplus),
}


def slope(f):  # of each entry by itself
    return jax.vmap(jax.grad(f))


z = jnp.linspace(-4, 4, 80)  # an even number of points: 0 is not one
fig, axes = plt.subplots(2, 2, figsize=(4.8, 4.3), sharex=True)
for k, (name, (scratch, built_in)) in enumerate(pairs.items()):
    assert jnp.allclose(scratch(z), built_in(z), atol=1e-6)
    assert jnp.allclose(slope(scratch)(z), slope(built_in)(z), atol=1e-6)
    at = jnp.array([-2.0, 2.0])
    print(f"{name}:", *[f"{each:.4f}" for each in scratch(at).tolist()])
    slopes = slope(scratch)(at).tolist()
    print(f"{name}, slopes:", *[f"{each:.4f}" for each in slopes])
    row, color = axes[int(k > 1)], f"C{k if k < 2 else k - 2}"
    row[0].plot(z, scratch(z), label=name, color=color)
    row[1].plot(z, slope(scratch)(z), color=color)
for row in axes:
    row[0].set(ylabel="value")
    row[1].set(ylabel="slope")
    row[0].legend()
for ax in axes[1]:
    ax.set(xlabel="z")
plt.show()

leaky = pairs["leaky ReLU"]
at_zero = [jax.grad(f)(0.0).item() for f in leaky]
assert jnp.allclose(jnp.array(at_zero), jnp.array([0.1, 1.0]))  # not equal
