import numpy as np
import torch

n, e, w = 12, 8, 4  # tokens, features, window
rng = np.random.default_rng(2)
X, P = (torch.tensor(rng.normal(size=(n, e))) for _ in "XP")
layers = torch.tensor(rng.normal(size=(2, 3, e, e)) / e**0.5)


def attend(q, K, V, see):  # (i, e), (m, e), (m, e), (i, m)
    scores = (q @ K.T / e**0.5).where(see, -torch.inf)
    return scores.softmax(dim=1) @ V


def masked(x, L, w):  # token i sees i - w + 1, …, i
    i = torch.arange(len(x), device=x.device)
    behind = i[:, None] - i  # (n, n)
    for W in layers[:L]:
        x = x + attend(*(x @ W), (behind >= 0) & (behind < w))
    return x


def cached(x, L, w):  # keeps the newest w keys and values of a layer
    kept = [torch.zeros(2, 0, e, dtype=x.dtype) for _ in range(L)]
    for row in x:
        row = row[None]  # (1, e)
        for i, W in enumerate(layers[:L]):
            q, *new = row @ W
            kept[i] = torch.cat([kept[i], torch.stack(new)], dim=1)[:, -w:]
            see = torch.ones(1, kept[i].shape[1], dtype=torch.bool)
            row = row + attend(q, *kept[i], see)
    return row  # (1, e): the last token's


def gap(name, a, b):
    print(f"{name}: {(a[-1] - b[-1]).abs().max():.4f}")


for L in 1, 2:
    window = masked(X, L, w)
    gap(f"layers {L}, cropped cache against mask", cached(X, L, w), window)
    gap(f"layers {L}, never cropped", cached(X, L, n), window)
    again = masked(X[-w:], L, w)  # the last w tokens, as if alone
    gap(f"layers {L}, recomputed from w tokens", again, window)
again = masked(X[-w:] + P[:w], 1, w)  # their positions begin anew
gap("layers 1, with a table of positions", again, masked(X + P, 1, w))
