import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.distributions import Normal
from torch.func import grad, hessian, vmap

n = 200  # numbers in a dataset
runs = 1000
rng = np.random.default_rng(0)
x = torch.tensor(rng.laplace(size=(runs, n)))  # not normal; variance 2


def loss(w, x):  # of one number, by a normal model; w ~ (2,): μ, log σ
    return ((x - w[0]) / w[1].exp()).square() / 2 + w[1]


def errors(x):  # (n,), one dataset: estimates, two kinds of error bars
    w = torch.stack([x.mean(), x.std(correction=0).log()])  # the best
    slopes = vmap(grad(loss), in_dims=(None, 0))(w, x)  # (n, 2)
    bend = hessian(lambda w: loss(w, x).mean())(w)  # (2, 2)
    bread = torch.linalg.inv(bend)
    middle = slopes.T @ slopes / n  # near bend if the model holds
    naive, sandwich = bread, bread @ middle @ bread
    return w, (naive.diag() / n).sqrt(), (sandwich.diag() / n).sqrt()


w, *bars = vmap(errors)(x)  # (runs, 2) each
target = torch.tensor([0.0, np.log(2) / 2])  # least divergence
t = torch.linspace(-0.1, 0.8, 200)
for i, name in enumerate(("middle", "log σ")):
    print(f"{name}, spread: {w[:, i].std():.3f}")
    for kind, bar in zip(("naive", "sandwich"), bars, strict=True):
        held = ((w - target).abs() <= 1.96 * bar).double().mean(dim=0)
        print(f"{name}, {kind}: {bar[:, i].mean():.3f}")
        print(f"{name}, {kind}, holds: {held[i]:.2f}")
edges = np.linspace(-0.1, 0.8, 46)
plt.hist(w[:, 1].numpy(), edges, density=True, alpha=0.4)
for bar, line in zip(bars, ("--", "-"), strict=True):
    bell = Normal(target[1], bar[:, 1].mean()).log_prob(t).exp()
    plt.plot(t, bell, line)
plt.gca().set(xlabel="log σ of the fit", ylabel="density", ylim=(0, 19))
plt.show()
