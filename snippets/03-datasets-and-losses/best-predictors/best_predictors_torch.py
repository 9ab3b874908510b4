import torch

torch.set_default_dtype(torch.float64)
wait = torch.tensor([0.0, 1.0, 2.0, 3.0, 12.0])  # (m,): what y may be
p_x = torch.tensor([0.75, 0.25])  # rain is 0 or 1
p = torch.tensor(  # (2, m): p(y | x), a row for each x
    [[0.3, 0.4, 0.2, 0.1, 0.0], [0.1, 0.1, 0.2, 0.3, 0.3]]
)
answers = torch.arange(0, 1201) / 100  # (k,): 0.00, 0.01, …, 12.00
gap = answers[:, None] - wait  # (k, m)

mean = p @ wait  # (2,): E[y | x]
median = wait[(p.cumsum(dim=1) >= 0.5).int().argmax(dim=1)]
late = p[:, 3:].sum(dim=1)  # (2,): P(y is 3 or more | x)
chance = torch.arange(1, 1000) / 1000  # (k,): answers of another kind
surprise = torch.stack([-(1 - chance).log(), -chance.log()])  # (2, k)
for name, best, risks, values in [
    ("squared", mean, p @ gap.square().T, answers),
    ("absolute", median, p @ gap.abs().T, answers),
    (
        "cross-entropy",
        late,
        torch.stack([1 - late, late]).T @ surprise,
        chance,
    ),
]:  # risks: (2, k), the expected loss of each answer for each x
    found = values[risks.argmin(dim=1)]
    print(f"{name}, best: {found[0]:.2f} and {found[1]:.2f}")
    torch.testing.assert_close(found, best)
    blind = (p_x @ risks).min()  # one answer for both
    print(f"{name}, risk: {p_x @ risks.min(dim=1).values:.3f}")
    print(f"{name}, blind: {blind:.3f}")
