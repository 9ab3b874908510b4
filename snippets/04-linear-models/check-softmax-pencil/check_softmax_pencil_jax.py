import jax.numpy as jnp
from jax.nn import softmax


def show(name, p):
    print(f"{name}:", [round(entry, 4) for entry in p.tolist()])


z = jnp.log(jnp.array([1.0, 3.0, 4.0]))  # (c,)
show("τ = 1", softmax(z))
show("τ = 1/2", softmax(z / 0.5))
show("τ = 2", softmax(z / 2))
more = jnp.append(z, jnp.log(8.0))
show("with a fourth class", softmax(more))

Z = jnp.stack([z, -z])  # two models that disagree
show("mean of the probabilities", softmax(Z).mean(0))
show("softmax of the mean", softmax(Z.mean(0)))
low = jnp.array([0.0, 0.0, -120.0])
show("nearly (1/2, 1/2, 0)", softmax(low))
