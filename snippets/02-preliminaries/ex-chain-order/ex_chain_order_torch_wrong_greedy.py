# Wrong: takes the product that is cheapest now, and pays for it later
import torch


def best_order(sizes):
    sizes, groups, cost = list(sizes), list(range(len(sizes) - 1)), 0
    while len(groups) > 1:
        costs = [
            sizes[k] * sizes[k + 1] * sizes[k + 2]
            for k in range(len(groups) - 1)
        ]
        cost += min(costs)
        k = costs.index(min(costs))
        groups[k : k + 2] = [(groups[k], groups[k + 1])]
        del sizes[k + 1]
    return cost, groups[0]


def chain_product(matrices):
    def multiply(order):
        if isinstance(order, int):
            return matrices[order]
        left, right = order
        return torch.matmul(multiply(left), multiply(right))

    sizes = [len(matrices[0])] + [A.shape[1] for A in matrices]
    _, order = best_order(sizes)
    return multiply(order)
