# Wrong: keeps every value on the way forward
def chain_adjoint(layer, back, x, g, L, k):
    inputs = [x]
    for i in range(L - 1):
        inputs.append(layer(i, inputs[-1]))
    for i in reversed(range(L)):
        g = back(i, inputs.pop(), g)
    return g
