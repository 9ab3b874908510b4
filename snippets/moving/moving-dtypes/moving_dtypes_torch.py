import numpy as np
import torch

doubles = np.array([0.1, 0.2])  # float64, as NumPy makes it

kept = torch.tensor(doubles)
single = torch.tensor(doubles, dtype=torch.float32)
whole = torch.tensor([1, 2], dtype=torch.int32)
wide = torch.tensor(2.0, dtype=torch.float64)  # ()
number = single * 2.0
yields = single * wide
widens = single * wide.reshape(1)
kind = whole * single[0]

results = {"kept": kept, "single": single, "whole": whole, "number": number}
results |= {"yields": yields, "widens": widens, "kind": kind}
for name, x in results.items():
    print(f"{name}:", str(x.dtype).removeprefix("torch."))
print(f"0.1 in single precision: {single[0]:.12f}")
