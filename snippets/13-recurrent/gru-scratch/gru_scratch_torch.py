import numpy as np
import torch

rng = np.random.default_rng(0)
n, d, e = 6, 3, 4
X = torch.from_numpy(rng.normal(size=(n, d)))
W = torch.from_numpy(rng.normal(0, 0.5, (3 * e, d)))
U = torch.from_numpy(rng.normal(0, 0.5, (3 * e, e)))
b_in, b_state = torch.from_numpy(rng.normal(0, 0.5, (2, 3 * e)))


def gru(X):  # (n, d) to (n, e)
    s = torch.zeros(e, dtype=torch.float64)
    out = []
    for x in X:
        x_r, x_z, x_c = (W @ x + b_in).split(e)  # (e,) each
        s_r, s_z, s_c = (U @ s + b_state).split(e)
        r = torch.sigmoid(x_r + s_r)  # reset
        z = torch.sigmoid(x_z + s_z)  # update: here 1 keeps
        candidate = torch.tanh(x_c + r * s_c)
        s = z * s + (1 - z) * candidate
        out.append(s)
    return torch.stack(out)


library = torch.nn.GRU(d, e, batch_first=True, dtype=torch.float64)
with torch.no_grad():
    parameters = library.parameters()
    for mine, theirs in zip((W, U, b_in, b_state), parameters, strict=True):
        theirs.copy_(mine)
    out, last = library(X[None])  # (1, n, e), (layers, 1, e)

S = gru(X)
assert torch.allclose(out[0], S) and torch.allclose(last[0, 0], S[-1])
print("states:", tuple(S.shape))
print("last state:", " ".join(f"{z:.4f}" for z in S[-1]))
print("parameters:", sum(p.numel() for p in library.parameters()))

# one bias instead of two: for r and z their sum does, for c it does not
b_in[: 2 * e] += b_state[: 2 * e]
b_state[: 2 * e] = 0
print("one bias for r and z, the same:", torch.allclose(gru(X), S))
b_in[2 * e :] += b_state[2 * e :]
b_state[2 * e :] = 0
print(f"one bias for c too, off by: {(gru(X) - S).abs().mean():.4f}")
