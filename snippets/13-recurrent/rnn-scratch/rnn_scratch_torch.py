import numpy as np
import torch

rng = np.random.default_rng(0)
n, d, e = 6, 3, 4
X = torch.from_numpy(rng.normal(size=(n, d)))
A, B = (torch.from_numpy(rng.normal(0, 0.5, (e, k))) for k in (e, d))
b_in, b_state = torch.from_numpy(rng.normal(0, 0.5, (2, e)))


def states(X, s):  # (n, d), (e,) to (n, e)
    out = []
    for x in X:  # the same A, B and biases at each step
        s = torch.tanh(B @ x + b_in + A @ s + b_state)
        out.append(s)
    return torch.stack(out)


S = states(X, torch.zeros(e, dtype=torch.float64))
print("states:", tuple(S.shape))
print("last state:", " ".join(f"{z:.4f}" for z in S[-1]))

library = torch.nn.RNN(d, e, batch_first=True, dtype=torch.float64)
with torch.no_grad():
    library.weight_ih_l0.copy_(B)
    library.weight_hh_l0.copy_(A)
    library.bias_ih_l0.copy_(b_in)
    library.bias_hh_l0.copy_(b_state)
    theirs, last = library(X[None])  # (1, n, e), (layers, 1, e)
assert torch.allclose(theirs[0], S) and torch.allclose(last[0, 0], S[-1])

# cut after two tokens, and hand the state on
first = states(X[:2], torch.zeros(e, dtype=torch.float64))
rest = states(X[2:], first[-1])
print("in two pieces, the same:", torch.allclose(torch.cat([first, rest]), S))
# the tokens in another order
turned = states(X.flip(0), torch.zeros(e, dtype=torch.float64))
print(f"read backwards, last state moves: {(turned[-1] - S[-1]).norm():.4f}")
