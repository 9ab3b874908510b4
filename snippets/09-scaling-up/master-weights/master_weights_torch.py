import torch

lr, steps = 1e-4, 1000
for kind in (torch.float16, torch.bfloat16, torch.float32):
    w = torch.ones((), dtype=kind)
    for _ in range(steps):
        w = w - lr * torch.ones((), dtype=kind)  # the gradient is 1
    name = str(kind).removeprefix("torch.")
    print(f"{name} weights: {w.item():.3f}")

master = torch.ones(())  # float32
for _ in range(steps):
    w = master.half()  # the copy that the network uses
    g = torch.ones_like(w)
    master = master - lr * g.float()
print(f"float32 master: {master.item():.3f}")
print(f"its float16 copy: {master.half().item():.3f}")
