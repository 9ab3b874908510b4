import math

import torch

table = torch.tensor([[62.5, 3.0], [48.0, 7.5], [81.0, 1.0]])  # (n, d)

red = torch.arange(0, 250, 50).expand(4, 5)  # grows to the right
image = torch.stack([red, red.flip(1), red * 0], dim=-1)
image = image.to(torch.uint8)  # (h, w, c): 0 to 255

times = torch.arange(80) / 8000  # 8000 samples a second
sound = torch.sin(2 * math.pi * 440 * times)  # (t,)

text = "off with her head"
letters = sorted(set(text))  # the vocabulary
codes = torch.tensor([letters.index(s) for s in text])
tokens = codes.to(torch.int32)  # (t,)
assert "".join(letters[i] for i in tokens) == text  # nothing is lost
one_hot = (tokens[:, None] == torch.arange(len(letters))).float()

edges = torch.tensor([[0, 0, 1, 2], [1, 2, 2, 3]])  # (2, number of edges)
graph = torch.zeros(4, 4)
graph[edges[0], edges[1]] = 1.0
graph = graph + graph.T  # (n, n): 1 where two nodes are joined

data = {
    "table": table,
    "image": image,
    "sound": sound,
    "text": tokens,
    "text, one-hot": one_hot,
    "graph": graph,
}
for name, X in data.items():
    kind = str(X.dtype).removeprefix("torch.")
    print(f"{name}: {tuple(X.shape)} {kind}")
print("first letters:", tokens[:3].tolist(), "of", len(letters))
print("neighbours of node 2:", graph[2].nonzero()[:, 0].tolist())
squares = [round((X.double() ** 2).sum().item(), 2) for X in data.values()]
print("sums of squares:", squares)
