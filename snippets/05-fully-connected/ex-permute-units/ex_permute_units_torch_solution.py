def permute(p, order):
    return {
        "U": p["U"][:, order],
        "c": p["c"][order],
        "V": p["V"][order],
        "a": p["a"],
    }
