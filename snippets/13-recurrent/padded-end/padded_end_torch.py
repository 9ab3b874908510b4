import numpy as np
import torch
from torch.nn.utils.rnn import pack_padded_sequence

rng = np.random.default_rng(0)
b, n, d, e = 3, 8, 3, 4
lengths = torch.tensor([8, 3, 5])
X = torch.from_numpy(rng.normal(size=(b, n, d)))
real = torch.arange(n) < lengths[:, None]  # (b, n)
X[~real] = 0.0  # padding
parameters = [  # forwards, backwards
    [
        torch.from_numpy(rng.normal(0, 0.5, shape))
        for shape in ((e, d), (e, e), e, e)
    ]
    for _ in range(2)
]


def final(X, real, p, back=False):  # to (b, e)
    B, A, b_in, b_state = p
    s = torch.zeros(len(X), e, dtype=torch.float64)
    times = range(X.shape[1])
    for i in reversed(times) if back else times:
        new = torch.tanh(X[:, i] @ B.T + b_in + s @ A.T + b_state)
        s = torch.where(real[:, i, None], new, s)  # padding: as it was
    return s


there = final(X, real, parameters[0])
back = final(X, real, parameters[1], back=True)
rnn = torch.nn.RNN(d, e, batch_first=True, bidirectional=True).double()
with torch.no_grad():
    mine = parameters[0] + parameters[1]
    for theirs, z in zip(rnn.parameters(), mine, strict=True):
        theirs.copy_(z)
    out, padded = rnn(X)  # (b, n, 2 e), (2, b, e)
    packed = pack_padded_sequence(
        X, lengths, batch_first=True, enforce_sorted=False
    )
    _, last = rnn(packed)  # (2, b, e)
assert torch.allclose(last, torch.stack([there, back]))
picked = out[torch.arange(b), lengths - 1, :e]
print("masked, as picked at the last token:", torch.allclose(there, picked))
for i in range(b):
    off = (padded[:, i] - last[:, i]).abs().mean(-1)
    print(f"length {lengths[i]}, padded, forwards off by: {off[0]:.4f}")
    print(f"length {lengths[i]}, padded, backwards off by: {off[1]:.4f}")
gap = (padded[0, 1] - padded[0, 2]).norm()
print(f"length 3 from 5, at their ends: {(there[1] - there[2]).norm():.4f}")
print(f"length 3 from 5, at the padded end: {gap:.4f}")
X = torch.nn.functional.pad(X, (0, 0, 0, 40))
s = final(X, torch.ones(b, n + 40, dtype=torch.bool), parameters[0])
print(f"length 3 from 5, 40 more of padding: {(s[1] - s[2]).norm():.4f}")
