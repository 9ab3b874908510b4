import torch

torch.set_default_dtype(torch.float64)
K = torch.tensor([[1.0, 0], [0, 1], [-1, 0], [0, -1]])  # (m, k)
V = torch.tensor([10.0, 20, 30, 40])  # (m,)
q = torch.tensor([0.5, 0.4], requires_grad=True)  # (k,)


def soft(q, tau):  # a mean of the values
    return (K @ q / tau).softmax(dim=0) @ V


def hard(q):  # one of the values
    return V[(K @ q).argmax()]


for tau in 1.0, 0.3, 0.1, 0.03, 0.01:
    (slope,) = torch.autograd.grad(soft(q, tau), q)
    print(f"temperature {tau}: {soft(q, tau).item():.4f}")
    print(f"temperature {tau}, gradient: {slope.norm():.4f}")

print(f"hard: {hard(q):.4f}")
assert not hard(q).requires_grad  # no path from q to the result
step = torch.tensor([0.0, 0.09])
print(f"hard, a step of 0.09: {hard(q + step):.4f}")
print(f"hard, a step of 0.18: {hard(q + 2 * step):.4f}")

tie = torch.tensor([0.5, 0.5])
print(f"tie, hard: {hard(tie):.4f}")
print(f"tie, temperature 0.01: {soft(tie, 0.01):.4f}")
