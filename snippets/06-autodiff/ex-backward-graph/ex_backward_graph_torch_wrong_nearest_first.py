# Wrong: nearest nodes first, though shares may still be on their way
def backward(last):
    last.bar, todo, seen = 1.0, [last], {last}
    while todo:
        node = todo.pop(0)
        for operand, local in node.operands:
            if operand not in seen:
                seen.add(operand)
                operand.bar = 0.0
                todo.append(operand)
            operand.bar = operand.bar + node.bar * local
