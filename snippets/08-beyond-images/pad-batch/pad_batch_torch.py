import torch
from torch.nn.utils.rnn import pad_sequence

E = torch.tensor([[0.0], [2.0], [1.0], [-1.0]])  # (v, e); id 0 fills gaps
short, long = [1, 2], [2, 3, 3, 2, 3, 2, 3, 3]  # ids of 2 and 8 tokens


def batch(sequences):
    ids = [torch.tensor(s) for s in sequences]
    ids = pad_sequence(ids, batch_first=True, padding_value=0)  # (b, t)
    lengths = torch.tensor([len(s) for s in sequences])  # (b,)
    mask = torch.arange(ids.shape[1]) < lengths[:, None]  # (b, t)
    return ids, mask


def logit(means):  # (b, e) -> (b,)
    return means[:, 0] - 0.5


ids, mask = batch([short, long])
for row, real in zip(ids, mask, strict=True):
    print("ids:", row.tolist(), " mask:", real.int().tolist())

alone, _ = batch([short])
print(f"alone, mean of all: {logit(E[alone].mean(1))[0]:.3f}")
print(f"beside 8, mean of all: {logit(E[ids].mean(1))[0]:.3f}")

kept = E[ids] * mask[:, :, None]  # (b, t, e), zeros in the gaps
means = kept.sum(1) / mask.sum(1, keepdim=True)  # by the real length
print(f"beside 8, mean of real: {logit(means)[0]:.3f}")

E[0] = 3.0  # no longer zeros: what now reaches each of the two?
print(f"other padding, mean of all: {logit(E[ids].mean(1))[0]:.3f}")
means = (E[ids] * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
print(f"other padding, mean of real: {logit(means)[0]:.3f}")
