import jax.numpy as jnp
import numpy as np
from jax import lax

rng = np.random.default_rng(0)
x = jnp.array(rng.integers(1, 5, (2, 8, 8)), "float32")
W = jnp.array(rng.integers(1, 5, (8, 8, 3)), "float32")
# x is meant as (b, t, c): 2 sequences, 8 steps, 8 channels; W is (o, c, k)


def right(x):  # N examples, C or I channels in, O out, H places
    axes = ("NHC", "OIH", "NHC")
    return lax.conv_general_dilated(
        x, W, (1,), "SAME", dimension_numbers=axes
    )  # (b, t, o)


def wrong(x):  # unless told otherwise, lax reads NCH: steps as channels
    return lax.conv_general_dilated(x, W, (1,), "SAME")


def steps_that_reach(f, step):  # change a step of the input, and look
    found = []
    for s in range(x.shape[1]):
        other = x.at[:, s].add(1)
        if not jnp.array_equal(f(other)[:, step], f(x)[:, step]):
            found.append(s)
    return found


for f in (right, wrong):
    print(f"{f.__name__}, shape:", f(x).shape)
    print(f"{f.__name__}, step 4 sees steps:", *steps_that_reach(f, 4))

longer = jnp.concatenate([x, x[:, :1]], axis=1)  # (2, 9, 8): a step more
print("right, nine steps:", right(longer).shape)
try:
    print("wrong, nine steps:", wrong(longer).shape)
except (TypeError, ValueError):
    print("wrong, nine steps: refused")
