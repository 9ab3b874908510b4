import heapq

import jax.numpy as jnp


def code_lengths(p):
    lengths = [0] * len(p)
    heap = [(mass, [i]) for i, mass in enumerate(p.tolist())]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, left = heapq.heappop(heap)
        b, right = heapq.heappop(heap)
        for i in left + right:  # one level deeper
            lengths[i] += 1
        heapq.heappush(heap, (a + b, left + right))
    return jnp.array(lengths)
