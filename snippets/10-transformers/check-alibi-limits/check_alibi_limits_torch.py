import torch

s = torch.tensor([0.9, -0.4, 0.3, 2.0])  # scores of the last four keys
back = torch.arange(3, -1, -1)  # how far back they stand
for m in 0.0, 1.0, 5.0, 50.0:
    a = (s - m * back).softmax(dim=0)
    print(f"m = {m}, the token itself: {a[-1]:.4f}")
s[2] = 30.0  # the neighbour
for m in 5.0, 50.0:
    a = (s - m * back).softmax(dim=0)
    print(f"m = {m}, a neighbour with score 30: {a[-2]:.4f}")
for m in 0.5, 2.0**-8:
    far = torch.arange(4000).double()
    share = (-m * far).softmax(dim=0).cumsum(dim=0)
    print(f"m = {m:.4f}, tokens that hold 0.99: {(share < 0.99).sum() + 1}")
