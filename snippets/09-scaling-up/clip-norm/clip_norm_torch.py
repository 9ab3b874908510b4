import torch

g, rho = torch.tensor([3.0, 0.4], dtype=torch.float64), 1.0  # (d,)


def clip(g):
    return g * torch.clamp(rho / g.norm(), max=1.0)


def show(name, v):
    print(f"{name}:", *(f"{a:.3f}" for a in v.tolist()))


w = torch.zeros_like(g, requires_grad=True)
w.grad = g.clone()
torch.nn.utils.clip_grad_norm_([w], rho)  # changes w.grad
own = g * rho / (g.norm() + 1e-6)  # to the last digits
torch.testing.assert_close(w.grad, own, rtol=1e-12, atol=0)
torch.testing.assert_close(w.grad, clip(g), rtol=1e-5, atol=1e-5)
show("by norm", clip(g))
show("by value", g.clamp(-rho, rho))
print(f"slope before: {g[1] / g[0]:.3f}")
print(f"slope by norm: {clip(g)[1] / clip(g)[0]:.3f}")
print(f"slope by value: {g[1].clamp(max=rho) / rho:.3f}")

parts = torch.tensor([[6.0, 0.0], [-6.0, 0.8]])  # (k, d), mean: (0, 0.4)
show("accumulated, then clipped", clip(parts.mean(0)))
show("each part clipped", torch.stack([clip(p) for p in parts]).mean(0))

scale = 1024
scaled = parts.mean(0) * scale
show("unscaled, then clipped", clip(scaled / scale))
show("clipped, then unscaled", clip(scaled) / scale)
