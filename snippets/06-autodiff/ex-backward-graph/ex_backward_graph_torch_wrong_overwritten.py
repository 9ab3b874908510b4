# Wrong: the last share replaces the others
def backward(last):
    last.bar, todo, seen = 1.0, [last], {last}
    while todo:
        node = todo.pop()
        for operand, local in node.operands:
            operand.bar = node.bar * local
            if operand not in seen:
                seen.add(operand)
                todo.append(operand)
