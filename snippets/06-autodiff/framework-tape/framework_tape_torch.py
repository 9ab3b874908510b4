import torch


def f(x1, x2):  # (), () -> ()
    a = x1 * x2
    return a * torch.sqrt(a + x1)


def walk(node, seen):  # from the result, each operation once
    if node is None or node in seen:
        return
    seen.append(node)
    print("recorded:", type(node).__name__)
    for operand, _ in node.next_functions:
        walk(operand, seen)


x1 = torch.tensor(1.0, requires_grad=True)
x2 = torch.tensor(3.0, requires_grad=True)
y = f(x1, x2)
print(f"y: {y:.4f}")
walk(y.grad_fn, [])

root = torch.sqrt(x1 + x2)  # its rule needs its own value, 2
root += 1  # in place: the 2 is gone
try:
    root.backward()
except RuntimeError as error:
    print("overwritten:", str(error).split(":")[0])

root = torch.sqrt(x1 + x2)
root.data += 1  # not counted as a write
root.backward()
print(f"unnoticed: {x1.grad:.4f}, not 0.2500")
