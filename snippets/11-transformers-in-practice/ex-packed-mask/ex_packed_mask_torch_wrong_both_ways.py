# Wrong: later tokens of the same document are seen
def packed_mask(documents):
    return documents[:, None] == documents
