import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
G = nx.karate_club_graph()
A = jnp.asarray(nx.to_numpy_array(G, weight=None))
n, d, o, p = len(A), 4, 2, 3  # powers 0 to p
scale = jax.lax.rsqrt(A.sum(1) + 1)
S = scale[:, None] * (A + jnp.eye(n)) * scale
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(n, d)))
W = jnp.asarray(rng.normal(size=(p + 1, d, o)))

powers = jnp.stack([jnp.linalg.matrix_power(S, k) for k in range(p + 1)])
by_powers = (powers @ X @ W).sum(0)  # (n, o)

by_sending, _ = jax.lax.scan(  # from the highest power down
    lambda H, W_k: (S @ H + X @ W_k, None), X @ W[p], W[:p], reverse=True
)
print("sent = powers:", jnp.allclose(by_sending, by_powers))
print("not 0 in S, S^2, S^3:", jnp.count_nonzero(powers[1:], (1, 2)).tolist())

a = jnp.asarray(rng.normal(size=p + 1))  # one number for each power
eigenvalues, U = jnp.linalg.eigh(S)
gain = jnp.polyval(a[::-1], eigenvalues)  # (n,)
filtered = U @ (gain[:, None] * (U.T @ X))
summed = jnp.tensordot(a, powers @ X, 1)
print("polynomial = filter:", jnp.allclose(filtered, summed))
print("numbers in W_0 to W_3:", W.size)
