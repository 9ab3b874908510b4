import jax
import jax.numpy as jnp
from jax import grad

x = jnp.array([-2.0, -0.5, 0.5, 2.0])  # (4,)
exact = jax.nn.gelu(x, approximate=False)
approximate = jax.nn.gelu(x)
print("GELU:", [f"{v:.4f}" for v in exact.tolist()])
print("GELU by tanh:", [f"{v:.4f}" for v in approximate.tolist()])

ties = jnp.array([1.0, 3.0, 3.0])  # (3,): two are the largest
shared = grad(jnp.max)(ties)
first = grad(lambda v: v[v.argmax()])(ties)
print("slope of the largest, shared:", shared.tolist())
print("slope of the largest, to the first:", first.tolist())

flat = grad(lambda v: v * jnp.sign(v))(0.0)
up = grad(jnp.abs)(0.0)
print(f"slope of |x| at 0, none: {flat:.1f}")
print(f"slope of |x| at 0, of the right branch: {up:.1f}")
