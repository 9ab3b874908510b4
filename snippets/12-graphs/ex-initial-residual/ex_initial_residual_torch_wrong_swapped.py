# Wrong: alpha and 1 - alpha are exchanged
def keep_some(A_hat, X, alpha, steps):
    H = X
    for _ in range(steps):
        H = alpha * A_hat @ H + (1 - alpha) * X
    return H
