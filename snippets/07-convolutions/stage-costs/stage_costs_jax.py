from itertools import pairwise

import jax
import jax.numpy as jnp


def shape(*sizes):  # an array with a shape and without numbers
    return jax.ShapeDtypeStruct(sizes, jnp.float32)


def conv(x, K):  # (n, h, w, c), (s, s, c or 1, o)
    return jax.lax.conv_general_dilated(
        x,
        K,
        (1, 1),
        "SAME",
        dimension_numbers=("NHWC", "HWIO", "NHWC"),
        # groups, as the kernel's channels tell
        feature_group_count=x.shape[-1] // K.shape[-2],
    )


def pool(x):
    n, h, w, c = x.shape
    return x.reshape(n, h // 2, 2, w // 2, 2, c).max(axis=(2, 4))


def full(c, o):
    return [shape(3, 3, c, o)]


def separable(c, o):
    return [shape(3, 3, 1, c), shape(1, 1, c, o)]


def stages(kernels):  # parameters and products of each stage
    x = shape(1, 224, 224, 3)
    for depth, o in (2, 64), (2, 128), (3, 256), (3, 512), (3, 512):
        numbers = products = 0
        for _ in range(depth):
            for K in kernels(x.shape[-1], o):
                x = jax.eval_shape(conv, x, K)
                numbers += K.size + K.shape[-1]  # and a bias
                products += K.size * x.shape[1] * x.shape[2]
        x = jax.eval_shape(pool, x)
        yield numbers, products / 1e9, x.shape[1:]


for k, (numbers, products, (h, w, o)) in enumerate(stages(full), 1):
    print(f"stage {k}, ends as: {h} x {w} x {o}")
    print(f"stage {k}, parameters: {numbers:,}")
    print(f"stage {k}, products: {products:.2f} billion")
dense = list(pairwise((h * w * o, 4096, 4096, 1000)))
print(f"head, parameters: {sum((i + 1) * o for i, o in dense):,}")
print(f"head, products: {sum(i * o for i, o in dense) / 1e9:.2f} billion")
for name, kernels in ("full", full), ("separable", separable):
    numbers, products, _ = zip(*stages(kernels), strict=True)
    print(f"{name}, parameters of all stages: {sum(numbers):,}")
    print(f"{name}, products: {sum(products):.2f} billion")
