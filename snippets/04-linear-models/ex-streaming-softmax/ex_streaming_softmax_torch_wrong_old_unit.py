# Wrong: what was summed before is not rescaled
import torch


def streaming(blocks):
    m, total, values = torch.tensor(-torch.inf), 0.0, 0.0
    for z, V in blocks:
        largest = torch.maximum(m, z.max())
        weights = torch.exp(z - largest)  # (k,)
        total = total + weights.sum()
        values = values + weights @ V  # (d,)
        m = largest
    return m + torch.log(total), values / total
