import itertools

import jax.numpy as jnp

bits = jnp.array([0.0, 1.0])


def triples(values):  # (k,) -> (k ** 3, 3): every choice of three
    grid = jnp.meshgrid(values, values, values, indexing="ij")
    return jnp.stack(grid, axis=-1).reshape(-1, 3)


X = triples(bits)  # (8, 3)
parity = X.sum(axis=1) % 2  # (8,)

# these weights and biases make every labelling that a plane can make
W = triples(jnp.arange(-2.0, 3.0))  # (125, 3)
b = jnp.arange(-5.5, 6.0)  # (12,)
says = (X @ W.T)[:, :, None] + b > 0  # (8, 125, 12)
says = says.astype(int).reshape(8, -1).T  # (1500, 8)
print("settings tried:", len(says))
print("labellings made:", len({tuple(s) for s in says.tolist()}))
right = (says == parity).sum(axis=1)  # (1500,)
print("most right for the parity of three bits:", right.max())
for name, w, c in [("1 <= sum", 1, -0.5), ("sum <= 1", -1, 1.5)]:
    said = X.sum(axis=1) * w + c > 0
    print(f"{name}: {(said == parity).sum()} of 8")
for j, bit in itertools.product((0, 1, 2), (0, 1)):
    on = X[:, j] == bit  # (8,): four corners
    most = (says[:, on] == parity[on]).sum(axis=1).max()
    print(f"face x_{j + 1} = {bit}: at most {most} of 4")
