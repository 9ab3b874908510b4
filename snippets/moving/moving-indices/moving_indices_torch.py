import torch

x = torch.tensor([1.0, 2.0, 3.0])  # (3,)
places = torch.tensor([0, 0])  # the same place twice

try:
    x[7]
    raise SystemExit("an index past the end was taken")
except IndexError:  # PyTorch looks, JAX does not
    pass
last = x[torch.tensor(7).clamp(max=len(x) - 1)]
print(f"past the end, clamped: {last:.1f}")

changed = x.clone()
changed[0] = 9.0
print("changed:", changed.tolist(), "from", x.tolist())

once = x.clone()
once[places] += 1.0
twice = x.index_add(0, places, torch.ones(2))
print("added, once:", once.tolist())
print("added, twice:", twice.tolist())
