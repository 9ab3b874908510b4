def backward(last):
    uses, found = {}, [last]  # how many shares will come to a node
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
        for operand, local in node.operands:
            operand.bar = operand.bar + node.bar * local
            uses[operand] -= 1
            if uses[operand] == 0:  # all shares have come
                ready.append(operand)
