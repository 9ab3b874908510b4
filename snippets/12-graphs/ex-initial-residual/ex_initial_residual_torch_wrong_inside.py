# Wrong: mixes the first features in before the step
def keep_some(A_hat, X, alpha, steps):
    H = X
    for _ in range(steps):
        H = A_hat @ ((1 - alpha) * H + alpha * X)
    return H
