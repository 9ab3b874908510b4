# Wrong: the biases are forgotten


def count(table, side, c):
    parameters = work = 0
    for kind, s, *more in table:
        if kind == "dense":
            reads = c * side**2  # all numbers, flattened
            parameters += s * reads
            work += s * reads
            c, side = s, 1
            continue
        padding = more[2] if kind == "conv" else 0
        stride = more[1] if kind == "conv" else more[0]
        side = (side + 2 * padding - s) // stride + 1
        if kind == "conv":
            o, reads = more[0], s * s * c
            parameters += o * reads
            work += o * reads * side**2
            c = o
    return parameters, work
