import torch


def streaming(blocks):
    m, total, values = torch.tensor(-torch.inf), 0.0, 0.0
    for z, V in blocks:
        largest = torch.maximum(m, z.max())
        if largest == -torch.inf:
            continue  # nothing but minus infinity so far
        shrink = torch.exp(m - largest)  # old unit to new unit
        weights = torch.exp(z - largest)  # (k,)
        total = shrink * total + weights.sum()
        values = shrink * values + weights @ V  # (d,)
        m = largest
    return m + torch.log(total), values / total
