import torch

g = torch.tensor([1000.0, -1.0, 1e-4, 1e-9])  # four slopes
eta, beta1, beta2, eps = 0.1, 0.9, 0.999, 1e-8


def averages(k):  # after k steps with the same gradient
    m = s = torch.zeros(4)
    for _ in range(k):
        m = beta1 * m + (1 - beta1) * g
        s = beta2 * s + (1 - beta2) * g**2
    return m, s


m, s = averages(1)
m_hat, s_hat = m / (1 - beta1), s / (1 - beta2)
steps = {
    "corrected": -eta * m_hat / (s_hat.sqrt() + eps),
    "uncorrected": -eta * m / (s.sqrt() + eps),
    "eps under the root": -eta * m_hat / (s_hat + eps).sqrt(),
}
print("slopes:", *[f"{entry:g}" for entry in g.tolist()])
for name, step in steps.items():
    print(f"{name}:", *[f"{entry:.6f}" for entry in step.tolist()])
for k in (1, 10, 100, 1000):
    m, s = averages(k)
    step = (m / s.sqrt())[0]  # 1 if both were corrected
    print(f"uncorrected, step {k}: {step:.2f} times too long")

w = torch.zeros(4, requires_grad=True)
optimiser = torch.optim.Adam([w], lr=eta, betas=(beta1, beta2), eps=eps)
w.grad = g.clone()
optimiser.step()
assert torch.allclose(w.detach(), steps["corrected"])
