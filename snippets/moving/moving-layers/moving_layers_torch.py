import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
sizes = (1, 2, 3, 3), (2, 1, 3, 3), (2, 4, 3, 3)
X, D, K = (torch.tensor(rng.normal(size=size)) for size in sizes)

depthwise = F.conv2d(X, D, groups=2, padding=1)  # D: (c, 1, s, s)
adjoint = F.conv_transpose2d(X, K, stride=2)  # K: (c, o, s, s)
unturned = F.conv_transpose2d(X, K.flip(-1, -2), stride=2)
layers = {"depthwise": depthwise, "transposed": adjoint, "unturned": unturned}
for name, Y in layers.items():  # (n, o, h, w)
    print(
        f"{name}:", tuple(Y.shape), f"{Y[0, 0, 0, 0]:.4f} {Y[0, 1, 2, 2]:.4f}"
    )

H = torch.tensor([[1.0, 5.0], [2.0, 5.0], [6.0, 8.0]])  # (n, d)
mean, variance = torch.zeros(2), torch.ones(2)  # of the batches before
F.batch_norm(H, mean, variance, training=True, momentum=0.1)  # in place
biased = 0.9 * torch.ones(2) + 0.1 * H.var(0, correction=0)
print("running mean:", [f"{v:.4f}" for v in mean.tolist()])
print("running variance:", [f"{v:.4f}" for v in variance.tolist()])
print("the same, over n:", [f"{v:.4f}" for v in biased.tolist()])

small = torch.tensor([[0.001, 0.002, 0.006]])  # (n, d)
larger = F.layer_norm(small, (3,))
smaller = F.layer_norm(small, (3,), eps=1e-6)
print("normalised, 1e-5:", [f"{v:.4f}" for v in larger[0].tolist()])
print("normalised, 1e-6:", [f"{v:.4f}" for v in smaller[0].tolist()])
