# Wrong: goes through a segment from its first layer to its last
def chain_adjoint(layer, back, x, g, L, k):
    kept = [x]
    for i in range(L - k):
        x = layer(i, x)
        if (i + 1) % k == 0:
            kept.append(x)
    for start in reversed(range(0, L, k)):
        z = kept.pop()
        for i in range(start, start + k):
            g = back(i, z, g)
            z = layer(i, z)
    return g
