# Wrong: the graphs are counted by edges
import torch


def join_graphs(sizes, edges):
    m = torch.tensor([len(e) for e in edges])
    counts = torch.tensor(sizes)
    start = counts.cumsum(0) - counts
    batch = torch.arange(len(m)).repeat_interleave(m)
    return torch.cat(
        [e + o for e, o in zip(edges, start, strict=True)]
    ), batch
