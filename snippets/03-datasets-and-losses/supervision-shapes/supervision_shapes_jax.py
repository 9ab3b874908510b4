import jax.numpy as jnp
import numpy as np
from sklearn.datasets import load_digits

images, names = load_digits(return_X_y=True)
X = jnp.asarray(images, dtype=jnp.float32)  # (n, d) = (1797, 64)
y = jnp.asarray(names)  # (n,): the digit that a person saw


def report(name, inputs, answers):
    print(f"{name}: {inputs.shape} -> {answers.shape}")


report("supervised", X, y)

left, right = jnp.split(X.reshape(-1, 8, 8), 2, axis=2)
report("right half from left", left, right)

text = "down the rabbit hole, down and down again"
vocabulary = sorted(set(text))
tokens = jnp.array([vocabulary.index(letter) for letter in text])
starts = jnp.arange(len(text) - 8)[:, None]
windows = tokens[starts + jnp.arange(9)]  # (33, 9): all runs of nine letters
report("next letter", windows[:, :-1], windows[:, 1:])
print(f"input: {text[:8]!r}, answers: {text[1:9]!r}")

known = np.random.default_rng(0).permutation(1797)[:100]
partly = jnp.full_like(y, -1)  # -1: nobody has looked
partly = partly.at[known].set(y[known])
report("semi-supervised", X, partly)
labelled = partly >= 0  # (n,), True for 100 rows
report("of these with a label", X[labelled], partly[labelled])

wrong = partly.mean()  # -1 is taken for a digit
print(f"mean label, with the -1: {wrong:.2f}")
print(f"mean label: {partly.mean(where=labelled):.2f}")
