import numpy as np
import torch

rng = np.random.default_rng(0)
n, d, e = 6, 3, 4
X = torch.from_numpy(rng.normal(size=(n, d)))
parameters = [  # forwards, backwards: nothing is shared
    [
        torch.from_numpy(rng.normal(0, 0.5, shape))
        for shape in ((e, d), (e, e), e, e)
    ]
    for _ in range(2)
]


def states(X, B, A, b_in, b_state):  # (n, d) to (n, e)
    s, out = torch.zeros(e, dtype=torch.float64), []
    for x in X:
        s = torch.tanh(B @ x + b_in + A @ s + b_state)
        out.append(s)
    return torch.stack(out)


def both_ways(X):
    there = states(X, *parameters[0])
    back = states(X.flip(0), *parameters[1]).flip(0)
    return torch.cat([there, back], -1)  # (n, 2 e)


S = both_ways(X)
rnn = torch.nn.RNN(d, e, bidirectional=True, dtype=torch.float64)
with torch.no_grad():
    mine = parameters[0] + parameters[1]
    for theirs, z in zip(rnn.parameters(), mine, strict=True):
        theirs.copy_(z)
    out, last = rnn(X)  # (n, 2 e), (2, e)
assert torch.allclose(out, S)
assert torch.allclose(last, torch.stack([S[-1, :e], S[0, e:]]))
print("outputs:", tuple(S.shape))
print("final forwards, at token 5:", " ".join(f"{z:.4f}" for z in S[5, :e]))
print("final backwards, at token 0:", " ".join(f"{z:.4f}" for z in S[0, e:]))
moved = X.clone()
moved[2] += 1.0
change = (both_ways(moved) - S).abs()
touched = change[:, :e].amax(-1).nonzero()[:, 0].tolist()
print("token 2 moved, forwards changes at:", touched)
touched = change[:, e:].amax(-1).nonzero()[:, 0].tolist()
print("token 2 moved, backwards changes at:", touched)
