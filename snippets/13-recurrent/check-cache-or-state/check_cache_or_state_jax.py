k = v = 64  # of a head
layers, heads = 32, 32
for r in (64, 256):
    state = r * v + r
    print(f"r = {r}, state of a head: {state}")
    print(f"r = {r}, cache is larger from token: {state // (k + v) + 1}")
    size = state * layers * heads * 2 / 2**20  # 2 bytes each
    print(f"r = {r}, all heads, MiB: {size:.1f}")
n = 100_000
cache = n * (k + v) * layers * heads * 2 / 2**30
print(f"cache of {n} tokens, GiB: {cache:.1f}")
degree_two = (k + 1) * (k + 2) // 2
print("features of (1 + x . y)^2:", degree_two)
print("cache is larger from token:", degree_two * (v + 1) // (k + v) + 1)
