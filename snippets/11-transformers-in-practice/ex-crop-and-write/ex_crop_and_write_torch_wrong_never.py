# Wrong: never crops
import torch


def generate(step, prompt, n, context):
    t = prompt.tolist()
    for _ in range(n):
        t.append(int(step(torch.tensor(t))[-1].argmax()))
    return torch.tensor(t)
