# Wrong: adds the biases up, as if no layer came after them
def fold(stack):
    W, b = stack[0]
    for V, a in stack[1:]:
        W, b = W @ V, b + a
    return W, b
