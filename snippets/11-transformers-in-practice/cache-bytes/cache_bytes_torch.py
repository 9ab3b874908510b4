import matplotlib.pyplot as plt
import torch

g = 32  # heads of keys and values
L, h, k, size = 32, 32, 128, 2  # layers, heads, width, bytes of bfloat16
e = h * k


def cache_bytes(g, tokens):
    return L * 2 * g * k * tokens * size  # keys AND values


small = torch.empty(L, 2, g, 10, k, dtype=torch.bfloat16, device="meta")
assert small.nbytes == cache_bytes(g, 10)
weights = L * (2 * e**2 + 2 * e * g * k + 8 * e**2)
print(f"weights in blocks: {weights / 1e9:.2f} billion")
print(f"KiB a token: {cache_bytes(g, 1) / 2**10:.0f}")
for tokens in 8192, 131072:
    full = cache_bytes(g, tokens) / 2**30
    window = cache_bytes(g, min(tokens, 4096)) / 2**30
    print(f"{tokens} tokens, GiB: {full:.3f}")
    print(f"{tokens} tokens, window of 4096, GiB: {window:.4f}")
even = weights * size / cache_bytes(g, 1)
print(f"as heavy as the weights at: {even:.0f} tokens")

n = 2.0 ** torch.arange(8, 18, dtype=torch.float64)
fig, ax = plt.subplots(figsize=(4.8, 3.4))
ax.loglog(n, cache_bytes(g, n) / 2**30, "C0-", label=f"all tokens, g = {g}")
cropped = cache_bytes(g, n.clamp(max=4096)) / 2**30
ax.loglog(n, cropped, "C1--", label="window of 4096")
ax.axhline(weights * size / 2**30, color="0.5", linestyle=":")
ax.text(256, 14, "weights")
ax.set(xlabel="tokens", ylabel="GiB of one sequence", ylim=(2e-3, 2e2))
ax.legend(loc="lower right")
plt.show()
