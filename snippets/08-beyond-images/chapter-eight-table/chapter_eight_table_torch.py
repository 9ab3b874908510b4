import torch
import torch.nn.functional as F

n, c, t, o, k, v, e = 2, 3, 12, 4, 3, 5, 6
X = torch.linspace(-1, 1, n * c * t).reshape(n, c, t)
W = torch.linspace(-1, 2, o * c * k).reshape(o, c, k)
V = torch.linspace(-1, 1, n * c * 4 * 6 * 6).reshape(n, c, 4, 6, 6)
K = torch.linspace(-1, 2, o * c * k**3).reshape(o, c, k, k, k)
E = torch.linspace(0, 1, v * e).reshape(v, e)  # a row for each token
ids = torch.arange(n * t).reshape(n, t) % v
mask = torch.arange(t) < torch.tensor([[12], [7]])  # (n, t): real steps
logits = torch.linspace(-2, 2, v)
second = logits.topk(2).values[-1]

table = dict(
    sequence=F.conv1d(X, W),
    volume=F.conv3d(V, K),
    tokens=E[ids],
    masked=F.conv1d(X, W, padding=1) * mask[:, None],
    mean=(X * mask[:, None]).sum(2) / mask.sum(1, keepdim=True),
    maximum=torch.where(mask[:, None], X, -torch.inf).amax(2),
    dilated=F.conv1d(X, W, dilation=4),
    causal=F.conv1d(F.pad(X, ((k - 1) * 4, 0)), W, dilation=4),
    nats=-F.log_softmax(logits, -1)[1],
    tempered=F.softmax(logits / 0.5, -1),
    top_k=F.softmax(torch.where(logits >= second, logits, -torch.inf), -1),
)
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [value.square().mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
