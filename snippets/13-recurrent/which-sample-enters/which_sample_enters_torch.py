import torch

torch.set_default_dtype(torch.float64)
n, delta, rate = 64, 0.125, -0.5  # ds/dt = rate * s + x(t)
t = torch.arange(n) * delta
x = torch.sin(t)  # (n,)
exact = (torch.sin(t) / 2 - torch.cos(t) + torch.exp(-t / 2)) / 1.25
a = torch.exp(torch.tensor(delta * rate))
b = (a - 1) / rate  # the hold


def recurrence(u):  # s_i = a s_(i - 1) + b u_i; u[0] brings s_0 to s_1
    s = torch.zeros(len(u) + 1)
    for i, value in enumerate(u):
        s[i + 1] = a * s[i] + b * value
    return s


before = recurrence(x[:-1])  # x_(i - 1) enters s_i
now = recurrence(x[1:])  # x_i enters s_i
for name, s in [("before", before), ("now", now), ("mean", None)]:
    s = (before + now) / 2 if s is None else s
    print(f"{name}, largest error: {(s - exact).abs().max():.5f}")

layer = recurrence(x)  # as layers do: from 0, with every input
assert torch.equal(before, layer[:-1])  # shifted by one step
pulse = torch.eye(4)[1]  # 0, 1, 0, 0: one input, at place 1
late, prompt = recurrence(pulse)[:-1], recurrence(pulse)[1:]
print("x_(i - 1) enters:", [round(v, 3) for v in late.tolist()])
print("x_i enters:", [round(v, 3) for v in prompt.tolist()])
