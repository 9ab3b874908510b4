import jax
import jax.numpy as jnp

h = w = 224
c, e = 3, 192


def patches(image, p):
    grid = image.reshape(h // p, p, w // p, p, c).swapaxes(1, 2)
    return grid.reshape(-1, p * p * c)


def counts(p):
    image = jax.ShapeDtypeStruct((h, w, c), jnp.float32)
    n, d = jax.eval_shape(lambda x: patches(x, p), image).shape
    return {
        "tokens": n,
        "embedding": n * d * e,
        "projections and MLP": 12 * n * e * e,
        "scores and sums": 2 * n * n * e,
    }


coarse, fine = counts(16), counts(8)
for name, count in coarse.items():
    print(f"side halved, {name}: times {fine[name] // count}")
for p in 7, 4, 2:
    now = counts(p)
    ratio = now["scores and sums"] / now["projections and MLP"]
    print(f"p = {p}, scores and sums against the rest: {ratio:.3f}")
pixels = counts(1)["tokens"]
print("pixels as tokens:", pixels)
print(f"gigabytes for the scores of one head: {4 * pixels**2 / 1e9:.2f}")
