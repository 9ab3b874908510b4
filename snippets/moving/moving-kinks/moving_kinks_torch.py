import torch
import torch.nn.functional as F
from torch.func import grad

x = torch.tensor([-2.0, -0.5, 0.5, 2.0])  # (4,)
exact = F.gelu(x)
approximate = F.gelu(x, approximate="tanh")
print("GELU:", [f"{v:.4f}" for v in exact.tolist()])
print("GELU by tanh:", [f"{v:.4f}" for v in approximate.tolist()])

ties = torch.tensor([1.0, 3.0, 3.0])  # (3,): two are the largest
shared = grad(lambda v: v.amax())(ties)
first = grad(lambda v: v[v.argmax()])(ties)
print("slope of the largest, shared:", shared.tolist())
print("slope of the largest, to the first:", first.tolist())

zero = torch.tensor(0.0)
flat = grad(torch.abs)(zero)
up = grad(lambda v: torch.where(v >= 0, v, -v))(zero)
print(f"slope of |x| at 0, none: {flat:.1f}")
print(f"slope of |x| at 0, of the right branch: {up:.1f}")
