import jax
import jax.numpy as jnp
import optax

jax.config.update("jax_enable_x64", True)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def on_circle(degrees):  # (n,) -> (n, 2), vectors of length 1
    angle = jnp.deg2rad(jnp.array(degrees))
    return jnp.stack([jnp.cos(angle), jnp.sin(angle)], axis=1)


pictures = on_circle([0.0, 90.0, 140.0, 165.0])
captions = on_circle([50.0, 120.0, 155.0, 170.0])
n, tau = 4, 0.01
pair = jnp.arange(n)
S = pictures @ captions.T  # (n, n)
found = S.argmax(axis=1) == pair  # each picture's nearest caption
print(f"picture to caption, right: {found.sum()} of {n}")
print(f"caption to picture, right: {(S.argmax(axis=0) == pair).sum()} of {n}")
print(f"rows alone, loss: {cross_entropy(S / tau, pair).mean():.4f}")
print(f"columns alone, loss: {cross_entropy(S.T / tau, pair).mean():.4f}")


@jax.jit
def slopes(captions):  # -> what the lengths alone would change, twice
    def plain(B):
        return cross_entropy(pictures @ B.T, pair).mean()

    def unit(B):
        return plain(B / jnp.linalg.norm(B, axis=1, keepdims=True))

    return [(jax.grad(f)(captions) * captions).sum(1) for f in (plain, unit)]


raw, unit = (jnp.linalg.norm(along) for along in slopes(captions))
print(f"not normalised, slope along the lengths: {raw:.4f}")
print(f"normalised, slope along the lengths: {unit:.4f}")
captions = captions.at[2].multiply(3)  # one caption is longer
S = pictures @ captions.T
print(f"one caption longer, found by: {(S.argmax(axis=1) == 2).sum()} of {n}")
