import torch

A = torch.tensor([[0.5, 0.5], [0.0, 0.5]])  # (e, e)
B = torch.tensor([[0.0], [1.0]])  # (e, d)
C = torch.tensor([[1.0, 0.0]])  # (o, e)


def run(X, late=False):  # (n, d) to states (n, e) and outputs (n, o)
    s, states, outputs = torch.zeros(2), [], []
    for x in X:
        read = C @ s  # before this input has come in
        s = A @ s + B @ x
        states.append(s)
        outputs.append(read if late else C @ s)
    return torch.stack(states), torch.stack(outputs)


X = torch.tensor([[4.0], [0.0], [0.0], [8.0], [0.0]])  # (n, d)
S, Y = run(X)
for i in range(len(X)):
    print(f"state {i + 1}:", S[i].tolist())
print("outputs:", Y[:, 0].tolist())
print("read before the input:", run(X, late=True)[1][:, 0].tolist())

other = torch.tensor([[1.0], [-2.0], [0.0], [3.0], [5.0]])
summed = 2 * Y + run(other)[1]
print("linear:", torch.allclose(run(2 * X + other)[1], summed))
