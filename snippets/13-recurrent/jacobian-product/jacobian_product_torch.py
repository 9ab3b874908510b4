import numpy as np
import torch

rng = np.random.default_rng(2)
n, d, e = 8, 2, 3
X = torch.from_numpy(rng.normal(0, 0.5, (n, d)))
A = torch.from_numpy(rng.normal(size=(e, e)))
B = torch.from_numpy(rng.normal(size=(e, d)))


def step(s, x):
    return (A @ s + B @ x).tanh()


def run(s, X):  # from a state to the last one
    for x in X:
        s = step(s, x)
    return s


s = X.new_zeros(e)
factors = []  # ∂s_i / ∂s_(i-1), (e, e) each
for x in X:
    s = step(s, x)
    factors.append((1 - s.square()).diag() @ A)

late_left, early_left = torch.eye(e).double(), torch.eye(e).double()
for J in factors:
    late_left = J @ late_left  # J_n ... J_2 J_1
    early_left = early_left @ J  # J_1 J_2 ... J_n
whole = torch.func.jacrev(run)(X.new_zeros(e), X)  # (e, e)
print("product = Jacobian:", torch.allclose(late_left, whole))
print("wrong order = Jacobian:", torch.allclose(early_left, whole))
norm = torch.linalg.matrix_norm
print(f"norm: {norm(whole, ord=2):.6f}")
print(f"wrong order, norm: {norm(early_left, ord=2):.6f}")
bound = norm(torch.stack(factors), ord=2).prod()
print(f"product of the norms: {bound:.6f}")
