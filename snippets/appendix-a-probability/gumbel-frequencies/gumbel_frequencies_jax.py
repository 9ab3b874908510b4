import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

tau = 1.0
rng = np.random.default_rng(0)
z = jnp.array([2.0, 1.0, 0.0, -1.0])  # (c,)
u = rng.uniform(size=(200_000, 4))
gumbel = jnp.array(-np.log(-np.log(u)))  # (n, c)


@jax.jit
def frequencies(noise):  # of each place being the largest
    winner = (z / tau + noise).argmax(-1)  # (n,)
    return jnp.bincount(winner, length=4) / len(winner)


def show(name, p):
    print(f"{name}:", " ".join(f"{v:.3f}" for v in p))


softmax = jax.nn.softmax(z / tau)
assert jnp.allclose(frequencies(gumbel), softmax, atol=0.005)
show("softmax", softmax)
show("Gumbel noise", frequencies(gumbel))
spread = np.pi / 6**0.5  # the deviation of Gumbel noise
normal = jnp.array(rng.normal(0, spread, (200_000, 4)))
show("normal noise", frequencies(normal))
show("one noise for all", frequencies(gumbel[:, :1]))
show("noise also over tau", frequencies(gumbel / tau))
key = jax.random.key(0)
draws = jax.random.categorical(key, z / tau, shape=(200_000,))
seen = jnp.bincount(draws, length=4) / len(draws)
assert jnp.allclose(seen, softmax, atol=0.01)
