import torch

torch.manual_seed(0)
u = torch.rand(100_000)  # (n,), float32
steps = u * 2**24
assert torch.equal(steps, steps.round())  # multiples of 2⁻²⁴, 0 included
assert torch.allclose(torch.log(1 - u), torch.log1p(-u))  # 1 - u is exact
assert u.min() >= 0 and u.max() < 1
assert 10 < len(u) - len(u.unique()) < 2000  # some came twice

zero, small = torch.tensor(0.0), torch.tensor(1e-9)
last = torch.tensor(1 - 2.0**-24)  # the float32 below 1
print(f"log, u = 0: {-zero.log():.2f}")
print(f"log1p, u = 0: {-torch.log1p(-zero):.2f}")
print(f"log1p, last u before 1: {-torch.log1p(-last):.4f}")
print(f"chance of more: {torch.exp(torch.log1p(-last)):.2e}")
print(f"u = 1e-9, log of 1 - u: {torch.log(1 - small):.2e}")
print(f"u = 1e-9, log1p: {torch.log1p(-small):.2e}")

normal = torch.distributions.Normal(0.0, 1.0)
print(f"normal, last u before 1: {normal.icdf(last.double()):.3f}")
six = torch.tensor(6.0)
print(f"normal, 1 - P at 6: {1 - normal.cdf(six):.2e}")
print(f"normal, by erfc: {torch.erfc(six / 2**0.5) / 2:.2e}")
