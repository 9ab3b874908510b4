import jax.numpy as jnp
import numpy as np

p_z = jnp.array([0.5, 0.5])  # (2,): the coin is fair or bent
x_given_z = jnp.array([[0.5, 0.5], [0.1, 0.9]])  # (2, 2): tails, heads

# p(z) p(x | z) p(y | z): two throws of one coin, drawn blindly
joint = jnp.einsum("z,zx,zy->zxy", p_z, x_given_z, x_given_z)
for z, name in enumerate(("fair", "bent")):
    both = joint[z] / joint[z].sum()  # (2, 2): p(x, y | z)
    again = both[1, 1] / both[1].sum()
    print(f"{name}, heads: {both[1].sum():.3f}")
    print(f"{name}, heads after heads: {again:.3f}")

both = joint.sum(axis=0)  # (2, 2): p(x, y), the coin is not known
again = both[1, 1] / both[1].sum()
print(f"unknown, heads: {both[1].sum():.3f}")
print(f"unknown, heads after heads: {again:.3f}")

bent = joint[1].sum(axis=1) / joint.sum(axis=(0, 2))  # (2,): p(bent | x)
print(f"bent, after heads: {bent[1]:.3f}")
mixed = (1 - bent[1]) * x_given_z[0, 1] + bent[1] * x_given_z[1, 1]
np.testing.assert_allclose(mixed, again, rtol=1e-5)

twice = joint[:, 1, 1] / joint[:, 1, 1].sum()  # (2,): p(z | heads, heads)
print(f"bent, after one heads entered twice: {twice[1]:.3f}")
