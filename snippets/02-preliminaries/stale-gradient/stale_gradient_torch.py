import torch


def f(x):  # x ~ (2,): eigenvalues 1 and 9
    return (x[0] ** 2 + 9 * x[1] ** 2) / 2


def descend(forget, eta=0.1, beta=0.0, steps=60):
    x, losses = torch.tensor([9.0, 1.0], requires_grad=True), []
    optimiser = torch.optim.SGD([x], lr=eta, momentum=beta)
    for _ in range(steps):
        if not forget:
            optimiser.zero_grad()
        loss = f(x)
        loss.backward()  # adds to what is in x.grad
        optimiser.step()
        losses.append(loss.item())
    return losses


right, wrong = descend(forget=False), descend(forget=True)
for k in (0, 20, 40, 59):
    print(f"step {k}: right {right[k]:.4f}, wrong {wrong[k]:.4f}")
print(f"lowest when wrong: {min(wrong):.4f}")

same = descend(forget=False, beta=1.0)  # momentum that never fades
assert torch.allclose(torch.tensor(wrong), torch.tensor(same))
