import heapq
import inspect
import optparse
import re

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

SIZE = 256 + 128  # the bytes, then a token for each of 128 merges


def merge(ids, a, b, new):  # every a b becomes new, from the left
    n = len(ids)  # stays as it is: zeros fill up the end
    hit = (ids == a) & (jnp.append(ids[1:], 0) == b)
    place = jnp.arange(n)  # in a run a a a the hits overlap:
    missed = lax.cummax(jnp.where(hit, -1, place))
    hit &= (place - missed) % 2 == 1  # keep the first, third, fifth
    ids = jnp.where(hit, new, ids)
    stay = ~jnp.append(False, hit[:-1])  # b goes
    to = jnp.where(stay, jnp.cumsum(stay) - 1, n)  # n: nowhere
    return jnp.zeros_like(ids).at[to].set(ids, mode="drop")


@jax.jit
def run(ids, merges):  # merges (m, 2); -1 where one is to be learned
    def step(ids, each):  # a short text may run out of pairs
        new, pair = each
        left, right = ids, jnp.append(ids[1:], 0)
        inside = (left > 0) & (right > 0)  # 0 parts the pieces
        pairs = left * SIZE + right  # a number for each pair
        count = jnp.zeros(SIZE * SIZE, int).at[pairs].add(inside)
        best = jnp.stack(jnp.divmod(count.argmax(), SIZE))
        pair = jnp.where(pair < 0, best, pair)  # if tied, the smaller
        return merge(ids, *pair, new), pair

    return lax.scan(step, ids, (jnp.arange(256, SIZE), merges))


def cut(text):  # words, numbers and signs with a space, and blanks
    word = r" ?[A-Za-z]+| ?[0-9]+| ?[^\sA-Za-z0-9]+|\s+"
    return re.findall(word, text)


def numbers(pieces):  # of one length, so that run is compiled once:
    # 80,000 has room for the longest, the bytes and a 0 between pieces
    data = np.frombuffer("\0".join(pieces).encode(), np.uint8)
    return jnp.zeros(80_000, int).at[: len(data)].set(data)


text = inspect.getsource(optparse)
print("bytes:", len(text.encode()))
for name, pieces in {"uncut": [text], "cut": cut(text)}.items():
    ids, merges = run(numbers(pieces), jnp.full((128, 2), -1))
    ids = np.array(ids[ids > 0]).tolist()
    token = [bytes([i]) for i in range(256)]
    for a, b in merges.tolist():
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
ids = run(numbers(cut(other)), merges)[0]
print("another module, bytes:", len(other.encode()))
print("another module, tokens:", len(ids[ids > 0]))
