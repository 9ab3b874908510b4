from functools import partial
from math import prod

import jax
import jax.numpy as jnp
from jax import lax

# (side, channels out, stride, padding), or (side, stride) of a max pooling
alexnet = [(11, 64, 4, 2), (3, 2), (5, 192, 1, 2), (3, 2), (3, 384, 1, 1)]
alexnet += [(3, 256, 1, 1), (3, 256, 1, 1), (3, 2)]
vgg = []
for depth, o in (2, 64), (2, 128), (3, 256), (3, 512), (3, 512):
    vgg += [(3, o, 1, 1)] * depth + [(2, 2)]


def shape(*sizes):  # a shape, no numbers
    return jax.ShapeDtypeStruct(sizes, jnp.float32)


def cost(layer, x, W):  # -> parameters, multiply-accumulates, output
    y = jax.eval_shape(layer, x, W)  # (1, o, h, w) or (1, o)
    each = prod(W.shape[1:])  # for one number of the output
    return W.size + W.shape[0], y.size * each, y  # with a bias


def pooling(x, s, stride):
    window, stride = (1, 1, s, s), (1, 1, stride, stride)
    return lax.reduce_window(x, -jnp.inf, lax.max, window, stride, "VALID")


def convolution(x, K, stride, pad):
    return lax.conv_general_dilated(x, K, (stride,) * 2, [(pad, pad)] * 2)


known = {"AlexNet": (alexnet, 61_100_840), "VGG-16": (vgg, 138_357_544)}
for name, (table, published) in known.items():
    x, costs = shape(1, 3, 224, 224), []
    for s, *row in table:
        if len(row) == 1:
            x = jax.eval_shape(partial(pooling, s=s, stride=row[0]), x)
            continue
        o, stride, pad = row
        layer = partial(convolution, stride=stride, pad=pad)
        *bill, x = cost(layer, x, shape(o, x.shape[1], s, s))
        costs.append(bill)
    channels, x = x.shape[1], shape(1, x.size)
    body = sum(count for count, _ in costs)
    for o in 4096, 4096, 1000:
        *bill, x = cost(lambda x, W: x @ W.T, x, shape(o, x.shape[1]))
        costs.append(bill)
    total, work = map(sum, zip(*costs, strict=True))  # sum each column
    assert total == published
    print(f"{name}, parameters: {total:,}")
    print(f"{name}, first dense layer: {costs[-3][0] / total:.3f}")
    print(f"{name}, multiply-accumulates: {work / 1e9:.2f} billion")
    print(f"{name}, dense layers: {sum(w for _, w in costs[-3:]) / work:.3f}")
    print(f"{name}, pooled instead: {body + (channels + 1) * 1000:,}")
