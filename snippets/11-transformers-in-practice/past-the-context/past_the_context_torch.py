import numpy as np
import torch

n, letters = 6, "abcd"  # the context, and the vocabulary
rng = np.random.default_rng(3)
P = torch.from_numpy(rng.normal(size=(2 * n, n)))  # (2 n, n): positions
P[:n] = torch.eye(n)  # as if trained; the rest as drawn
W = 50 * torch.from_numpy(np.eye(n, k=-2))  # position i looks at i - 2


def step(t, row):  # (m,) tokens, and their first row of P -> the next
    x = P[row : row + len(t)]  # (m, n)
    scores = x[-1] @ W @ x.T  # (m,): of the last token, which sees all
    tokens = torch.eye(len(letters), dtype=P.dtype)[t]
    return int((scores.softmax(0) @ tokens).argmax())


last, first, everything = slice(-n, None), slice(n), slice(None)
for name, part, counted_on in [
    ("the last n, positions from 1", last, False),
    ("the first n", first, False),
    ("the last n, positions counted on", last, True),
    ("everything", everything, False),
]:
    t = [letters.index(s) for s in "cab"]  # goes on with period 3
    while len(t) < 2 * n:
        window = t[part]
        row = len(t) - len(window) if counted_on else 0
        t.append(step(torch.tensor(window), row))
    print(f"{name}:", "".join(letters[i] for i in t))
