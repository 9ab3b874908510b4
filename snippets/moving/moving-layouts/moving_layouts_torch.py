import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
X, W = (torch.tensor(rng.normal(size=s)) for s in ((2, 3), (3, 4)))
layer = torch.nn.Linear(3, 4, bias=False)
print("weight of a layer:", tuple(layer.weight.T.shape))  # kept as (o, d)
outputs = F.linear(X, W.T)  # (n, o)
print(f"a linear layer: {outputs[0, 0]:.4f} {outputs[1, 3]:.4f}")

image = torch.arange(16.0).reshape(1, 4, 4, 1)  # (b, h, w, c)
kernel = torch.ones(3, 3, 1, 1)  # (h, w, c, o)
padded = F.pad(image.permute(0, 3, 1, 2), (0, 1, 0, 1))  # (b, c, h, w)
same = F.conv2d(padded, kernel.permute(3, 2, 0, 1), stride=2)
print("convolution, same, stride 2:", same.flatten().tolist())

q, k, v = (torch.tensor(rng.normal(size=(1, 5, 2, 3))) for _ in range(3))
heads_first = [t.transpose(1, 2) for t in (q, k, v)]  # (b, h, n, k)
attended = F.scaled_dot_product_attention(*heads_first).transpose(1, 2)
print("attention:", tuple(attended.shape), f"{attended[0, 4, 1, 2]:.4f}")

half = [*heads_first[:2], heads_first[2][..., :2]]  # values of width 2
narrow = F.scaled_dot_product_attention(*half).transpose(1, 2)
print("narrow values:", tuple(narrow.shape), f"{narrow[0, 4, 1, 1]:.4f}")
