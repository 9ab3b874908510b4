# Wrong: runs again from the first layer, for each layer
def chain_adjoint(layer, back, x, g, L, k):
    for i in reversed(range(L)):
        z = x
        for j in range(i):
            z = layer(j, z)
        g = back(i, z, g)
    return g
