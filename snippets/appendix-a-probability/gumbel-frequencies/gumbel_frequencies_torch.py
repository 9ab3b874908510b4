import numpy as np
import torch

torch.set_default_dtype(torch.float64)

tau = 1.0
rng = np.random.default_rng(0)
z = torch.tensor([2.0, 1.0, 0.0, -1.0])  # (c,)
u = rng.uniform(size=(200_000, 4))
gumbel = torch.tensor(-np.log(-np.log(u)))  # (n, c)


def frequencies(noise):  # of each place being the largest
    winner = (z / tau + noise).argmax(-1)  # (n,)
    return torch.bincount(winner, minlength=4) / len(winner)


def show(name, p):
    print(f"{name}:", " ".join(f"{v:.3f}" for v in p))


softmax = torch.softmax(z / tau, 0)
assert torch.allclose(frequencies(gumbel), softmax, atol=0.005)
show("softmax", softmax)
show("Gumbel noise", frequencies(gumbel))
spread = np.pi / 6**0.5  # the deviation of Gumbel noise
normal = torch.tensor(rng.normal(0, spread, (200_000, 4)))
show("normal noise", frequencies(normal))
show("one noise for all", frequencies(gumbel[:, :1]))
show("noise also over tau", frequencies(gumbel / tau))
torch.manual_seed(0)
draws = torch.distributions.Categorical(logits=z / tau).sample((200_000,))
seen = torch.bincount(draws, minlength=4) / len(draws)
assert torch.allclose(seen, softmax, atol=0.01)
