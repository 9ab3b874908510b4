import matplotlib.pyplot as plt
import torch
from torch.nn.functional import one_hot

text = "abacabad"
n, k = len(text), 8
letter = one_hot(torch.tensor([ord(c) - ord("a") for c in text]), 4)
X = torch.cat([letter, torch.eye(n)], 1).double()  # (n, e), e = 4 + n

W_q, W_k = torch.zeros(2, 2, 12, k, dtype=torch.float64)  # (h, e, k) each
W_k[0, 4:] = torch.eye(n)  # head 0: the key is the position,
W_q[0, 5:, : n - 1] = torch.eye(n - 1)  # the query the one before
W_k[1, :4, :4] = torch.eye(4)  # head 1: key and query are the letter
W_q[1, :4, :4] = torch.eye(4)
W_q *= 10 * k**0.5  # a match has score 10, anything else 0

S = (X @ W_q) @ (X @ W_k).mT / k**0.5  # (h, n, n)
A = S.softmax(-1)
assert torch.allclose(A.sum(-1), torch.ones_like(A[..., 0]))
print("head 0, tokens 1 to 7 look at:", A[0, 1:].argmax(-1).tolist())
print(f"head 0, token 0, largest weight: {A[0, 0].max():.4f}")
print("head 1, token 2 looks at:", (A[1, 2] > 0.1).nonzero()[:, 0].tolist())
print(f"head 0, token 2, weight of token 1: {A[0, 2, 1]:.4f}")
# one head for both adds the scores, if its longer root is made up for
both = S.sum(0).softmax(-1)  # (n, n)
print(f"one head for both, token 2, weight of token 1: {both[2, 1]:.4f}")

figure, axes = plt.subplots(1, 2, figsize=(4.8, 3.1), sharey=True)
for i, ax in enumerate(axes):
    ax.pcolormesh(A[i], cmap="Greys", vmin=0, vmax=1, edgecolor="0.85")
    ax.set_xticks([j + 0.5 for j in range(n)], text)
    ax.set_yticks([j + 0.5 for j in range(n)], text)
    ax.set(title=f"head {i}", xlabel="keys", aspect="equal")
axes[0].set_ylabel("queries")
axes[0].invert_yaxis()  # shared: both panels turn
plt.show()
