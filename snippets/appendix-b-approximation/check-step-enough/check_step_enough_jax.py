import math

import jax
import jax.numpy as jnp

w = 2 * math.log(9) / 0.01  # the strip is 0.01 wide
print(f"w: {w:.1f}")
p = jax.nn.sigmoid(w * jnp.array([-0.005, 0.0, 0.005]))
print("at its ends and centre:", [round(y, 3) for y in p.tolist()])
p = jax.nn.sigmoid(w * jnp.array([-0.02, 0.02]))
print("at -0.02 and 0.02:", [round(y, 4) for y in p.tolist()])
