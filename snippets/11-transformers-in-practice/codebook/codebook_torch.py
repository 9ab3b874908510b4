import numpy as np
import torch

rng = np.random.default_rng(0)
n, f, e, v = 12, 16, 2, 5  # frames, samples a frame, features, codes
X = torch.tensor(rng.normal(size=(n, f)))
W = torch.tensor(rng.normal(size=(f, e)) / f**0.5, requires_grad=True)
C = torch.tensor(rng.normal(size=(v, e)))  # the codebook
D = torch.tensor(rng.normal(size=(e, f)))  # the way back to samples

Z = X @ W  # (n, e)
gaps = (Z[:, None] - C).square().sum(dim=2)  # (n, v)
tokens = gaps.argmin(dim=1)  # (n,)
assert torch.equal(tokens, torch.cdist(Z, C).argmin(dim=1))
print(f"tokens: {' '.join(str(k) for k in tokens.tolist())}")
print(f"codes used: {len(tokens.unique())}")

quantised = C[tokens]  # (n, e): no gradient leads back to W
print(f"derivative leads to Z: {quantised.requires_grad}")
through = Z + (quantised - Z).detach()  # the value of the one, and ...
assert torch.allclose(through, quantised)
loss = (through @ D - X).square().mean()
slope = torch.autograd.grad(loss, W)[0]

leaf = quantised.clone().requires_grad_()  # ... the derivative at it
passed = torch.autograd.grad((leaf @ D - X).square().mean(), leaf)[0]
assert torch.allclose(slope, X.T @ passed)
print(f"loss: {loss:.4f}")
print(f"straight-through, gradient for W: {slope.norm():.4f}")
