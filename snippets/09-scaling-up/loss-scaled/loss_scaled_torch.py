import torch

x = torch.tensor([1e-4, 3e-4, 1.0])  # (d,)


def gradient(kind, scale):
    w = torch.ones(3, dtype=kind, requires_grad=True)  # (d,)
    loss = 1e-4 * (w * x.to(kind)).sum().float()  # a small loss, in 32 bits
    (loss * scale).backward()
    return w.grad.float() / scale  # unscale in float32


exact = gradient(torch.float32, 1)
print("in units of 2^-24:", *(f"{v:.3f}" for v in (exact * 2**24).tolist()))
for power in (0, 10, 30):
    g = gradient(torch.float16, 2**power)
    print(f"2^{power}, zeros:", (g == 0).sum().item())
    print(f"2^{power}, finite:", g.isfinite().sum().item())
    if g.isfinite().all():
        worst = ((g - exact).abs() / exact).max().item()
        print(f"2^{power}, largest relative error: {worst:.4f}")
