# Wrong: gives back the output of a layer instead of its input
def chain_adjoint(layer, back, x, g, L, k):
    kept = [x]
    for i in range(L - k):
        x = layer(i, x)
        if (i + 1) % k == 0:
            kept.append(x)
    for start in reversed(range(0, L, k)):
        z, outputs = kept.pop(), []
        for i in range(start, start + k):
            z = layer(i, z)
            outputs.append(z)
        for i in reversed(range(start, start + k)):
            g = back(i, outputs.pop(), g)
    return g
