# Wrong: adds each bias before the layer it belongs to
def fold(stack):
    W, b = stack[0]
    for V, a in stack[1:]:
        W, b = W @ V, (b + a) @ V
    return W, b
