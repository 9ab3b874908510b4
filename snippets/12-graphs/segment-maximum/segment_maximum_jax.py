import jax
import jax.numpy as jnp
import numpy as np

n = 3
target = np.array([0, 0, 1, 1, 2, 2])  # (m,)
scores = np.array([0, 1, 200, 201, -200, -199], np.float32)  # (m,)


def segment_softmax(scores, shift):
    E = jnp.exp(scores - shift)
    return E / jax.ops.segment_sum(E, target, n)[target]


@jax.jit
def three_ways(scores):
    largest = jax.ops.segment_max(scores, target, n)  # (n,)
    shifts = {
        "no maximum": 0,
        "one maximum": scores.max(),
        "a maximum each": largest[target],
    }
    return {k: segment_softmax(scores, v) for k, v in shifts.items()}


weights = three_ways(scores)
for name in ("no maximum", "one maximum", "a maximum each"):
    print(f"{name}:", [round(x, 4) for x in weights[name].tolist()])
