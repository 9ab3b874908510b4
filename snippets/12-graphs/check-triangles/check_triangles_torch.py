import torch

edges = torch.tensor([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
A = torch.zeros(5, 5)
A[edges[:, 0], edges[:, 1]] = 1
A = A + A.T
complete = 1 - torch.eye(6)
looped = A.clone()
looped[4, 4] = 1
for name, M in {"page": A, "complete": complete, "loop": looped}.items():
    cube = torch.linalg.matrix_power(M, 3)
    print(f"{name}, trace / 6: {cube.trace() / 6:.4f}")
    print(f"{name}, diagonal: {cube.diag().int().tolist()}")
print("walks of 3 steps from 0 to 4:", int((A @ A @ A)[4, 0]))
