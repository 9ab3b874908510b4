# Wrong: keeps one token too few
import torch


def generate(step, prompt, n, context):
    t = prompt.tolist()
    for _ in range(n):
        logits = step(torch.tensor(t[1 - context :]))
        t.append(int(logits[-1].argmax()))
    return torch.tensor(t)
