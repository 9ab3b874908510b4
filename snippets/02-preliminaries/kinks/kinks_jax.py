import jax
import jax.numpy as jnp
from jax import grad

zero, h = jnp.array(0.0), 0.01
for name, f in {
    "abs": jnp.abs,
    "relu": jax.nn.relu,
    "maximum with 0": lambda x: jnp.maximum(x, 0),
    "clamp at 0": lambda x: jnp.clip(x, min=0),
    "sqrt of the square": lambda x: jnp.sqrt(x * x),
    "x in disguise": lambda x: jax.nn.relu(x) - jax.nn.relu(-x),
}.items():
    measured = (f(zero + h) - f(zero - h)) / (2 * h)
    print(f"{name}: {grad(f)(zero):.1f}")
    print(f"    central difference: {measured:.1f}")

tie = jnp.array([3.0, 3.0, 1.0])
print("max of a tie:", grad(jnp.max)(tie).tolist())
along = grad(lambda x: x.max(axis=0))(tie)
print("max with axis:", along.tolist())
last = grad(lambda x: jnp.sort(x)[-1])(tie)
print("last after sorting:", last.tolist())
norm = grad(jnp.linalg.vector_norm)(jnp.zeros(2))
print("norm at 0:", norm.tolist())
