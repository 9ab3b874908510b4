def keep_some(A_hat, X, alpha, steps):
    H = X
    for _ in range(steps):
        H = (1 - alpha) * A_hat @ H + alpha * X
    return H
