import torch

torch.set_default_dtype(torch.float64)
rate = -1.0


def steps(delta):  # what multiplies the state, and x: by hold, by Euler
    a = torch.exp(delta * rate)
    return a, torch.expm1(delta * rate) / rate, delta


def run(delta, x, mix):  # (n,), (n,) -> (n,)
    a, held, euler = steps(delta)
    s, states = torch.tensor(0.0), []
    for a_i, b_i, x_i in zip(a, euler if mix else held, x, strict=True):
        s = a_i * s + b_i * x_i
        states.append(s)
    return torch.stack(states)


for delta in (0.4, 0.2, 0.1, 0.05):
    _, held, euler = steps(torch.tensor(delta))
    print(f"step {delta}, Euler's B over the hold's: {euler / held:.4f}")

n = 40
for delta in (0.1, 0.5, 2.0):
    same = torch.full((n * 4,), delta)
    for name, mix in [("hold", False), ("mix", True)]:
        end = run(same, torch.ones(n * 4), mix)[-1]
        print(f"step {delta}, {name}, settles at: {end:.4f}")

x = torch.cos(torch.arange(n) * 0.3)
for name, delta in [
    ("equal steps", torch.full((n,), 0.5)),
    ("steps that vary", 0.5 + 0.4 * torch.sin(torch.arange(n) * 1.0)),
]:
    held, mixed = run(delta, x, False), run(delta, x, True)
    scale = (held @ mixed) / (mixed @ mixed)  # the best constant
    off = (scale * mixed - held).norm() / held.norm()
    print(f"{name}, best factor: {scale:.4f}")
    print(f"{name}, left: {off:.4f}")
