import torch

x = torch.tensor([-1.0, 1.0]).double()
y = torch.tensor([0.5, 1.5]).double()  # the line 1 + x / 2 meets both


def nll(w, x=x, y=y):  # without the constant
    z = (y - w[0] - w[1] * x) / torch.exp(w[2] + w[3] * x)
    return (z**2 / 2 + w[2] + w[3] * x).mean()


for k in (1.0, 3.0, 5.0, 10.0):
    there = nll(torch.tensor([1.0, 0.5, -k, 0.0], dtype=x.dtype))
    beside = nll(torch.tensor([1.01, 0.5, -k, 0.0], dtype=x.dtype))
    print(f"log deviation {-k:.0f}: {there:.2f}, beside it {beside:.2f}")

w = torch.zeros(4, dtype=x.dtype)
for step in range(1, 31):  # descent with learning rate 0.1
    w = w - 0.1 * torch.func.grad(nll)(w)
    if step % 10 == 0:
        print(f"step {step}: {nll(w):.2f}")

x = torch.tensor([-1.0, 0.0, 1.0]).double()
y = torch.tensor([0.0, 1.0, 0.5]).double()  # 1 - x / 2 meets the last two
for k in (1.0, 5.0, 10.0):  # deviation 1 at the first, ever less behind it
    w = torch.tensor([1.0, -0.5, -k, -k], dtype=x.dtype)
    print(f"three examples, slope {-k:.0f}: {nll(w, x, y):.2f}")
