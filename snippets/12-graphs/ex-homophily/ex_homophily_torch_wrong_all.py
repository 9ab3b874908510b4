# Wrong: divides by all edges
def homophily(source, target, label):
    a, b = label[source], label[target]
    counts = (a >= 0) & (b >= 0) & (source != target)
    return ((a == b) & counts).sum() / len(source)
