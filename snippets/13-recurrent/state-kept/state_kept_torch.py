import numpy as np
import torch

rng = np.random.default_rng(0)
n, e = 8, 3
X = torch.from_numpy(rng.normal(size=(n, e)))
A = torch.from_numpy(rng.normal(0, e**-0.5, (e, e))).requires_grad_()
first, second = X.split(n // 2)  # two pieces of one sequence


def run(s, piece):
    loss = 0
    for x in piece:
        s = (A @ s + x).tanh()
        loss = loss + s.square().sum()
    return s, loss


def second_gradient(cut, keep=False, rate=None):
    A.grad = None
    s, loss = run(X.new_zeros(e), first)
    loss.backward(retain_graph=keep)
    if rate:
        with torch.no_grad():
            A.sub_(rate * A.grad)
    A.grad = None
    _, loss = run(s.detach() if cut else s, second)
    loss.backward()
    return A.grad.norm().item()


def said(**options):
    try:
        return f"{second_gradient(**options):.4f}"
    except RuntimeError as error:
        return str(error).split(" (")[0][:62]


print("cut at the border:", said(cut=True))
print("not cut:", said(cut=False))
print("not cut, graph kept:", said(cut=False, keep=True))
print("the same after an update:", said(cut=False, keep=True, rate=0.1))
print("cut, after an update:", said(cut=True, rate=0.1))
