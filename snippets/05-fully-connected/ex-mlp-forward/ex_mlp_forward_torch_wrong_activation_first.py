# Wrong: the activation before each layer, so on the inputs too
def mlp(params, X, activation):
    for W, b in params:
        X = activation(X) @ W + b
    return X
