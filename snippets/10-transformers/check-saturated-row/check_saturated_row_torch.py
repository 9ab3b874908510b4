import torch

values = torch.tensor([0.0, 1.0])
for gap in 0.0, 2.0, 10.0, 20.0, 120.0:
    s = torch.tensor([gap, 0.0], requires_grad=True)
    loss = -(s.softmax(dim=0) @ values)  # wants the other key
    (slope,) = torch.autograd.grad(loss, s)
    print(f"gap {gap:.0f}, slope: {abs(slope[0]):.2e}")
    loss = -s.log_softmax(dim=0)[1]  # the same wish, as a cross-entropy
    (slope,) = torch.autograd.grad(loss, s)
    print(f"gap {gap:.0f}, slope of the logarithm: {slope[0]:.4f}")
