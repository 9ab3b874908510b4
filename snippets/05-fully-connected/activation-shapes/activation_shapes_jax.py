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
fig, axes = plt.subplots(3, 2, figsize=(4.8, 5), sharex=True, sharey=True)
panels = zip(axes.flat, pairs.items(), strict=True)
for ax, (name, (scratch, built_in)) in panels:
    assert jnp.allclose(scratch(z), built_in(z), atol=1e-6)
    assert jnp.allclose(slope(scratch)(z), slope(built_in)(z), atol=1e-6)
    at = jnp.array([-2.0, 2.0])
    print(f"{name}:", *[f"{each:.4f}" for each in scratch(at).tolist()])
    slopes = slope(scratch)(at).tolist()
    print(f"{name}, slopes:", *[f"{each:.4f}" for each in slopes])
    ax.plot(z, scratch(z), label="value")
    ax.plot(z, slope(scratch)(z), "--", label="slope")
    ax.set(title=name, ylim=(-1.2, 2.2))
    ax.axhline(0, color="gray", linewidth=0.5)
for ax in axes[-1]:
    ax.set(xlabel="z")
names = ax.get_legend_handles_labels()  # one legend for all six
fig.legend(*names, loc="outside upper center", ncols=2)
plt.show()

leaky = pairs["leaky ReLU"]
at_zero = [jax.grad(f)(0.0).item() for f in leaky]
assert jnp.allclose(jnp.array(at_zero), jnp.array([0.1, 1.0]))  # not equal
