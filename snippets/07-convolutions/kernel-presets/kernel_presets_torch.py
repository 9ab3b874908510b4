import torch
import torch.nn.functional as F

image = torch.tensor(  # (h, w): a bright band, a slanted line, a dot
    [
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 0.0, 9.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 9.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 9.0, 0.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 9.0, 0.0, 0.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 3.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        [6.0, 6.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    ]
)
edge = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
ridge = torch.full((3, 3), -1.0)
ridge[1, 1] = 8.0
shift = torch.zeros(3, 3)
shift[1, 0] = 1.0
blur = torch.tensor([[0.0, 0.2, 0.0], [0.2, 0.2, 0.2], [0.0, 0.2, 0.0]])
cases = {  # kernel, padding, stride, dilation
    "edge": (edge, 0, 1, 1),
    "ridge": (ridge, 1, 1, 1),
    "shift": (shift, 1, 1, 1),
    "blur": (blur, 1, 1, 1),
    "stride 2": (blur, 1, 2, 1),
    "dilation 2": (edge, 1, 1, 2),
}
for name, (kernel, p, q, d) in cases.items():
    y = F.conv2d(image[None, None], kernel[None, None], None, q, p, d)[0, 0]
    print(f"{name}, shape: {tuple(y.shape)}")
    print(f"{name}, at (2, 3): {y[2, 3]:.1f}")
    print(f"{name}, sum: {y.sum():.1f}")
