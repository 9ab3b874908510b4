import jax.numpy as jnp

table = jnp.array([[62.5, 3.0], [48.0, 7.5], [81.0, 1.0]])  # (n, d)

red = jnp.broadcast_to(jnp.arange(0, 250, 50), (4, 5))  # grows to the right
image = jnp.stack([red, red[:, ::-1], red * 0], axis=-1)
image = image.astype(jnp.uint8)  # (h, w, c): 0 to 255

times = jnp.arange(80) / 8000  # 8000 samples a second
sound = jnp.sin(2 * jnp.pi * 440 * times)  # (t,)

text = "off with her head"
letters = sorted(set(text))  # the vocabulary
codes = jnp.array([letters.index(s) for s in text])
tokens = codes.astype(jnp.int32)  # (t,)
assert "".join(letters[i] for i in tokens) == text  # nothing is lost
one_hot = (tokens[:, None] == jnp.arange(len(letters))).astype(float)

edges = jnp.array([[0, 0, 1, 2], [1, 2, 2, 3]])  # (2, number of edges)
graph = jnp.zeros((4, 4))
graph = graph.at[edges[0], edges[1]].set(1.0)
graph = graph + graph.T  # (n, n): 1 where two nodes are joined

data = {
    "table": table,
    "image": image,
    "sound": sound,
    "text": tokens,
    "text, one-hot": one_hot,
    "graph": graph,
}
for name, X in data.items():
    print(f"{name}: {X.shape} {X.dtype}")
print("first letters:", tokens[:3].tolist(), "of", len(letters))
print("neighbours of node 2:", graph[2].nonzero()[0].tolist())
squares = [
    round((X.astype(float) ** 2).sum().item(), 2) for X in data.values()
]
print("sums of squares:", squares)
