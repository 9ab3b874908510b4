import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
G = nx.karate_club_graph()
y = jnp.array([int(G.nodes[i]["club"] != "Mr. Hi") for i in G])
A = jnp.asarray(nx.to_numpy_array(G, weight=None))
n, e = len(A), 8
scale = jax.lax.rsqrt(A.sum(1) + 1)
S = scale[:, None] * (A + jnp.eye(n)) * scale
# all pairs with one label on either side
sides = jnp.meshgrid(*map(jnp.flatnonzero, (y == 0, y == 1)), indexing="ij")
pairs = jnp.stack(sides, -1).reshape(-1, 2)
rng = np.random.default_rng(0)
first = rng.normal(0, 0.15, (n, e)), rng.normal(0, 0.3, (e, 2))
first = tuple(map(jnp.asarray, first))
optimiser = optax.adam(0.02)


def net(weights):  # X = I: no features, a row of the first for a node
    return S @ jax.nn.relu(S @ weights[0]) @ weights[1]


@jax.jit
@jax.vmap
def train(pair):  # returns the share of right answers
    def loss(weights):
        log_p = jax.nn.log_softmax(net(weights)[pair])
        return -log_p[jnp.arange(2), y[pair]].mean()

    def step(carry, _):
        weights, state = carry
        right = (net(weights).argmax(1) == y).at[pair].set(False)
        change, state = optimiser.update(jax.grad(loss)(weights), state)
        return (optax.apply_updates(weights, change), state), right

    carry = first, optimiser.init(first)
    _, right = jax.lax.scan(step, carry, length=100)
    return right[-1].sum() / (n - 2)  # the two given do not count


share = train(pairs)
leaders = jnp.flatnonzero((pairs == jnp.array([0, 33])).all(1)).item()
print("pairs:", len(pairs))
print(f"labels of the two leaders: {share[leaders]:.3f}")
as_good = (share >= share[leaders]).sum()
print("pairs that do as well or better:", as_good)
print(f"mean of all pairs: {share.mean():.3f}")
print(f"worst pair: {share.min():.3f}")
plt.figure(figsize=(4.8, 2.2))
plt.hist(share, np.arange(33) / 32 + 1 / 64)
plt.axvline(share[leaders], color="C1", linestyle="--")
plt.xlim(0, 1.02)
plt.xlabel("right, of the other 32 members")
plt.ylabel("pairs")
plt.show()
