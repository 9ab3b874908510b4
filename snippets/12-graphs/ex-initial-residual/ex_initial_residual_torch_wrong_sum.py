# Wrong: adds without taking anything away
def keep_some(A_hat, X, alpha, steps):
    H = X
    for _ in range(steps):
        H = A_hat @ H + alpha * X
    return H
