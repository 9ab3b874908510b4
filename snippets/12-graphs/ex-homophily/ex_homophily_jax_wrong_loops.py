# Wrong: self-loops count
def homophily(source, target, label):
    a, b = label[source], label[target]
    counts = (a >= 0) & (b >= 0)
    return ((a == b) & counts).sum() / counts.sum().clip(1)
