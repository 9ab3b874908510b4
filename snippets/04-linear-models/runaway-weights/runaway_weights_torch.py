import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
x = torch.tensor([-4.0, -3.0, -1.0, 1.0, 3.0, 4.0])  # (n,): one feature
y = torch.tensor([0, 0, 1, 1, 2, 2])  # (n,): class 1 lies in the middle
X = torch.stack([x, torch.ones(6)], dim=1)  # (n, 2)


def gradient(V, penalty):  # V ~ (2, c): weights, and biases below them
    errors = torch.softmax(X @ V, dim=-1) - F.one_hot(y, 3)  # (n, c)
    priced = V * torch.tensor([[1.0], [0.0]])  # biases are free
    return X.T @ errors / len(x) + 2 * penalty * priced


starts = torch.tensor([[0.0, 0.0, 0.0], [2.0, 0.0, 1.0]])  # of the weights
for penalty in (0.0, 0.01):
    ends = []
    for weights in starts:
        V = torch.stack([weights, torch.zeros(3)])
        for step in range(1, 2001):
            V = V - 0.5 * gradient(V, penalty)
            if step in (20, 200, 2000):
                loss = F.cross_entropy(X @ V, y)
                print(f"penalty {penalty}, {step} steps:", end=" ")
                print(f"loss {loss:.4f}, length {V[0].norm():.3f}")
        assert torch.equal((X @ V).argmax(dim=-1), y)  # all six are right
        ends.append(V[0])
    print(f"penalty {penalty}, apart: {(ends[1] - ends[0]).norm():.3f}")

w = torch.nn.Parameter(V[0].clone())  # the same by a library's step
w.grad = gradient(V, 0.0)[0]
torch.optim.SGD([w], lr=0.5, weight_decay=2 * penalty).step()
assert torch.allclose(w, (V - 0.5 * gradient(V, penalty))[0])
