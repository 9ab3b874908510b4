from itertools import pairwise, product

import jax.numpy as jnp

order = ["e r", "t h", "th e", "r e", "i n", "in g"]  # as if learned
rank = {tuple(pair.split()): i for i, pair in enumerate(order)}
tokens = {*"ehinrtg", *(a + b for a, b in rank)}


def join(word, pair):  # every such pair becomes one, from the left
    done = []
    for piece in word:
        if done and (done[-1], piece) == pair:
            done[-1] += piece
        else:
            done.append(piece)
    return done


def in_order(text):  # one pass for each merge
    word = list(text)
    for pair in rank:
        word = join(word, pair)
    return word


def lowest_rank(text):  # of the pairs that are there, the first learned
    word = list(text)
    while there := [p for p in pairwise(word) if p in rank]:
        word = join(word, min(there, key=rank.get))
    return word


def longest_match(text):  # from the left, the longest token that fits
    word = []
    while text:
        ends = range(len(text), 0, -1)
        word.append(next(text[:n] for n in ends if text[:n] in tokens))
        text = text[len(word[-1]) :]
    return word


for encode in (in_order, lowest_rank, longest_match):
    print(f"{encode.__name__}:", *encode("there"), "|", *encode("thing"))

texts = ["".join(t) for n in range(1, 7) for t in product("ehrt", repeat=n)]
assert all(in_order(t) == lowest_rank(t) for t in texts)
print("texts tried:", len(texts))
other = [t for t in texts if longest_match(t) != in_order(t)]
print("longest match, other tokens:", len(other))
lengths = jnp.array(
    [[len(in_order(t)), len(longest_match(t))] for t in texts]
)  # (n, 2)
print("longest match, fewer:", (lengths[:, 1] < lengths[:, 0]).sum().item())
print("longest match, more:", (lengths[:, 1] > lengths[:, 0]).sum().item())
