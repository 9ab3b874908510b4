# Wrong: mixes in the last features, not the first
def keep_some(A_hat, X, alpha, steps):
    H = X
    for _ in range(steps):
        H = (1 - alpha) * A_hat @ H + alpha * H
    return H
