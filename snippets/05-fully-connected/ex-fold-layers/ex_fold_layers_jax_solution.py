def fold(stack):
    W, b = stack[0]
    for V, a in stack[1:]:
        W, b = W @ V, b @ V + a
    return W, b
