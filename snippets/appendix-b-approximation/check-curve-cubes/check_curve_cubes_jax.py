import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
x = jnp.linspace(-1, 1, 201)  # (n,)


def layer(features, units):  # a dense layer with z³, random weights
    W = jnp.asarray(rng.normal(size=(features.shape[1], units)))
    b = jnp.asarray(rng.uniform(-1, 1, size=units))
    return (features @ W + b) ** 3


@jax.jit
def missed(columns, y):  # what the columns leave of y: root mean square
    v = jnp.linalg.lstsq(columns, y, rcond=1e-12)[0]
    return jnp.sqrt(jnp.square(columns @ v - y).mean())


def degree(y):  # the lowest degree of a polynomial that equals y (n,)
    powers, share = jnp.vander(x, 13, increasing=True), y / y.std()
    return next(
        d
        for d in range(13)
        if missed(powers * (jnp.arange(13) <= d), share) < 1e-10
    )


once = layer(x[:, None], 50)
twice = layer(once / once.std(ddof=1), 50)
print("degree, one layer:", degree(once.sum(axis=1)))
print("degree, two layers:", degree(twice.sum(axis=1)))
y = jnp.sin(3 * x)
for k in (1, 2, 3, 4, 50):  # the first k units, the others set to 0
    columns = jnp.append(once * (jnp.arange(50) < k), jnp.ones((201, 1)), 1)
    print(f"{k} units and a bias, rms: {missed(columns, y):.4f}")
print(f"best cubic, rms: {missed(jnp.vander(x, 4), y):.4f}")
