# Wrong: multiplies the matrices in the other order
def fold(stack):
    W, b = stack[0]
    for V, a in stack[1:]:
        W, b = V @ W, b @ V + a
    return W, b
