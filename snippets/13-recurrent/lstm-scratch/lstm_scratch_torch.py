import numpy as np
import torch

rng = np.random.default_rng(0)
n, d, e = 6, 3, 4
X = torch.from_numpy(rng.normal(size=(n, d)))
W = torch.from_numpy(rng.normal(0, 0.5, (4 * e, d)))
U = torch.from_numpy(rng.normal(0, 0.5, (4 * e, e)))
b_in, b_state = torch.from_numpy(rng.normal(0, 0.5, (2, 4 * e)))


def lstm(X, order="ifgo"):  # (n, d) to (n, e), (e,)
    h = c = torch.zeros(e, dtype=torch.float64)
    out = []
    for x in X:
        a = W @ x + b_in + U @ h + b_state  # (4 e,)
        part = dict(zip(order, a.split(e), strict=True))
        i, f, o = (part[name].sigmoid() for name in "ifo")  # (e,) each
        c = f * c + i * part["g"].tanh()
        h = o * c.tanh()
        out.append(h)
    return torch.stack(out), c


library = torch.nn.LSTM(d, e, batch_first=True, dtype=torch.float64)
with torch.no_grad():
    parameters = library.parameters()
    for mine, theirs in zip((W, U, b_in, b_state), parameters, strict=True):
        theirs.copy_(mine)
    out, (h, c) = library(X[None])  # (1, n, e), twice (layers, 1, e)

H, cell = lstm(X)
assert torch.allclose(out[0], H) and torch.allclose(h[0, 0], H[-1])
assert torch.allclose(c[0, 0], cell)
print("outputs:", tuple(H.shape))
print("last output:", " ".join(f"{z:.4f}" for z in H[-1]))
print("last cell:", " ".join(f"{z:.4f}" for z in cell))
print("parameters:", sum(p.numel() for p in library.parameters()))
print(f"mean size of the output: {H.abs().mean():.4f}")
for order in ("iofg", "figo", "ifog"):  # the four blocks, misread
    off = (lstm(X, order)[0] - H).abs().mean()
    print(f"read as {' '.join(order)}, off by: {off:.4f}")
