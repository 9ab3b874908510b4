# Wrong: one direction only is kept
def split_edges(edges, order, held):
    edges = edges[order]
    return edges[held:], edges[:held]
