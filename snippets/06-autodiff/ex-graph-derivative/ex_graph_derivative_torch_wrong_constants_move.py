# Wrong: a plain number is given the slope 1, as x is
import torch
from torch.fx import symbolic_trace

partials = {  # the local derivatives, by each operand
    "add": lambda a, b: (1.0, 1.0),
    "sub": lambda a, b: (1.0, -1.0),
    "mul": lambda a, b: (b, a),
    "sin": lambda a: (torch.cos(a),),
    "exp": lambda a: (torch.exp(a),),
}


def value_and_slope(f, x):
    known = {}  # node: its value and its slope
    for node in symbolic_trace(f).graph.nodes:
        if node.op == "placeholder":
            known[node] = x, 1.0
            continue
        pairs = [known.get(arg, (arg, 1.0)) for arg in node.args]
        if node.op == "output":
            return pairs[0]
        values, slopes = zip(*pairs, strict=True)
        local = partials[node.target.__name__](*values)
        slope = sum(p * s for p, s in zip(local, slopes, strict=True))
        known[node] = node.target(*values), slope
