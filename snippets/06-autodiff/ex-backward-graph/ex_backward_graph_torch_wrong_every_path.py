# Wrong: passes each share on at once, along every path
def backward(last):
    todo = [(last, 1.0)]
    seen = set()
    while todo:
        node, share = todo.pop()
        node.bar = share + (node.bar if node in seen else 0.0)
        seen.add(node)
        todo += [(part, share * local) for part, local in node.operands]
