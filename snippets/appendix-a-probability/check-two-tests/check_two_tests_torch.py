import torch

positive = torch.tensor([0.05, 0.9])  # (2,): given healthy, given ill
for prevalence in (0.01, 0.05 / 0.95):
    p_z = torch.tensor([1 - prevalence, prevalence])  # (2,)
    once = p_z * positive
    twice = once * positive  # two tests, independent given the state
    name = f"prevalence {prevalence:.4f}"
    print(f"{name}, one positive: {once[1] / once.sum():.4f}")
    print(f"{name}, two positives: {twice[1] / twice.sum():.4f}")

    result = torch.stack([1 - positive, positive], dim=1)  # (2, 2)
    same = torch.eye(2)  # the second repeats the first, whatever it says
    joint = torch.einsum("z,zx,xy->zxy", p_z, result, same)
    echo = joint[1, 1, 1] / joint[:, 1, 1].sum()
    print(f"{name}, positive and its echo: {echo:.4f}")
