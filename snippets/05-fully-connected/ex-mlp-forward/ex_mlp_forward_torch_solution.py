def mlp(params, X, activation):
    *hidden, (W, b) = params
    for U, c in hidden:
        X = activation(X @ U + c)
    return X @ W + b
