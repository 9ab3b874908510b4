# Wrong: takes a mean over the nodes
import torch


def homophily(source, target, label):
    known = (label[source] >= 0) & (label[target] >= 0)
    counts = known & (source != target)
    same = counts & (label[source] == label[target])
    zeros = torch.zeros(len(label))
    arrive = zeros.index_add(0, target, counts.float())
    agree = zeros.index_add(0, target, same.float())
    some = arrive > 0
    return (agree[some] / arrive[some]).sum() / some.sum().clamp(min=1)
