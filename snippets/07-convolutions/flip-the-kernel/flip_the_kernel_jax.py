import jax.numpy as jnp
import numpy as np
from jax import lax


def correlate(x, k):  # what lax.conv does: slide, multiply, add
    return lax.conv(x[None, None], k[None, None], (1,), "VALID")[0, 0]


def whole(x):
    return x.round().astype(int).tolist()


def convolve(x, k):  # what mathematics calls convolution: turn k first
    return correlate(x, jnp.flip(k))


x = jnp.array([0.0, 0, 0, 9, 9, 9, 9, 4, 4])  # dark, bright, grey
rise = jnp.array([-1.0, 0, 1])  # right minus left: bright to the right
print("correlate:", whole(correlate(x, rise)))
print("convolve:", whole(convolve(x, rise)))  # the mistake
print("largest, correlate:", correlate(x, rise).argmax().item())
print("largest, convolve:", convolve(x, rise).argmax().item())
assert np.allclose(convolve(x, rise), jnp.convolve(x, rise, "valid"))
assert np.allclose(correlate(x, rise), jnp.correlate(x, rise, "valid"))


def around(k):
    return jnp.pad(k, 2)


# Only one of the two lets filters be exchanged, and melt into one.
a, b = jnp.array([1.0, 2, 0]), jnp.array([3.0, -1, 4])
for name, f in {"convolve": convolve, "correlate": correlate}.items():
    ab, ba = f(around(a), b), f(around(b), a)  # (5,): every overlap
    print(f"{name}, a with b:", whole(ab))
    print(f"{name}, b with a:", whole(ba))
    two = f(f(x, a), b)  # one after the other
    print(f"{name}, as one filter:", bool(jnp.allclose(two, f(x, ab))))
one = convolve(around(a), b)  # layers in a row melt by convolution, too
assert jnp.allclose(correlate(correlate(x, a), b), correlate(x, one))
