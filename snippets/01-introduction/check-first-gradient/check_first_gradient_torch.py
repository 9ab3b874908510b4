import torch

x = (torch.arange(40.0, 86.0, 5.0) - 60) / 10  # (n,)
y = torch.tensor([0.0, 0, 0, 0, 1, 0, 1, 1, 1, 1])  # (n,)


def by_formula(w, b):
    p = torch.sigmoid(torch.tensor(w) * x + b)  # (n,)
    common = 2 * (p - y) * p * (1 - p)  # (n,)
    return (common * x).mean(), common.mean()


for w, b in ((0.0, 0.0), (1.0, 0.75)):
    w0 = torch.tensor(w, requires_grad=True)
    b0 = torch.tensor(b, requires_grad=True)
    loss = (torch.sigmoid(w0 * x + b0) - y).square().mean()
    dw, db = torch.autograd.grad(loss, (w0, b0))
    by_hand = by_formula(w, b)
    assert torch.allclose(torch.stack([*by_hand]), torch.stack([dw, db]))
    print(f"at w = {w}, b = {b}")
    print(f"derivative by w: {dw:.4f}")
    print(f"derivative by b: {db + 0:.4f}")
p = torch.tensor([0.5, 0.9, 0.99, 0.999])  # the curve's own slope, p (1 - p)
print("slopes:", [round(v, 4) for v in (p * (1 - p)).tolist()])
