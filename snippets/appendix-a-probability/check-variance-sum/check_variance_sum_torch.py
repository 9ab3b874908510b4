import torch

face = torch.arange(1.0, 7)  # (6,): equally probable
first, second = torch.meshgrid(face, face, indexing="ij")  # (6, 6)


def variance(values):  # equally probable
    return values.var(correction=0).item()


print(f"one die: {variance(face):.4f}")
print(f"twice one die: {variance(2 * face):.4f}")
print(f"two dice: {variance(first + second):.4f}")
print(f"difference: {variance(first - second):.4f}")
print(f"top and bottom: {variance(face + (7 - face)):.4f}")
both = torch.stack([(first + second).ravel(), (first - second).ravel()])
print(f"covariance: {abs(torch.cov(both)[0, 1]):.4f}")
