import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
net = nn.Sequential(
    nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.5), nn.Linear(8, 2)
)
x = torch.ones(3, 4)  # (n, d)
with torch.no_grad():  # gradients are another matter: dropout stays on
    first, second = net(x), net(x)
    print(f"two calls in training, equal: {torch.equal(first, second)}")
    print(f"three equal rows, equal answers: {(first == first[0]).all()}")
    torch.manual_seed(1)
    first = net(x)
    torch.manual_seed(1)  # the same state again
    print(f"same randomness, equal: {torch.equal(first, net(x))}")

    ones, masks = torch.ones(3, 8), []
    for layer in nn.Dropout(0.5), nn.Dropout(0.5):
        torch.manual_seed(2)  # before each of two layers
        masks.append(layer(ones) > 0)
    print(f"same randomness, two layers: {torch.equal(*masks)}")

    net.eval()
    first, second = net(x), net(x)
    print(f"two calls in evaluation, equal: {torch.equal(first, second)}")
    plain = net[3](net[1](net[0](x)))
    print(f"evaluation leaves it out: {torch.allclose(first, plain)}")
    assert not net[2].training
    assert not torch.equal(F.dropout(ones), ones)  # eval() is not told
