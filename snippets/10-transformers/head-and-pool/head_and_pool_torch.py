import torch
from torch.nn import functional as F

tokens = [[3.0, 0.0], [1.0, 0.0], [0.0, 1.0]]
other = [[0.0, 4.0], [0.0, 0.0], [0.0, 0.0]]  # one, and two of padding
Z = torch.tensor([tokens, other])  # (b, n, e)
real = torch.tensor([[True, True, True], [True, False, False]])  # (b, n)
W, a = 2 * torch.eye(2) - 1, torch.tensor([0.5, 0.0])  # (e, c), (c,)


def average(values):  # (b, n, c) -> (b, c), over the real tokens
    share = real / real.sum(dim=1, keepdim=True)  # (b, n), rows sum to 1
    return torch.einsum("bn,bnc->bc", share, values)


logits = Z @ W + a  # (b, n, c): an answer for each token
print("logits of the first token:", *logits[0, 0].tolist())
of_means = average(Z) @ W + a  # (b, c): an answer for each sequence
assert torch.allclose(average(logits), of_means)  # the head is affine
apart = average(logits.softmax(dim=2)) - of_means.softmax(dim=1)
print(f"mean of probabilities, off by: {apart.abs().max():.3f}")
apart = average(logits.relu()) - of_means.relu()
print(f"mean of ReLUs, off by: {apart.abs().max():.3f}")

classes = torch.tensor([[0, 0, 0], [0, -100, -100]])  # one for each token
losses = F.cross_entropy(logits.mT, classes, reduction="none")  # (b, n)
over_tokens = losses.where(real, 0).sum() / real.sum()
over_sequences = average(losses[..., None]).mean()
assert torch.allclose(over_tokens, F.cross_entropy(logits.mT, classes))
print(f"loss, mean over tokens: {over_tokens:.3f}")
print(f"loss, mean over sequences: {over_sequences:.3f}")
print(f"loss, padding counted: {losses.mean():.3f}")
