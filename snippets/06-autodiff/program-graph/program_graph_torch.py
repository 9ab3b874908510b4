import matplotlib.pyplot as plt
import torch
from torch.fx import symbolic_trace


def f(x1, x2):  # (), () -> ()
    a = x1 * x2
    return a * torch.sqrt(a + x1)


def draw(place, name, label, operands):
    plt.text(*place, f"{name}\n{label}", ha="center", va="center")
    for start in operands:
        arrow = {"arrowstyle": "->", "color": "gray"}
        arrow |= {"shrinkA": 20, "shrinkB": 20}
        plt.annotate("", place, start, arrowprops=arrow)


plt.figure(figsize=(4.8, 1.9))
graph = symbolic_trace(f).graph  # nobody has given x1 a number yet
inputs = iter((torch.tensor(1.0), torch.tensor(3.0)))
names, values, places = {}, {}, {}
for node in graph.nodes:
    if node.op == "output":
        (answer,) = node.args
        break
    name = names[node] = f"v{len(names) + 1}"
    if node.op == "placeholder":  # an input of the program
        column, label, args = 0, node.name, ""
        values[node] = next(inputs)
    else:  # one operation on values that are already there
        column = 1 + max(places[arg][0] for arg in node.args)
        label = node.target.__name__
        args = "(" + ", ".join(names[arg] for arg in node.args) + ")"
        values[node] = node.target(*(values[arg] for arg in node.args))
    print(f"{name} = {label}{args}: {values[node]:.2f}")
    places[node] = (column, len(names) % 2)
    draw(places[node], name, label, [places[arg] for arg in node.args])

assert values[answer] == f(torch.tensor(1.0), torch.tensor(3.0))
plt.gca().set(xlim=(-0.5, 4.5), ylim=(-0.4, 1.4))
plt.axis("off")
plt.show()
