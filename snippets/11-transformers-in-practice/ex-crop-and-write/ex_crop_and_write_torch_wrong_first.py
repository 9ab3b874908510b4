# Wrong: keeps the first tokens of the text instead of the last
import torch


def generate(step, prompt, n, context):
    t = prompt.tolist()
    for _ in range(n):
        logits = step(torch.tensor(t[:context]))
        t.append(int(logits[-1].argmax()))
    return torch.tensor(t)
