import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n = 4
source = np.array([1, 2, 0, 2, 3, 1])  # (m,)
target = np.array([0, 0, 1, 1, 1, 2])  # node 3 gets nothing
odds = np.array([1.0, 3, 2, 2, 4, 5])


def arriving(weights):  # (m,) to (n,)
    return jax.ops.segment_sum(weights, target, n)


def segment_softmax(scores):  # within edges of one target
    E = jnp.exp(scores)
    return E / arriving(E)[target]  # (m,)


@jax.jit
def all_ways(odds):
    scores = jnp.log(odds)  # so that a softmax is a division
    S = jnp.full((n, n), -jnp.inf).at[target, source].set(scores)
    dense = jax.nn.softmax(S)  # row: where to, column: where from
    own = jax.nn.softmax(S, where=~jnp.isinf(S))  # the library's mask
    everywhere = jax.nn.softmax(scores)
    unmasked = jax.nn.softmax(jnp.maximum(S, 0))  # no edge: score 0
    wrong = everywhere, unmasked[target, source]
    return segment_softmax(scores), dense, own, [*map(arriving, wrong)]


def rounded(v):
    return [round(x, 4) for x in v.tolist()]


a, dense, own, (over_edges, over_nodes) = all_ways(odds)
print("weights of the edges:", rounded(a))
print("arriving:", rounded(arriving(a)))
same = np.allclose(dense[target, source], a)
print("dense, masked, same weights:", same)
print("dense, masked, row 3:", dense[3].tolist())
assert np.allclose(own[target, source], a) and not own[3].any()

print("over all edges, arriving:", rounded(over_edges))
print("over all nodes, arriving:", rounded(over_nodes))
