import numpy as np
import torch

tape = []  # nodes, in the order in which they are made


class Node:  # a value, and where it came from
    def __init__(self, value, *parents):  # pairs: (node, its vjp)
        self.value, self.parents = value, parents
        self.adjoint = torch.zeros_like(value)
        tape.append(self)

    def __add__(self, other):
        total = self.value + other.value
        return Node(total, (self, lambda g: g), (other, lambda g: g))

    def __mul__(self, other):
        a, b = self.value, other.value
        return Node(a * b, (self, lambda g: g * b), (other, lambda g: g * a))

    def __matmul__(self, other):  # (n, d) @ (d, o)
        A, B = self.value, other.value
        by_A, by_B = lambda g: g @ B.T, lambda g: A.T @ g
        return Node(A @ B, (self, by_A), (other, by_B))

    def relu(self):
        on = self.value > 0
        return Node(self.value * on, (self, lambda g: g * on))

    def mean(self):
        share = torch.ones_like(self.value) / self.value.numel()
        return Node(self.value.mean(), (self, lambda g: g * share))


def undo_broadcast(g, shape):  # sum over whatever was repeated
    aligned = (1,) * (g.ndim - len(shape)) + tuple(shape)
    for axis, size in enumerate(aligned):
        g = g.sum(axis, keepdim=True) if size == 1 else g
    return g.reshape(shape)


def backward(end):
    end.adjoint = torch.ones_like(end.value)
    while tape:
        node = tape.pop()  # the last one made: its adjoint is complete
        for parent, vjp in node.parents:
            g = undo_broadcast(vjp(node.adjoint), parent.value.shape)
            parent.adjoint = parent.adjoint + g


# --- the engine ends here, and training begins ---
def loss(W1, b1, W2, b2, X, minus_y):  # of nodes, or of tensors
    error = (X @ W1 + b1).relu() @ W2 + b2 + minus_y  # (4, 1)
    return (error * error).mean()


X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[-1.0], [1.0], [1.0], [-1.0]])  # exclusive or
framework = torch.func.grad_and_value(lambda p: loss(*p, X, -y))
rng, shapes = np.random.default_rng(0), [(2, 8), (8,), (8, 1), (1,)]
ours = [torch.tensor(rng.normal(size=s)).float() for s in shapes]
theirs = ours
for k in range(200):
    nodes = [Node(p) for p in ours]
    end = loss(*nodes, Node(X), Node(-y))
    backward(end)
    grads, value = framework(theirs)
    ours = [node.value - 0.1 * node.adjoint for node in nodes]
    theirs = [p - 0.1 * g for p, g in zip(theirs, grads, strict=True)]
    if k in (0, 1, 10, 100, 199):
        print(f"step {k}: loss {end.value:.4f}, framework {value:.4f}")
torch.testing.assert_close(ours, theirs, rtol=1e-3, atol=1e-4)
