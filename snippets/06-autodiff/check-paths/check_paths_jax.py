import math

import jax

edges = {  # from each value to those computed from it: local derivatives
    "x1": {"v3": 1.0},
    "x2": {"v3": 2.0, "v4": 1.0},
    "v3": {"v4": 1.0, "v5": 3.0},
    "v4": {"v5": 2.0},
    "v5": {"y": 12.0},
}


def paths(start):  # the local derivatives along each way to y
    if start == "y":
        return [[]]
    return [[d, *p] for to, d in edges[start].items() for p in paths(to)]


def f(x1, x2):
    v3 = x1 * x2
    v5 = v3 * (v3 + x2)
    return v5 * v5


for j, start in enumerate(("x1", "x2")):
    products = [math.prod(path) for path in paths(start)]
    print(f"{start}, paths: {products}")
    print(f"{start}, sum: {sum(products)}")
    assert sum(products) == jax.grad(f, argnums=j)(2.0, 1.0)
