import torch
from torch import nn

kinds = {  # (c, *size)
    "stereo": (2, 60 * 44_100),
    "volume": (1, 300, 512, 512),
    "video": (3, 10 * 25, 256, 256),
}
for name, shape in kinds.items():
    x = torch.empty(shape, device="meta")  # a shape, and no numbers
    print(f"{name}, float32: {x.nbytes / 1e6:.1f} MB")

for r, layer in enumerate((nn.Conv1d, nn.Conv2d, nn.Conv3d), start=1):
    W = layer(3, 64, kernel_size=3, device="meta").weight
    print(f"weights, {r} axes:", W.numel())

x = torch.zeros(1, 1, 44_101, requires_grad=True)  # one second and a bit
y = nn.functional.conv1d(x, torch.ones(1, 1, 1024), stride=512)
y[0, 0, 40].backward()
print("samples behind an output of k = 1024:", x.grad.count_nonzero().item())
print("layers of k = 3 for a second:", (44_101 - 1) // 2)
