import torch
from torch.nn import functional as F

E = torch.tensor([[1.0, -2], [0, 3], [4, 1]])  # (v, e), tokens 0 to 2
ways = {
    "E[ids]": lambda ids: E[ids],
    "F.embedding": lambda ids: F.embedding(ids, E),
    "one-hot": lambda ids: F.one_hot(ids, 3).float() @ E,
}
for name, look_up in ways.items():
    for token in (3, -1, -4):
        try:
            said = look_up(torch.tensor(token)).tolist()
        except (IndexError, RuntimeError) as error:
            said = type(error).__name__
        print(f"{name}, token {token}: {said}")
