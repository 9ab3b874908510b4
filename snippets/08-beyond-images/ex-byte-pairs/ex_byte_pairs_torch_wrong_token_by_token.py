# Wrong: decodes each token by itself
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
    ids = list(piece.encode())
    for new, pair in enumerate(merges, start=256):
        ids = join(ids, tuple(pair), new)
    return torch.tensor(ids, dtype=torch.int64)


def decode(ids, merges):
    token = tokens(merges)
    return "".join(token[i].decode(errors="replace") for i in ids.tolist())
