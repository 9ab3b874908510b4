import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import networkx as nx

jax.config.update("jax_enable_x64", True)
G = nx.karate_club_graph()
A = jnp.asarray(nx.to_numpy_array(G, weight=None))
n, hub = len(A), 33
looped = A + jnp.eye(n)
degree = looped.sum(1)  # (n,)
choices = {
    "sum": looped,
    "mean": looped / degree[:, None],
    "symmetric": looped / jnp.sqrt(degree[:, None] * degree),
}
plt.figure(figsize=(4.8, 2.6))
for (name, S), style in zip(choices.items(), ("--", "-.", "-"), strict=True):
    H, sizes = jnp.ones((n, 1)), []
    for _ in range(9):
        sizes.append(H.mean().item())
        H = S @ H
    largest = jnp.abs(jnp.linalg.eigvals(S)).max()
    print(f"{name}, largest eigenvalue: {largest:.4f}")
    print(f"{name}, ones after eight layers: {sizes[-1]:.4g}")
    one = S @ jnp.ones(n)
    print(f"{name}, the hub gets from ones: {one[hub]:.4f}")
    plt.semilogy(sizes, style)
    lift = {"sum": 1, "mean": 3, "symmetric": 0.3}[name]  # for legibility
    plt.text(8.15, sizes[-1] * lift, name, va="center")
plt.axis([0, 10.5, 1e-2, 1e8])
plt.xlabel("layers")
plt.ylabel("mean feature")
plt.show()
