def chain_adjoint(layer, back, x, g, L, k):
    kept = [x]  # the inputs of segments
    for i in range(L - k):
        x = layer(i, x)
        if (i + 1) % k == 0:
            kept.append(x)
    for start in reversed(range(0, L, k)):
        inputs = [kept.pop()]
        for i in range(start, start + k - 1):
            inputs.append(layer(i, inputs[-1]))
        for i in reversed(range(start, start + k)):
            g = back(i, inputs.pop(), g)
    return g
