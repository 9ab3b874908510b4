# Wrong: blanks the padding but divides by the padded length
import torch


def pad_and_mean(sentences, vectors):
    """The mean vector of every sentence, as one batch without a loop.

    sentences: a list of b lists of token numbers, none of them empty
    vectors: (v, e), a vector for each of the v tokens of the vocabulary
    Returns the tokens (b, t), whole numbers, t the longest length, padded
    with 0 on the right, and the means (b, e) over the true tokens alone.
    """
    lengths = torch.tensor([len(s) for s in sentences])  # (b,)
    t = max(len(s) for s in sentences)
    tokens = torch.tensor([s + [0] * (t - len(s)) for s in sentences])
    mask = (torch.arange(t) < lengths[:, None]).float()  # (b, t)
    return tokens, (vectors[tokens] * mask[:, :, None]).mean(1)
