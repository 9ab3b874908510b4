import jax
import jax.numpy as jnp
from jax import lax


def bounded(x):  # ten turns, of which those that are not needed do nothing
    def turn(x, _):
        return jnp.where(x > 1, x / 2, x), None

    return lax.scan(turn, x, length=10)[0] ** 2


def unbounded(x):  # as many turns as it takes
    return lax.while_loop(lambda x: x > 1, lambda x: x / 2, x) ** 2


for x in (0.8, 3.0, 6.0):
    print(f"bounded, at {x}: {jax.grad(bounded)(x):.4f}")
for f in (bounded, unbounded):
    names = [eqn.primitive.name for eqn in jax.make_jaxpr(f)(0.8).eqns]
    print(f"operations of {f.__name__}: {names}")
print(f"unbounded, at 6.0, forward: {jax.jvp(unbounded, (6.0,), (1.0,))[1]}")
try:
    jax.grad(unbounded)(6.0)
except ValueError as error:
    print("unbounded, in reverse:", str(error).split(" for ")[0])
