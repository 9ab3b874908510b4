# Wrong: the gate has no bias


def count(L, e, m, words, places, gated, biases, tied):
    matrices = 3 if gated else 2
    block = 4 * e * e + matrices * e * m
    norms = (2 * L + 1) * e
    tables = (1 if tied else 2) * words * e + places * e
    if biases:
        into = m
        block += 4 * e + into + e
        norms *= 2
    return tables + L * block + norms
