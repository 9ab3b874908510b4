def backward(last):
    """Set node.bar, the derivative of last by node, where last depends.

    A node has .operands, a list of pairs: an operand, which is a node,
    and the local derivative by it. Inputs have an empty list. The lists
    are not to be changed. Nothing says in which order the nodes were made.
    A bar may be None before, or left from an earlier walk.
    """
    return None  # your code here; there is nothing to return


# --- check: nothing to change below ---
import torch


def check():  # in a function, so that its names do not meet yours
    class Node:
        reads = 0

        def __init__(self, value, operands=()):
            self.value, self.pairs, self.bar = value, list(operands), None

        @property
        def operands(self):
            Node.reads += 1
            assert Node.reads < 100_000, (
                "100,000 operands were read, in a small graph: is "
                "a node passed once for every path that leads to it? Pass it "
                "once, when all its shares have come"
            )
            return self.pairs

        def __add__(self, other):
            return Node(self.value + other.value, [(self, 1.0), (other, 1.0)])

        def __mul__(self, other):
            pairs = [(self, other.value), (other, self.value)]
            return Node(self.value * other.value, pairs)

    def f(x, y):
        a = x * y
        b = a * a + x
        return a * b * b + a

    added = "Is each share added to those that have come before it?"
    late = (
        "A node may pass its bar on only when all who use it have added"
        " theirs"
    )

    def run(name, last, hint, **expected):
        expected["last"] = (last, 1.0)
        Node.reads = 0
        old = {key: node.bar for key, (node, _) in expected.items()}
        pairs = {key: list(node.pairs) for key, (node, _) in expected.items()}
        try:
            backward(last)
        except RecursionError:
            raise AssertionError(
                f"{name}: Python refuses so many calls inside each other."
                " Walk with a list of what is still to do"
            ) from None
        assert last.bar is not None, (
            "backward set no bar: replace the body of the function"
        )
        for key, (node, bar) in expected.items():
            assert node.pairs == pairs[key], (
                f"{name}: the operands of {key} were changed"
            )
            said = f"{name}: {key}.bar: expected {float(bar):.6g}, came "
            assert node.bar is not None, said + "None: it was never reached"
            left = abs(float(node.bar) - float(bar) - float(old[key] or 0.0))
            off = abs(float(node.bar) - float(bar)) / (1 + abs(float(bar)))
            said += f"{float(node.bar):.6g}. "
            assert off < 1e-4 or not old[key] or left > 1e-4, (
                said
                + "The bar of an earlier walk was still there, and got more: "
                "begin each walk with bars of 0"
            )
            assert off < 1e-4, said + hint

    x, y = Node(2.0), Node(5.0)
    product = x * y
    for again in ("", ", again"):
        run("x y" + again, product, added, x=(x, 5.0), y=(y, 2.0))
    run("x + x", x + x, added, x=(x, 2.0))
    run(
        "x itself", x, "It is the derivative of a value by itself", x=(x, 1.0)
    )
    a = x * y
    square = a * a
    for name, last in [("a + a a", a + square), ("a a + a", square + a)]:
        bars = dict(
            x=(x, 105.0), y=(y, 42.0), a=(a, 21.0), square=(square, 1.0)
        )
        run(f"{name}, where a = x y", last, late, **bars)
    minus = Node(-3.0)
    b = x * minus
    run(
        "x (-3) + y",
        b + y,
        added,
        x=(x, -3.0),
        minus=(minus, 2.0),
        b=(b, 1.0),
    )
    x, y = Node(torch.tensor(1.0)), Node(torch.tensor(3.0))
    by_x, by_y = torch.func.grad(f, argnums=(0, 1))(
        torch.tensor(1.0), torch.tensor(3.0)
    )
    run("a b b + a", f(x, y), late, x=(x, by_x), y=(y, by_y))
    x = end = Node(1.0)
    for _ in range(5000):
        end = end + Node(0.5)
    run("5,000 additions", end, added, x=(x, 1.0))
    x = end = Node(1.0)
    for _ in range(40):
        end = end + end
    run("doubled 40 times", end, late, x=(x, 2.0**40))
    print("backward: passed")


check()
