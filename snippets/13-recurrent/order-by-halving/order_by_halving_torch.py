import torch

torch.set_default_dtype(torch.float64)
rate, end = -1.0, 4.0  # ds/dt = rate * s + x(t), s = 0 at the start


def factors(rule, z):  # z = delta * rate: what s and x are multiplied by
    a = {"euler": 1 + z, "bilinear": (1 + z / 2) / (1 - z / 2)}
    a = a.get(rule, torch.exp(torch.tensor(z)).item())
    return a, (a - 1) / rate


def run(rule, steps, smooth):
    delta = end / steps
    t = torch.arange(steps + 1) * delta
    x = torch.sin(t) if smooth else 1.0 * (t < end / 2)  # a pulse
    x = (x[1:] + x[:-1]) / 2 if rule == "bilinear" else x[:-1]
    a, b = factors(rule, delta * rate)
    return b * (a ** torch.arange(steps - 1, -1, -1) * x).sum()


T = torch.tensor(end)
exact = (torch.sin(T) - torch.cos(T) + torch.exp(-T)) / 2
for rule in ("euler", "bilinear", "hold"):
    errors = [abs(run(rule, n, True) - exact) for n in (32, 64, 128, 256)]
    ratios = [p / q for p, q in zip(errors, errors[1:], strict=False)]
    print(f"{rule}, errors:", *[f"{v:.6f}" for v in errors])
    print(f"{rule}, ratios:", *[f"{v:.2f}" for v in ratios])
exact = torch.exp(-T / 2) - torch.exp(-T)  # of the pulse, which is held
for rule in ("euler", "bilinear", "hold"):
    print(f"{rule}, pulse: {abs(run(rule, 32, False) - exact):.6f}")
