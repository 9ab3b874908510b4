# Wrong: leaves the bias of the last layer out
def mlp(params, X, activation):
    *hidden, (W, _) = params
    for U, c in hidden:
        X = activation(X @ U + c)
    return X @ W
