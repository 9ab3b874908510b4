import numpy as np
import torch
from torch.nn import functional as F

t, v = 4, 3  # frames, symbols: blank, a, b
rng = np.random.default_rng(0)
log_p = torch.tensor(rng.normal(size=(t, v))).log_softmax(dim=1)


def minus_log_p(log_p, label, log_0=-torch.inf):
    s = torch.zeros(2 * len(label) + 1, dtype=torch.long)
    s[1::2] = torch.tensor(label)  # blank, first, blank, second, ..., blank
    jump = torch.zeros(len(s), dtype=torch.bool)  # from two places before
    jump[2:] = (s[2:] > 0) & (s[2:] != s[:-2])  # not over a needed blank
    never = torch.full((2,), log_0, dtype=log_p.dtype)
    a = torch.cat([log_p[0, s[:2]], never.repeat(len(label))])[: len(s)]
    for row in log_p[1:]:
        one = torch.cat([never[:1], a[:-1]])
        two = torch.cat([never, a[:-2]]).where(jump, log_0)
        a = row[s] + torch.stack([a, one, two]).logsumexp(dim=0)
    return -a[-2:].logsumexp(dim=0)


def library(log_p, label, reduction="sum", **options):
    sizes = [torch.tensor([k]) for k in (len(log_p), len(label))]
    target = torch.tensor([label])
    options["reduction"] = reduction
    return F.ctc_loss(log_p[:, None], target, *sizes, **options)


for name, label in ("ab", [1, 2]), ("aa", [1, 1]):
    loss = minus_log_p(log_p, label)
    assert torch.isclose(loss, library(log_p, label))
    mean = library(log_p, label, "mean")  # divides by the label's length
    assert torch.isclose(loss, mean * len(label))
    some = log_p.clone()
    some[0, 1] = -torch.inf  # a cannot come first
    assert torch.isclose(minus_log_p(some, label), library(some, label))
    print(f"{name}, loss: {loss:.4f}")
    print(f"{name}, P: {(-loss).exp():.4f}")
short = library(log_p[:2], [1, 1])
rows = log_p[:2].clone().requires_grad_()
zeroed = library(rows, [1, 1], zero_infinity=True)
slope = torch.autograd.grad(zeroed, rows)[0]
assert zeroed == 0 and not slope.any()  # as if it were not in the batch
print(f"aa in two frames, from scratch: {minus_log_p(log_p[:2], [1, 1]):.0f}")
print(f"aa in two frames, the library more than 10000: {short > 10000}")
label = [1, 2] * 5
flat = torch.full((500, v), 1 / 3).log()  # (500, v), float32
print(f"500 frames, one path, P: {flat[:, 0].exp().prod():.3g}")
print(f"500 frames, loss: {minus_log_p(flat, label):.2f}")

z, abab = torch.zeros(9, v).double().requires_grad_(), [1, 2, 1, 2]
right = torch.autograd.grad(library(z.log_softmax(dim=1), abab), z)[0]
for log_0 in -torch.inf, -1e5:
    loss = minus_log_p(z.log_softmax(dim=1), abab, log_0)
    slope = torch.autograd.grad(loss, z)[0]
    print(f"log 0 = {log_0:.0f}, loss of abab: {loss:.4f}")
    print(f"log 0 = {log_0:.0f}, NaN in the gradient: {slope.isnan().any()}")
assert torch.allclose(slope, right)
