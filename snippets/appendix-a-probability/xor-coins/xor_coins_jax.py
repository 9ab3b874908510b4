import jax.numpy as jnp


def gap(joint):  # the largest distance of a table from its outer product
    outer = jnp.outer(joint.sum(axis=1), joint.sum(axis=0))
    return jnp.abs(joint - outer).max()


x, y, z = jnp.indices((2, 2, 2))  # (2, 2, 2) each
differ = (z == x ^ y).astype(float)  # p(z | x, y): z = 1 if x and y differ

for chance in (0.5, 0.6):  # of a 1, for both coins
    coin = jnp.array([1 - chance, chance])  # (2,)
    joint = jnp.einsum("x,y,xyz->xyz", coin, coin, differ)

    pairs = joint.sum(axis=2), joint.sum(axis=1), joint.sum(axis=0)
    for name, pair in zip(("x y", "x z", "y z"), pairs, strict=True):
        print(f"chance {chance} gap of {name}: {gap(pair):.3f}")
    a, b, c = (joint.sum(axis=d) for d in ((1, 2), (0, 2), (0, 1)))
    product = jnp.einsum("x,y,z->xyz", a, b, c)
    most = jnp.abs(joint - product).max()
    print(f"chance {chance} gap of all three: {most:.3f}")
    given = joint[:, :, 1] / joint[:, :, 1].sum()  # p(x, y | z = 1)
    print(f"chance {chance} gap of x y given z = 1: {gap(given):.3f}")
