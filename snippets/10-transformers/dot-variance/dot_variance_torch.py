import matplotlib.pyplot as plt
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
b, m = 500, 16  # rows, and keys in each
sizes, medians = [16, 64, 256, 1024], {"as they are": [], "over √k": []}
v = torch.tensor(rng.normal(size=(b, m)))  # one value a key
for k in sizes:
    q = torch.tensor(rng.normal(size=(b, k)))  # a query for each row
    K = torch.tensor(rng.normal(size=(b, m, k)))
    products = torch.einsum("bk,bmk->bm", q, K)
    print(f"k = {k}, variance: {products.var(correction=0):.2f}")
    for name, scale in zip(medians, [1, k**-0.5], strict=True):
        s = (scale * products).requires_grad_()
        p = s.softmax(dim=1)
        (ds,) = torch.autograd.grad((p * v).sum(), s)  # (b, m)
        dq = scale * torch.einsum("bm,bmk->bk", ds, K)  # the chain rule
        ds, dq = ds.norm(dim=1), dq.norm(dim=1)
        said = f"k = {k}, {name}"
        print(f"{said}, largest weight: {p.amax(dim=1).mean():.3f}")
        print(f"{said}, slope of scores: {ds.quantile(0.5):.5f}")
        print(f"{said}, slope of queries: {dq.quantile(0.5):.5f}")
        print(f"{said}, mean slope of queries: {dq.mean():.3f}")
        medians[name].append(ds.quantile(0.5))
plt.figure(figsize=(4.8, 2.8))
for (name, y), line in zip(medians.items(), ["o-", "s--"], strict=True):
    plt.loglog(sizes, y, line, label=name)
plt.gca().set(xlabel="k", ylabel="slope of the scores")
plt.legend(loc="lower left")
plt.show()
