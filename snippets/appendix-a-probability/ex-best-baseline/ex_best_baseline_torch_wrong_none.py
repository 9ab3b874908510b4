# Wrong: no baseline
import torch


def gradient(f, score):
    return (f[:, None] * score).mean(dim=0)
