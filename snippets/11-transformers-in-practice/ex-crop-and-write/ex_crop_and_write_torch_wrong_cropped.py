# Wrong: returns the window and not the text
import torch


def generate(step, prompt, n, context):
    t = prompt.tolist()
    for _ in range(n):
        t = t[-context:]
        logits = step(torch.tensor(t))
        t.append(int(logits[-1].argmax()))
    return torch.tensor(t)
