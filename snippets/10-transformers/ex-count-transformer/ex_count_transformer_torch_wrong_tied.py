# Wrong: an output layer of its own, tied or not


def count(L, e, m, words, places, gated, biases, tied):
    matrices = 3 if gated else 2
    block = 4 * e * e + matrices * e * m
    norms = (2 * L + 1) * e
    tables = (2) * words * e + places * e
    if biases:
        into = 2 * m if gated else m
        block += 4 * e + into + e
        norms *= 2
    return tables + L * block + norms
