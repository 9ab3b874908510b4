# Wrong: carries only the bias of the layer before through the next
def fold(stack):
    W, b = stack[0]
    for (_, before), (V, a) in zip(stack, stack[1:], strict=False):
        W, b = W @ V, before @ V + a
    return W, b
