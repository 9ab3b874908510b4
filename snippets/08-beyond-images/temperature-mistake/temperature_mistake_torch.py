import torch

z = torch.tensor([3.0, 2.0, 1.0, 0.0])  # (c,): logits
p = torch.softmax(z, dim=0)


def show(name, q):
    print(f"{name}:", [round(v, 3) for v in q.tolist()])


show("p", p)
for tau in (0.02, 0.5, 2.0, 1000.0):
    q = torch.softmax(z / tau, dim=0)
    power = p ** (1 / tau)  # what temperature does to probabilities
    assert torch.allclose(q, power / power.sum(), atol=1e-5)
    show(f"τ = {tau:g}, logits divided", q)

for tau in (0.02, 0.5, 2.0):  # the mistakes
    rescaled = p / tau
    show(f"τ = {tau:g}, p divided", rescaled / rescaled.sum())
    again = torch.softmax(p / tau, dim=0)
    show(f"τ = {tau:g}, softmax of p divided", again)
