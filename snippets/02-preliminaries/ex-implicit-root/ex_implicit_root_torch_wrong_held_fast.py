# Wrong: differentiates F by theta alone, as if z did not move
import torch


def root(F, z, theta):
    for _ in range(100):
        by_z = torch.func.jacrev(F)(z, theta)
        z = z - torch.linalg.solve(by_z, F(z, theta))
    return z


def root_jacobian(F, z, theta):
    return -torch.func.jacrev(F, argnums=1)(z, theta)


def root_gradient(F, z, theta, g):
    return g @ root_jacobian(F, z, theta)
