# Wrong: a softmax over hosts none of which has a key


def merge_hosts(outs, lse):
    shares = lse.softmax(dim=0)
    return (shares[..., None] * outs).sum(dim=0), lse.logsumexp(dim=0)
