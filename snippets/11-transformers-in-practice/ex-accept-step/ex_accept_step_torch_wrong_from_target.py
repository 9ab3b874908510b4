# Wrong: a refused token is drawn from the target itself


def accept_step(p, q, x, u, w):
    if u < p[x] / q[x]:
        return x
    rest = p
    reached = (rest / rest.sum()).cumsum(dim=0)
    return (reached > w).int().argmax().item()  # the first
