# Wrong: argmax of the mask alone is the first real token
import torch


def last_state(S, M):
    place = M.argmax(1)
    rows = torch.arange(len(S))
    return S[rows, place] * M[rows, place, None]
