import torch

start = torch.tensor([0.5, 0.3, 0.2])  # (c,): of the letters a, b, c
P = torch.tensor([[0.5, 0.4, 0.1], [0.2, 0.1, 0.7], [0.6, 0.1, 0.3]])


def beam(k, length):  # the k most probable beginnings, letter by letter
    words, logs = torch.arange(3)[:, None], start.log()  # (3, 1), (3,)
    for _ in range(length):
        top = logs.topk(min(k, len(logs)))
        words, logs = words[top.indices], top.values  # (k, t), (k,)
        if words.shape[1] == length:
            return words, logs.exp()
        logs = (logs[:, None] + P[words[:, -1]].log()).flatten()  # (3k,)
        last = torch.arange(3).repeat(len(words))
        words = torch.column_stack([words.repeat_interleave(3, 0), last])


def spelled(word):
    return "".join("abc"[i] for i in word)


joint = torch.einsum("i,ij,jk->ijk", start, P, P)  # (3, 3, 3): all 27
best = joint.flatten().topk(3)
for p, at in zip(best.values, best.indices, strict=True):
    word = [at // 9, at // 3 % 3, at % 3]
    print(f"of all 27: {spelled(word)} {p:.3f}")
for k in (1, 2, 3):
    words, p = beam(k, 3)
    print(f"beam of {k}: {spelled(words[0])} {p[0]:.3f}")
words, p = beam(27, 3)
print(f"beam of 27: {len(words)} words, sum {p.sum():.3f}")
