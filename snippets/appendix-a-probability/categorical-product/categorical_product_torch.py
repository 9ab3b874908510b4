import torch

p = torch.tensor([0.5, 0.3, 0.2])  # (c,)
for j in range(3):
    x = torch.eye(3)[j]  # (c,): one-hot, a 1 in place j
    product = (p**x).prod()
    log = (x * p.log()).sum()
    assert torch.isclose(log, product.log())
    library = torch.distributions.Categorical(probs=p)
    assert torch.isclose(log, library.log_prob(torch.tensor(j)))
    print(f"category {j}: {product:.1f}, log {log:.4f}")

never = torch.tensor([1.0, 0.0, 0.0])  # two categories cannot come
x = torch.tensor([1.0, 0.0, 0.0])  # and neither of them came
print(f"product: {(never**x).prod():.1f}")
print(f"sum of x log p: {(x * never.log()).sum():.1f}")  # 0 * -inf
print(f"sum of xlogy: {torch.xlogy(x, never).sum():.1f}")

p = torch.tensor(0.8)  # two categories, and the probability of a 1
for x in (1.0, 0.0):
    bernoulli = p**x * (1 - p) ** (1 - x)
    print(f"Bernoulli, x = {x:.0f}: {bernoulli:.1f}")
