import numpy as np
import torch

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(20, 3)))  # (n, c)
y = X @ torch.tensor([2.0, -1.0, 0.5], dtype=torch.float64)
eta, lam = 0.01, 3.0


def loss(w):  # minus the log-likelihood of unit noise, but for a constant
    return (X @ w - y).square().sum() / 2


def penalised(w):  # the penalty is lam / 2 times the squared norm
    return loss(w) + lam / 2 * w.square().sum()


def posterior(w):  # minus the log of a Gaussian prior, variance 1 / lam
    prior = torch.distributions.Normal(0.0, lam**-0.5)
    return loss(w) - prior.log_prob(w).sum()


def gradient(f, w):
    return torch.func.grad(f)(w)


w = v = u = torch.ones(3, dtype=torch.float64)  # (c,)
for _ in range(10):
    w = w - eta * gradient(penalised, w)
    v = v - eta * gradient(posterior, v)
    u = (1 - eta * lam) * u - eta * gradient(loss, u)
    assert torch.allclose(w, u, atol=1e-12)
    assert torch.allclose(v, u, atol=1e-12)
print("w:", *(f"{value:.4f}" for value in u.tolist()))
print("constant between the two:", end=" ")
print(f"{posterior(w) - penalised(w):.4f}")
