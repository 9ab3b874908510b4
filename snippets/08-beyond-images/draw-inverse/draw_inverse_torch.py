import numpy as np
import torch

p = torch.tensor([0.1, 0.4, 0.3, 0.2])  # (c,): of the letters a, b, c, d
cdf = p.cumsum(0)  # 0.1, 0.5, 0.8, 1
u = np.random.default_rng(0).random(10_000, np.float32)  # below 1
u = torch.from_numpy(u)


def letters(numbers):
    return "".join("abcd"[i] for i in numbers[:20])


i = torch.searchsorted(cdf, u * cdf[-1], right=True)  # (n,): inverted
print("first numbers:", [round(v, 2) for v in u[:5].tolist()])
print("first letters:", letters(i))
shares = i.bincount(minlength=4) / len(i)
print("shares:", [round(v, 3) for v in shares.tolist()])

generator = torch.Generator().manual_seed(0)
own = torch.multinomial(p, 10_000, replacement=True, generator=generator)
print("the library's letters:", letters(own))
off = (own.bincount(minlength=4) / len(own) - p).abs().max()
print("its shares within 0.02 of p:", (off < 0.02).item())

# one draw a row: a race, in which letter i arrives after time E / p_i
P = p.repeat(1000, 1)  # (n, c)
own = torch.multinomial(P, 1, generator=generator.manual_seed(0))[:, 0]
E = torch.empty_like(P).exponential_(1, generator=generator.manual_seed(0))
race = (E / P).argmin(1)
print("the library's draws are a race:", torch.equal(own, race))
E = torch.from_numpy(np.random.default_rng(1).exponential(size=(20, 4)))
by_time = (E / p).argmin(1)
by_logit = (p.log() - E.log()).argmax(1)  # −log E: Gumbel noise
print("by time:", letters(by_time))
print("by logits plus Gumbel noise:", letters(by_logit))
