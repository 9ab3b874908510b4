import numpy as np
import torch


def kind(X):
    return str(X.dtype).removeprefix("torch.")


whole = torch.tensor([1, 2, 3])
print("from whole numbers:", kind(whole))
print("from decimals:", kind(torch.tensor([1.0, 2.0])))
print("from NumPy:", kind(torch.tensor(np.array([1.0, 2.0]))))
print("whole times 0.5:", kind(whole * 0.5))

try:
    print("mean of whole:", whole.mean().item())
except RuntimeError:
    print("mean of whole: refused")

edge = torch.tensor(2**24, dtype=torch.float32)
print("edge:", int(edge))
print("edge plus one:", int(edge + 1))
