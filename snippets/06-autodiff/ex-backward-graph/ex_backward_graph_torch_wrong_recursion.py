# Wrong: a call inside a call for every operation on the way
def backward(last):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for operand, _ in node.operands:
                visit(operand)
            order.append(node)

    visit(last)
    for node in order:
        node.bar = 0.0
    last.bar = 1.0
    for node in reversed(order):
        for operand, local in node.operands:
            operand.bar = operand.bar + node.bar * local
