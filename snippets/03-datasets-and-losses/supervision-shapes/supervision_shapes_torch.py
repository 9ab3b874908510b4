import numpy as np
import torch
from sklearn.datasets import load_digits

images, names = load_digits(return_X_y=True)
X = torch.tensor(images, dtype=torch.float32)  # (n, d) = (1797, 64)
y = torch.tensor(names)  # (n,): the digit that a person saw


def report(name, inputs, answers):
    print(f"{name}: {tuple(inputs.shape)} -> {tuple(answers.shape)}")


report("supervised", X, y)

left, right = X.reshape(-1, 8, 8).split(4, dim=2)
report("right half from left", left, right)

text = "down the rabbit hole, down and down again"
vocabulary = sorted(set(text))
tokens = torch.tensor([vocabulary.index(letter) for letter in text])
windows = tokens.unfold(0, 9, 1)  # (33, 9): all runs of nine letters
report("next letter", windows[:, :-1], windows[:, 1:])
print(f"input: {text[:8]!r}, answers: {text[1:9]!r}")

known = np.random.default_rng(0).permutation(1797)[:100]
partly = torch.full_like(y, -1)  # -1: nobody has looked
partly[known] = y[known]
report("semi-supervised", X, partly)
labelled = partly >= 0  # (n,), True for 100 rows
report("of these with a label", X[labelled], partly[labelled])

wrong = partly.float().mean()  # -1 is taken for a digit
print(f"mean label, with the -1: {wrong:.2f}")
print(f"mean label: {partly[labelled].float().mean():.2f}")
