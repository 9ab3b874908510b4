# Wrong: outputs averaged as if all hosts weighed the same


def merge_hosts(outs, lse):
    return outs.mean(dim=0), lse.logsumexp(dim=0)
