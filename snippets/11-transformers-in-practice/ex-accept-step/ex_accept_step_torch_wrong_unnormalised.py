# Wrong: does not divide the rest by its sum


def accept_step(p, q, x, u, w):
    if u < p[x] / q[x]:
        return x
    rest = (p - q).clamp(min=0)
    reached = rest.cumsum(dim=0)
    return (reached > w).int().argmax().item()  # the first
