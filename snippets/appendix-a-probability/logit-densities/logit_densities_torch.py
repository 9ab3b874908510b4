import torch
import torch.nn.functional as F
from torch.distributions import Bernoulli, Categorical

z = torch.tensor([2.0, 1.0, -1.0])  # (c,)
log_p = z - torch.logsumexp(z, 0)  # (c,)
for shift in (0.0, 7.0):  # one number added to all logits
    library = Categorical(logits=z + shift).logits
    assert torch.allclose(library, log_p, atol=1e-5)
print("softmax:", " ".join(f"{v:.4f}" for v in log_p.exp()))
print("three probabilities, two differences:", (z[:-1] - z[-1]).tolist())

s = torch.tensor(1.5)  # one logit, of a 1 against a 0
two = torch.softmax(torch.stack([torch.tensor(0.0), s]), 0)
assert torch.isclose(two[1], torch.sigmoid(s))
print(f"probability of a 1: {two[1]:.4f}")
print(f"log of the odds: {(two[1] / two[0]).log():.4f}")

s = torch.tensor(200.0)  # a 1 is nearly certain, and a 0 came
naive = torch.log(1 - torch.sigmoid(s))
stable = 0 * s - F.softplus(s)  # x s - log(1 + exp(s)), with x = 0
library = Bernoulli(logits=s).log_prob(torch.tensor(0.0))
assert torch.isclose(library, stable)
print(f"log of 1 - sigmoid(200): {naive:.1f}")
print(f"by softplus: {stable:.1f}")

z = torch.tensor([1000.0, 0.0, -1000.0])
naive = torch.log(z.exp() / z.exp().sum())  # exp(1000) is inf
print("naive, large logits:", " ".join(f"{v:.1f}" for v in naive))
stable = z - torch.logsumexp(z, 0)
print("by logsumexp:", " ".join(f"{v:.1f}" for v in stable))
