import math

import jax
import jax.numpy as jnp

d, e = 100, 200


def layer(d, blocks, biases=2):  # shapes alone: nothing is computed
    shapes = [(blocks * e, d), (blocks * e, e)] + [(blocks * e,)] * biases
    return [jax.ShapeDtypeStruct(shape, jnp.float32) for shape in shapes]


def count(parameters):
    return sum(math.prod(p.shape) for p in jax.tree.leaves(parameters))


print("LSTM:", count(layer(d, 4)))
print("LSTM, one bias:", count(layer(d, 4, biases=1)))
print("GRU:", count(layer(d, 3)))
both = [layer(d, 4), layer(d, 4)]
print("LSTM, both directions:", count(both))
second = [layer(2 * e, 4), layer(2 * e, 4)]  # reads both directions
print("two layers, both directions:", count([both, second]))
