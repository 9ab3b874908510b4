import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.autograd import grad
from torch.distributions import Normal

n = 200  # numbers in a dataset
runs = 1000
rng = np.random.default_rng(0)
x = torch.tensor(rng.laplace(size=(runs, n)))  # not normal; variance 2


def loss(w, x):  # of each number, by a normal model; w: μ, log σ
    z = (x - w[..., 0]) / w[..., 1].exp()
    return z.square() / 2 + w[..., 1]


w = torch.stack([x.mean(dim=1), x.std(dim=1, correction=0).log()], dim=1)
# w ~ (runs, 2): the best. A copy for each number: one gradient for each
copies = w[:, None].repeat(1, n, 1).requires_grad_()  # (runs, n, 2)
(slopes,) = grad(loss(copies, x).sum(), copies, create_graph=True)
bends = [
    grad(slopes[..., i].sum(), copies, retain_graph=True)[0] for i in (0, 1)
]
bread = torch.linalg.inv(torch.stack(bends, dim=2).mean(dim=1))
slopes = slopes.detach()
middle = slopes.mT @ slopes / n  # (runs, 2, 2), like bread
covariances = bread, bread @ middle @ bread  # naive, sandwich
bars = [(c.diagonal(dim1=1, dim2=2) / n).sqrt() for c in covariances]
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
