import jax
import jax.numpy as jnp


def f(x1, x2):  # (), () -> ()
    a = x1 * x2
    return a * jnp.sqrt(a + x1)


y, pull = jax.vjp(f, 1.0, 3.0)
print(f"y: {y:.4f}")
for eqn in jax.make_jaxpr(pull)(1.0).jaxpr.eqns:
    print("recorded:", eqn.primitive.name)

root, pull = jax.vjp(lambda x1, x2: jnp.sqrt(x1 + x2), 1.0, 3.0)
root += 1  # a new array with the old name: the 2 is still there
print(f"root: {root:.4f}")
print("renamed:", [slope.item() for slope in pull(1.0)])
