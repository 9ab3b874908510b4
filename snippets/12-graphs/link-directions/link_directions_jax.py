import jax
import jax.numpy as jnp
import networkx as nx
import numpy as np

jax.config.update("jax_enable_x64", True)
full = nx.to_numpy_array(nx.les_miserables_graph(), weight=None)  # (n, n)
both = np.argwhere(full)  # (2m, 2): each edge as (i, j) and as (j, i)
once = np.argwhere(np.triu(full))  # (m, 2)
other = np.argwhere(np.triu(full == 0, 1))


def without(test):
    return jnp.asarray(full).at[*test.T].set(0)


@jax.jit
def auc(scores, test):
    d = scores[*test.T][:, None] - scores[*other.T]
    return jnp.mean((jnp.sign(d) + 1) / 2)


order = np.random.default_rng(0).permutation(len(both))
test = both[order[:100]]  # 100 of the directed list
A = without(test)
print("directed list:", both.shape)
print("test pairs whose reverse is in training:", int(A.T[*test.T].sum()))
print(f"AUC of looking up the reverse: {auc(A.T, test):.3f}")

order = np.random.default_rng(0).permutation(len(once))
test = once[order[:50]]  # 50 edges, and then both their directions
test = np.concatenate([test, test[:, ::-1]])
A = without(test)
print("split by edges, reverse in training:", int(A.T[*test.T].sum()))
print(f"AUC of looking up the reverse now: {auc(A.T, test):.3f}")
