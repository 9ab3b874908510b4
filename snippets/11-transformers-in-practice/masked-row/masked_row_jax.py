import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, k = 4, 3
Q, K, V = jnp.asarray(rng.normal(size=(3, n, k)))
see = jnp.tril(jnp.ones((n, n), bool))
see = see.at[1].set(False)  # query 2 may look at nothing


def weights(Q, K, hidden, added):  # -> (n, n)
    S = Q @ K.T / k**0.5
    if added:
        S = S + jnp.where(see, 0.0, hidden)
    else:
        S = jnp.where(see, S, hidden)
    return jax.nn.softmax(S, axis=-1)


for hidden in (-jnp.inf, -1e9):
    A = weights(Q, K, hidden, added=False)
    print(f"hidden by {hidden}: {[round(a, 2) for a in A[1].tolist()]}")
print("-1e9 as float16:", jnp.float32(-1e9).astype(jnp.float16).item())


def loss(Q, K, V, added):  # leaves the row out
    used = jnp.array([0, 2, 3])
    return jnp.square((weights(Q, K, -jnp.inf, added) @ V)[used]).sum()


for added in (False, True):
    grads = jax.grad(loss, (0, 1, 2))(Q, K, V, added)
    bad = [int(jnp.isnan(g).sum()) for g in grads]
    print(f"-inf {'added' if added else 'put in'}, NaN in dQ, dK, dV: {bad}")
