# Wrong: the value is kept, but the velocity goes on
def frozen_step(params, velocities, grads, frozen, rate, decay, momentum):
    new = [], []
    for w, v, g, still in zip(params, velocities, grads, frozen, strict=True):
        v = momentum * v + g + decay * w
        if not still:
            w = w - rate * v
        new[0].append(w)
        new[1].append(v)
    return new
