import functools

import torch


def best_order(sizes):
    @functools.cache  # n (n + 1) / 2 groups, each solved once
    def best(i, j):  # the group of matrices i, ..., j - 1
        if j - i == 1:
            return 0, i
        candidates = []
        for k in range(i + 1, j):  # the last product: i..k-1 by k..j-1
            left, right = best(i, k), best(k, j)
            cost = left[0] + right[0] + sizes[i] * sizes[k] * sizes[j]
            candidates.append((cost, (left[1], right[1])))
        return min(candidates, key=lambda candidate: candidate[0])

    return best(0, len(sizes) - 1)


def chain_product(matrices):
    def multiply(order):
        if isinstance(order, int):
            return matrices[order]
        left, right = order
        return torch.matmul(multiply(left), multiply(right))

    sizes = [len(matrices[0])] + [A.shape[1] for A in matrices]
    _, order = best_order(sizes)
    return multiply(order)
