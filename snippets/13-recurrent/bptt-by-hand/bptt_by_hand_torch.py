import numpy as np
import torch

rng = np.random.default_rng(1)
n, d, e = 6, 2, 3
X = torch.from_numpy(rng.normal(size=(n, d)))
Y = torch.from_numpy(rng.normal(0, 0.5, (n, e)))
A = torch.from_numpy(rng.normal(0, e**-0.5, (e, e))).requires_grad_()
B = torch.from_numpy(rng.normal(size=(e, d))).requires_grad_()


def forward(A, B):  # states (n + 1, e), the first is 0
    S = [X.new_zeros(e)]
    for x in X:
        S.append((A @ S[-1] + B @ x).tanh())
    return torch.stack(S)


S = forward(A, B)
loss = 0.5 * (S[1:] - Y).square().sum()
loss.backward()

with torch.no_grad():
    carried = X.new_zeros(e)  # what later steps say about this state
    G_A, G_B = torch.zeros_like(A), torch.zeros_like(B)
    for i in reversed(range(n)):
        at_state = S[i + 1] - Y[i] + carried  # (e,)
        at_sum = at_state * (1 - S[i + 1].square())  # through the tanh
        G_A += torch.outer(at_sum, S[i])
        G_B += torch.outer(at_sum, X[i])
        carried = A.T @ at_sum
    alone = (S[1:] - Y) * (1 - S[1:].square())  # carried left out
    G_alone = alone.T @ S[:-1]

print(f"loss: {loss.item():.4f}")
print("A, by hand = autograd:", torch.allclose(G_A, A.grad))
print("B, by hand = autograd:", torch.allclose(G_B, B.grad))
print(f"A, norm: {G_A.norm():.4f}")
print(f"A, nothing carried, norm: {G_alone.norm():.4f}")
print(f"A, distance of the two: {(G_A - G_alone).norm():.4f}")
