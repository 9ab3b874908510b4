# Wrong: moves the columns of V, which are the outputs
def permute(p, order):
    U, c, V = p["U"][:, order], p["c"][order], p["V"][:, order]
    return p | {"U": U, "c": c, "V": V}
