# Wrong: compares numbers of documents, which need not grow
def packed_mask(documents):
    return documents[:, None] >= documents
