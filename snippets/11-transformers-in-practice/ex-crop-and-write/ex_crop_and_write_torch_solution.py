import torch


def generate(step, prompt, n, context):
    t = prompt.tolist()
    for _ in range(n):
        logits = step(torch.tensor(t[-context:]))  # (m, v)
        t.append(int(logits[-1].argmax()))
    return torch.tensor(t)
