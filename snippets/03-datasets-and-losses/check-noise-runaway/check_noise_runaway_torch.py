import torch

x = torch.tensor([-1.0, 1.0]).double()
y = torch.tensor([0.5, 1.5]).double()  # the line 1 + x / 2 meets both


def nll(w):  # without the constant
    z = (y - w[0] - w[1] * x) / torch.exp(w[2] + w[3] * x)
    return (z**2 / 2 + w[2] + w[3] * x).mean()


for k in (1.0, 3.0, 5.0, 10.0):
    there = nll(torch.tensor([1.0, 0.5, -k, 0.0], dtype=x.dtype))
    beside = nll(torch.tensor([1.01, 0.5, -k, 0.0], dtype=x.dtype))
    print(f"log deviation {-k:.0f}: {there:.2f}, beside it {beside:.2f}")
