# Wrong: what leaves the units stays where it was
def permute(p, order):
    return p | {"U": p["U"][:, order], "c": p["c"][order]}
