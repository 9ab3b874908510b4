import torch
from torch.fx import symbolic_trace


def bounded(x):  # ten turns, of which those that are not needed do nothing
    for _ in range(10):
        x = torch.where(x > 1, x / 2, x)
    return x * x


graph = symbolic_trace(bounded)  # one graph for all x up to 1024
for x in (0.8, 3.0, 6.0):
    print(f"bounded, at {x}: {torch.func.grad(graph)(torch.tensor(x)):.4f}")
print("operations in its graph:", len(graph.graph.nodes) - 2)
