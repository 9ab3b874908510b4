# Wrong: a sequence without tokens gets the first state
import torch


def last_state(S, M):
    place = (M * torch.arange(1, S.shape[1] + 1)).argmax(1)
    return S[torch.arange(len(S)), place]
