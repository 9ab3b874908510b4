# Wrong: solves with the Jacobian where its transpose is needed
import torch


def root(F, z, theta):
    for _ in range(100):
        by_z = torch.func.jacrev(F)(z, theta)
        z = z - torch.linalg.solve(by_z, F(z, theta))
    return z


def root_jacobian(F, z, theta):
    by_z, by_theta = torch.func.jacrev(F, argnums=(0, 1))(z, theta)
    return torch.linalg.solve(by_z, -by_theta)


def root_gradient(F, z, theta, g):
    w = torch.linalg.solve(torch.func.jacrev(F)(z, theta), g)
    _, pull = torch.func.vjp(lambda theta: F(z, theta), theta)
    return -pull(w)[0]
