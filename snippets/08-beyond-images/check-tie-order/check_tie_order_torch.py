from collections import Counter
from itertools import pairwise

import torch


def join(word, pair):
    done = []
    for piece in word:
        if done and (done[-1], piece) == pair:
            done[-1] += piece
        else:
            done.append(piece)
    return done


def outcomes(words, m):  # however ties are broken: (tokens, vocabulary)
    count = Counter(pair for word in words for pair in pairwise(word))
    if m == 0 or not count:
        return {(sum(map(len, words)), frozenset())}
    top = max(count.values())
    return {
        (length, made | {"".join(pair)})
        for pair, times in count.items()
        if times == top
        for length, made in outcomes([join(w, pair) for w in words], m - 1)
    }


for text, m in (("abc", 1), ("abc", 2), ("abcd bc cd ab", 2)):
    ends = outcomes([list(word) for word in text.split()], m)
    lengths = torch.tensor([length for length, _ in ends])
    print(f"{text}, {m} merges, vocabularies: {len(ends)}")
    print(f"{text}, {m} merges, tokens: "
          f"{lengths.min()} to {lengths.max()}")  # fmt: skip
    for length, made in sorted((n, sorted(made)) for n, made in ends):
        print(" ", length, *made)
