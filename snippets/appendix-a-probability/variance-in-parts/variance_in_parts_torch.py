import torch

y = torch.tensor([2.0, 3.0, 4.0, 8.0])  # (b,): minutes
p_z = torch.tensor([0.5, 0.3, 0.2])  # (a,): which pot
p_y = torch.tensor(  # (a, b): p(y | z), a row for each pot
    [[0.5, 0.5, 0.0, 0.0], [0.0, 0.5, 0.5, 0.0], [0.0, 0.0, 0.5, 0.5]]
)


def mean_and_variance(values, p):
    mean = (values * p).sum(dim=-1)
    centred = values - mean[..., None]
    return mean, (centred.square() * p).sum(dim=-1)


means, variances = mean_and_variance(y, p_y)  # (a,), (a,)
print("means of the pots:", " ".join(f"{v:.2f}" for v in means))
print("variances of the pots:", " ".join(f"{v:.2f}" for v in variances))

mean, total = mean_and_variance(y, p_z @ p_y)  # without knowing the pot
mean_of_means, between = mean_and_variance(means, p_z)
within = (variances * p_z).sum()
assert torch.isclose(mean, mean_of_means)
assert torch.isclose(total, within + between)
print(f"mean: {mean:.2f}")
print(f"within: {within:.4f}")
print(f"between: {between:.4f}")
print(f"total: {total:.4f}")
