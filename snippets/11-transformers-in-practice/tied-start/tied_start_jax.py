import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
sigma = 0.02
v, e = 97, 64
rng = np.random.default_rng(0)
t = jnp.asarray(rng.integers(0, v, 2001))  # the next token is random
E, U = jnp.asarray(sigma * rng.normal(size=(2, v, e)))


@jax.jit
def start(W):  # (v, e): what turns features into logits
    x = E[t[:-1]]  # (n, e): blocks would add to it
    x = x / jnp.sqrt(jnp.square(x).mean(1, keepdims=True))
    logits = x @ W.T  # (n, v)
    own = jnp.take_along_axis(logits, t[:-1, None], 1).mean()
    copied = (logits.argmax(1) == t[:-1]).mean()
    loss = optax.softmax_cross_entropy_with_integer_labels
    return loss(logits, t[1:]).mean(), logits.std(), own, copied


print(f"log v: {np.log(v):.3f}")
for name, W in [("tied", E), ("a matrix of its own", U)]:
    loss, std, own, copied = start(W)
    print(f"{name}, first loss: {loss:.3f}")
    print(f"{name}, std of all logits: {std:.3f}")
    print(f"{name}, logit of the token just read: {own:.3f}")
    print(f"{name}, that token held for most probable: {copied:.3f}")
print(f"sigma e: {sigma * e:.3f}")
