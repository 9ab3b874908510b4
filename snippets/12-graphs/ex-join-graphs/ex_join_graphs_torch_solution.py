import torch


def join_graphs(sizes, edges):
    counts = torch.tensor(sizes)
    start = counts.cumsum(0) - counts  # its first node
    batch = torch.arange(len(sizes)).repeat_interleave(counts)
    return torch.cat(
        [e + o for e, o in zip(edges, start, strict=True)]
    ), batch
