# Wrong: always from the left, as Python reads A @ B @ C
import jax.numpy as jnp


def best_order(sizes):
    cost, order = 0, 0
    for k in range(1, len(sizes) - 1):
        cost += sizes[0] * sizes[k] * sizes[k + 1]
        order = (order, k)
    return cost, order


def chain_product(matrices):
    def multiply(order):
        if isinstance(order, int):
            return matrices[order]
        left, right = order
        return jnp.matmul(multiply(left), multiply(right))

    sizes = [len(matrices[0])] + [A.shape[1] for A in matrices]
    _, order = best_order(sizes)
    return multiply(order)
