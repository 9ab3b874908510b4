def frozen_step(params, velocities, grads, frozen, rate, decay, momentum):
    new = [], []
    for w, v, g, still in zip(params, velocities, grads, frozen, strict=True):
        if not still:
            v = momentum * v + g + decay * w
            w = w - rate * v
        new[0].append(w)
        new[1].append(v)
    return new
