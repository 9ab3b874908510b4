# Wrong: returns a batch of one text
import torch


def generate(step, prompt, n, context):
    t = prompt.tolist()
    for _ in range(n):
        t.append(int(step(torch.tensor(t[-context:]))[-1].argmax()))
    return [t]
