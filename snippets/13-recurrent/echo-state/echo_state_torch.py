import numpy as np
import torch

e, wash, n = 100, 100, 1000


def mackey_glass(length):
    s = [1.2] * 171
    for _ in range(10 * length):  # steps of 0.1, a delay of 17
        late = s[-171]
        s.append(s[-1] + 0.1 * (0.2 * late / (1 + late**10) - 0.1 * s[-1]))
    return np.array(s[171::10]) - 1


series = torch.from_numpy(mackey_glass(wash + 2 * n + 1))
X, Y = series[:-1], series[1:]  # wanted: the next value
rng = np.random.default_rng(2)
A = rng.normal(size=(e, e))
A = torch.from_numpy(A / np.abs(np.linalg.eigvals(A)).max())
B = torch.from_numpy(rng.uniform(-0.5, 0.5, e))
train, test = slice(wash, wash + n), slice(wash + n, None)

print(
    f"repeat the last value: {(X[test] - Y[test]).std() / Y[test].std():.4f}"
)
tiny = 1e-8
starts = X.new_tensor([-0.5, 0.5, 0.5 + tiny])
for rho in (0.1, 0.9, 1.3, 2.0):
    s, S = starts[:, None].expand(3, e), []
    for x in X:  # the same inputs, from three states
        s = (rho * (s @ A.T) + x * B).tanh()
        S.append(s)
    S, other, near = torch.stack(S).unbind(1)  # (wash + 2 n, e) each
    apart = (S[wash] - other[wash]).norm()
    grown = (other[wash] - near[wash]).norm() / (tiny * e**0.5)
    H = S[train]
    c = torch.linalg.solve(H.T @ H + 1e-8 * torch.eye(e), H.T @ Y[train])
    error = (S[test] @ c - Y[test]).square().mean().sqrt() / Y[test].std()
    print(f"starts forgotten at radius {rho}: {bool(apart < 0.01)}")
    print(f"tiny differences grow at radius {rho}: {bool(grown > 1)}")
    print(f"error at radius {rho}: {error:.4f}")
