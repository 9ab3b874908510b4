import jax
import jax.numpy as jnp


def unit(x):
    return 3 * jax.nn.sigmoid(-8 * x + 2)


x = jnp.array([-5.0, 0.0, 0.25, 1.0, 5.0])  # (n,)
print("at -5 0 0.25 1 5:", [round(y, 3) for y in unit(x).tolist()])
print(f"slope at 0.25: {jax.grad(unit)(0.25):.2f}")
