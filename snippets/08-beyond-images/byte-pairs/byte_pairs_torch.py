import heapq
import inspect
import optparse
import re

import torch

SIZE = 256 + 128  # the bytes, then a token for each of 128 merges


def merge(ids, a, b, new):  # every a b becomes new, from the left
    hit = (ids[:-1] == a) & (ids[1:] == b)
    place = torch.arange(len(hit))  # in a run a a a the hits overlap:
    missed = torch.where(hit, -1, place).cummax(0).values
    hit &= (place - missed) % 2 == 1  # keep the first, third, fifth
    ids = torch.cat([torch.where(hit, new, ids[:-1]), ids[-1:]])
    stay = torch.cat([torch.tensor([True]), ~hit])  # b goes
    return ids[stay]  # shorter


def learn(ids):
    merges = []
    for new in range(256, SIZE):  # a short text may run out of pairs
        inside = (ids[:-1] > 0) & (ids[1:] > 0)  # 0 parts the pieces
        pairs = ids[:-1] * SIZE + ids[1:]  # a number for each pair
        count = torch.bincount(pairs[inside])
        a, b = divmod(count.argmax().item(), SIZE)  # if tied, the smaller
        merges.append((a, b))
        ids = merge(ids, a, b, new)
    return ids, merges


def cut(text):  # words, numbers and signs with a space, and blanks
    word = r" ?[A-Za-z]+| ?[0-9]+| ?[^\sA-Za-z0-9]+|\s+"
    return re.findall(word, text)


def numbers(pieces):
    return torch.tensor(list("\0".join(pieces).encode()))


text = inspect.getsource(optparse)
print("bytes:", len(text.encode()))
for name, pieces in {"uncut": [text], "cut": cut(text)}.items():
    ids, merges = learn(numbers(pieces))
    ids = ids[ids > 0].tolist()
    token = [bytes([i]) for i in range(256)]
    for a, b in merges:
        token.append(token[a] + token[b])
    assert b"".join(token[i] for i in ids).decode() == text
    made = [each.decode() for each in token[256:]]
    print(f"{name}, tokens: {len(ids)}")
    print(f"{name}, first: {made[:9]}")
    words = [each for each in made if each.strip().isalpha()]
    print(f"{name}, longest words: {sorted(words, key=len)[-6:]}")
    across = [each for each in made if re.search(r"[a-z][^A-Za-z]", each)]
    print(f"{name}, across the end of a word: {len(across)}")
    print(f"{name}, such as: {across[:5]}")

other = inspect.getsource(heapq)
ids = numbers(cut(other))
for new, (a, b) in enumerate(merges, start=256):
    ids = merge(ids, a, b, new)
print("another module, bytes:", len(other.encode()))
print("another module, tokens:", len(ids[ids > 0]))
