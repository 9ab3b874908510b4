# Wrong: every node gets the mean
def smooth_limit(A, X):
    return X.mean(0).expand_as(X)
