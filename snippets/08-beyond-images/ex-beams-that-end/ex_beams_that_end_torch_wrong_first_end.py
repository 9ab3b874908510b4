# Wrong: takes the first word whose end is the likeliest symbol
import torch


def beam_search(step, k, longest, alpha):
    words, logs = [()], torch.zeros(1)
    for t in range(longest + 1):
        new = logs[:, None] + torch.stack([step(word) for word in words])
        scores = new[:, -1] / (t + 1) ** alpha  # (k,): those that end
        if new[0].argmax() == new.shape[1] - 1 or t == longest:
            return list(words[0]), float(scores[0])
        c = new.shape[1] - 1
        rest = new[:, :-1].flatten()  # (k c,): those that go on
        logs, at = rest.topk(min(k, len(rest)))
        words = [(*words[i // c], i % c) for i in at.tolist()]
