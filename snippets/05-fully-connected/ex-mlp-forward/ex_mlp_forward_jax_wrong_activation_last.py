# Wrong: an activation after the last layer as well
def mlp(params, X, activation):
    for W, b in params:
        X = activation(X @ W + b)
    return X
