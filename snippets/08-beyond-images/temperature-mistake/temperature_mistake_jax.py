import jax
import jax.numpy as jnp

z = jnp.array([3.0, 2.0, 1.0, 0.0])  # (c,): logits
p = jax.nn.softmax(z)


def show(name, q):
    print(f"{name}:", [round(v, 3) for v in q.tolist()])


show("p", p)
for tau in (0.02, 0.5, 2.0, 1000.0):
    q = jax.nn.softmax(z / tau)
    power = p ** (1 / tau)  # what temperature does to probabilities
    assert jnp.allclose(q, power / power.sum(), atol=1e-5)
    show(f"τ = {tau:g}, logits divided", q)

for tau in (0.02, 0.5, 2.0):  # the mistakes
    rescaled = p / tau
    show(f"τ = {tau:g}, p divided", rescaled / rescaled.sum())
    again = jax.nn.softmax(p / tau)
    show(f"τ = {tau:g}, softmax of p divided", again)
