import torch

d, w, e, taps, blocks, n = 768, 1536, 16, 4, 24, 8192
states = torch.empty(blocks, w, e, device="meta")
window = torch.empty(blocks, w, taps - 1, device="meta")
cache = torch.empty(blocks, 2, n, d, device="meta")  # keys and values
state = states.numel() + window.numel()
print("state of the selective model:", state)
print(f"cache for {n} tokens:", cache.numel())
print("tokens with a cache as large:", state * n // cache.numel())
print(f"cache over state: {cache.numel() / state:.1f}")
