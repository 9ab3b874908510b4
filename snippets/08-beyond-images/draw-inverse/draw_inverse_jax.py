import jax
import jax.numpy as jnp
import numpy as np

p = jnp.array([0.1, 0.4, 0.3, 0.2])  # (c,): of the letters a, b, c, d
cdf = jnp.cumsum(p)  # 0.1, 0.5, 0.8, 1
u = np.random.default_rng(0).random(10_000, np.float32)  # below 1
u = jnp.asarray(u)


def letters(numbers):
    return "".join("abcd"[i] for i in numbers[:20].tolist())


i = jnp.searchsorted(cdf, u * cdf[-1], side="right")  # (n,): inverted
print("first numbers:", [round(v, 2) for v in u[:5].tolist()])
print("first letters:", letters(i))
shares = jnp.bincount(i, length=4) / len(i)
print("shares:", [round(v, 3) for v in shares.tolist()])

key = jax.random.key(0)
own = jax.random.categorical(key, jnp.log(p), shape=(10_000,))
print("the library's letters:", letters(own))
off = jnp.abs(jnp.bincount(own, length=4) / len(own) - p).max()
print("its shares within 0.02 of p:", bool(off < 0.02))

# a race: letter i arrives after time E / p_i; here −log of that time
noise = jax.random.gumbel(key, (10_000, 4))  # the same key, to compare
race = jnp.argmax(jnp.log(p) + noise, axis=1)
print("the library's draws are a race:", bool((own == race).all()))
E = jnp.asarray(np.random.default_rng(1).exponential(size=(20, 4)))
by_time = (E / p).argmin(1)
by_logit = (jnp.log(p) - jnp.log(E)).argmax(1)  # −log E: Gumbel noise
print("by time:", letters(by_time))
print("by logits plus Gumbel noise:", letters(by_logit))
