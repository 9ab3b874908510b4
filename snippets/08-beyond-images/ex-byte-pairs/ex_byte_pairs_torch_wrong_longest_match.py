# Wrong: takes the longest token that fits
from collections import Counter
from itertools import pairwise

import torch


def join(ids, pair, new):  # every such pair becomes one, from the left
    done = []
    for each in ids:
        if done and (done[-1], each) == pair:
            done[-1] = new
        else:
            done.append(each)
    return done


def learn(words, m):
    held = [(word.encode(), n) for word, n in words.items()]
    merges = []
    for new in range(256, 256 + m):
        count = Counter()
        for ids, times in held:
            for pair in pairwise(ids):
                count[pair] += times
        if not count:
            break
        best = min(count, key=lambda p: (-count[p], p))
        merges.append(best)
        held = [(join(ids, best, new), n) for ids, n in held]
    return merges


def tokens(merges):
    token = [bytes([i]) for i in range(256)]
    for a, b in merges:
        token.append(token[a] + token[b])
    return token


def encode(piece, merges):
    rest, ids, token = piece.encode(), [], tokens(merges)
    while rest:
        fit = [i for i, each in enumerate(token) if rest.startswith(each)]
        ids.append(max(fit, key=lambda i: len(token[i])))
        rest = rest[len(token[ids[-1]]) :]
    return torch.tensor(ids, dtype=torch.int64)


def decode(ids, merges):
    token = tokens(merges)
    return b"".join(token[i] for i in ids.tolist()).decode(errors="replace")
