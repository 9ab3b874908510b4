# Wrong: two unknown classes count as one class
def homophily(source, target, label):
    a, b = label[source], label[target]
    counts = source != target
    return ((a == b) & counts).sum() / counts.sum().clip(1)
