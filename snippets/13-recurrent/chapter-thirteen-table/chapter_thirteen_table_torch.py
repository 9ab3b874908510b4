import torch
import torch.nn.functional as F

n, d, e, k, v = 6, 3, 4, 3, 2


def waves(*shape, end):  # the same numbers in both frameworks
    size = torch.Size(shape)
    return torch.linspace(0, end, size.numel()).sin().view(size)


Q, K, V = waves(n, k, end=20), waves(n, k, end=30), waves(n, v, end=40)
x, s, c = waves(d, end=2), waves(e, end=3), waves(e, end=4)  # one step
W, U = waves(d, e, end=50), waves(e, e, end=60)
W_4, U_4 = waves(d, 4 * e, end=70), waves(e, 4 * e, end=80)
u = waves(n, end=9)  # a signal of n numbers
log = torch.tensor([-0.1 + 0.5j, -0.3 + 1j])  # logarithms of eigenvalues
B, C = torch.ones(2, dtype=log.dtype), torch.tensor([1 - 1j, 0.5 + 0j])
step, i = 0.5, torch.arange(n)
key, value, S = K[-1] / K[-1].norm(), V[-1], waves(k, v, end=7)

phi = F.elu(K) + 1
fast = phi.T @ V
sums = (phi[:, :, None] * V[:, None, :]).cumsum(0)
linear = torch.einsum("nk,nkv->nv", F.elu(Q) + 1, sums)
total = ((F.elu(Q) + 1) * phi.cumsum(0)).sum(1)
delta = S + torch.outer(key, value - key @ S)
decayed = 0.9 * S + torch.outer(key, value)
rnn = torch.tanh(x @ W + s @ U)
jacobian = (1 - rnn**2)[:, None] * U.T
gates = (x @ W_4 + s @ U_4).chunk(4)
write, forget, read = (gates[at].sigmoid() for at in (0, 1, 3))
cell = forget * c + write * gates[2].tanh()
lstm = read * cell.tanh()
z = torch.sigmoid(x @ W + s @ U)
kept = z * s + (1 - z) * rnn
hold = (step * log).exp()
bilinear = (1 + step / 2 * log) / (1 - step / 2 * log)
kernel = (2 * (C * hold ** i[:, None] @ B)).real
spectra = torch.fft.rfft(kernel, 2 * n) * torch.fft.rfft(u, 2 * n)
output = torch.fft.irfft(spectra)[:n]
E = K[:, :v].exp()
free = (E * V).cumsum(0) / E.cumsum(0)
steps = F.softplus(u)  # (n,)
selective = (steps[:, None] * log).exp()

table = {
    "phi": phi, "fast": fast, "sums": sums, "linear": linear,
    "total": total, "delta": delta, "decayed": decayed, "rnn": rnn,
    "jacobian": jacobian, "cell": cell, "lstm": lstm, "kept": kept,
    "hold": hold, "bilinear": bilinear, "kernel": kernel,
    "output": output, "free": free, "selective": selective,
}  # fmt: skip
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [value.abs().square().mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
