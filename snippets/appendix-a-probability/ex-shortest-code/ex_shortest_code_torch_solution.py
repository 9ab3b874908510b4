import heapq

import torch


def code_lengths(p):
    lengths = torch.zeros(len(p), dtype=torch.int64)
    heap = [(mass, [i]) for i, mass in enumerate(p.tolist())]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, left = heapq.heappop(heap)
        b, right = heapq.heappop(heap)
        for i in left + right:  # one level deeper
            lengths[i] += 1
        heapq.heappush(heap, (a + b, left + right))
    return lengths
