import torch

X = torch.tensor(
    [
        [[2.0, -1.0], [4.0, -3.0], [0.0, 0.0]],  # two tokens, one of padding
        [[1.0, -2.0], [2.0, -4.0], [6.0, -6.0]],  # three tokens
    ]
)  # (b, n, e)
real = torch.tensor([[True, True, False], [True, True, True]])  # (b, n)
keep = real[..., None]  # (b, n, 1)
total = X.where(keep, 0).sum(dim=1)  # (b, e): chosen, not multiplied
pooled = {
    "mean": total / keep.sum(dim=1),
    "maximum": X.where(keep, -torch.inf).amax(dim=1),
    "padding in the mean": X.mean(dim=1),
    "padding in the maximum": X.amax(dim=1),
}
for name, P in pooled.items():
    for i, row in enumerate(P.tolist(), 1):
        print(f"{name}, example {i}:", *(f"{v:.2f}" for v in row))
spoilt = X.clone()
spoilt[0, 2] = torch.inf  # 0 * inf is nan; a choice is safe
times, chosen = spoilt * keep, spoilt.where(keep, 0)
print(f"inf in the padding, times the mask: {times.sum(1)[0, 0]:.1f}")
print(f"inf in the padding, chosen: {chosen.sum(1)[0, 0]:.1f}")
