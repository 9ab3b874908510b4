import torch

g = torch.tensor([10.0, 0.1])  # two gradients, turned round at each step
eta, lam, steps = 0.01, 0.1, 500
beta1, beta2, eps = 0.9, 0.999, 1e-8


def adam(penalty, decay):  # both from weights of 1
    w, m, s = torch.ones(2), torch.zeros(2), torch.zeros(2)
    for k in range(1, steps + 1):
        slope = (-1) ** k * g + penalty * w
        m = beta1 * m + (1 - beta1) * slope
        s = beta2 * s + (1 - beta2) * slope**2
        m_hat, s_hat = m / (1 - beta1**k), s / (1 - beta2**k)
        w = (1 - eta * decay) * w - eta * m_hat / (s_hat.sqrt() + eps)
    return w


def built_in(optimiser):
    w = torch.ones(2, requires_grad=True)
    rule = optimiser([w], lr=eta, weight_decay=lam)
    for k in range(1, steps + 1):
        w.grad = (-1) ** k * g
        rule.step()
    return w.detach()


def show(name, w):
    print(f"{name}:", " and ".join(f"{entry:.3f}" for entry in w.tolist()))


show("no decay", adam(0, 0))
show("in the gradient", adam(lam, 0))
show("decoupled", adam(0, lam))
print(f"(1 - eta lam)^{steps}: {(1 - eta * lam) ** steps:.3f}")
assert torch.allclose(adam(lam, 0), built_in(torch.optim.Adam), atol=1e-4)
assert torch.allclose(adam(0, lam), built_in(torch.optim.AdamW), atol=1e-4)
