# Wrong: the biases stay where they were
def permute(p, order):
    return p | {"U": p["U"][:, order], "V": p["V"][order]}
