import matplotlib.pyplot as plt
import torch
from torch.fx import symbolic_trace


def f(x1, x2):  # (), () -> ()
    a = x1 * x2
    return a * torch.sqrt(a + x1)


def draw(x, y, words, sources, slopes):  # a box, and arrows into it
    box = plt.Rectangle((x - 0.32, y - 0.2), 0.64, 0.4, fill=False, ec="gray")
    plt.gca().add_patch(box)
    plt.text(x, y, words, ha="center", va="center")
    for source, slope in zip(sources, slopes, strict=True):
        a, b = source.get_center()
        arrow = {"arrowstyle": "->", "patchA": source, "patchB": box}
        plt.annotate("", (x, y), (a, b), arrowprops=arrow | {"color": "gray"})
        level = b == y  # beside an arrow that is not, else above it
        a, b = (a + x) / 2 + (0 if level else 0.03), (b + y) / 2 + 0.02
        side = {"ha": "center" if level else "left", "va": "bottom"}
        plt.text(a, b, f"× {slope:.2f}", **side)
    return box


plt.figure(figsize=(4.8, 2.5))
graph = symbolic_trace(f).graph  # nobody has given x1 a number yet
inputs = iter((torch.tensor(1.0), torch.tensor(3.0)))
spots = iter([(0, 1), (0, 0), (1, 0), (1, 1), (2, 1), (2, 0)])
names, values, boxes = {}, {}, {}
for node in graph.nodes:
    if node.op == "output":
        (answer,) = node.args
        break
    name = names[node] = f"v{len(names) + 1}"
    if node.op == "placeholder":  # an input of the program
        label, args, slopes = node.name, "", ()
        values[node] = next(inputs)
    else:  # one operation on values that are already there
        label = node.target.__name__
        args = "(" + ", ".join(names[arg] for arg in node.args) + ")"
        operands = [values[arg] for arg in node.args]
        values[node] = node.target(*operands)
        by = tuple(range(len(operands)))  # by each of them
        slopes = torch.func.grad(node.target, argnums=by)(*operands)
    print(f"{name} = {label}{args}: {values[node]:.2f}")
    words = f"{name} = {label}\n{values[node]:.2f}"
    sources = [boxes[arg] for arg in node.args]
    boxes[node] = draw(*next(spots), words, sources, slopes)

assert values[answer] == f(torch.tensor(1.0), torch.tensor(3.0))
plt.gca().set(xlim=(-0.35, 2.35), ylim=(-0.25, 1.25))
plt.axis("off")
plt.show()
