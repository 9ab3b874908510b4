# Wrong: takes the graph apart while it walks
def backward(last):
    uses, found = {}, [last]
    while found:
        for operand, _ in found.pop().operands:
            if operand not in uses:
                uses[operand] = 0
                found.append(operand)
            uses[operand] += 1
    for node in uses:
        node.bar = 0.0
    last.bar, ready = 1.0, [last]
    while ready:
        node = ready.pop()
        while node.operands:
            operand, local = node.operands.pop()
            operand.bar = operand.bar + node.bar * local
            uses[operand] -= 1
            if uses[operand] == 0:
                ready.append(operand)
