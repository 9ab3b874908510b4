import heapq
import inspect
import optparse
import re

import jax.numpy as jnp

seen = inspect.getsource(optparse)  # where the vocabularies come from
line = inspect.getsource(heapq).splitlines()
line = next(each for each in line if "Pinard" in each)


def words(text):  # letters and digits together, all else alone
    return re.findall(r"\w+|\W", text)


for name, pieces in {"characters": list, "words": words}.items():
    vocabulary = ["�", *sorted(set(pieces(seen)))]  # 0: the unknown
    number = {piece: i for i, piece in enumerate(vocabulary)}
    ids = jnp.array([number.get(piece, 0) for piece in pieces(line)])
    print(f"{name}, vocabulary: {len(vocabulary)}")
    print(f"{name}, tokens: {len(ids)}")
    print(f"{name}, unknown: {(ids == 0).sum()}")
    print(f"{name}, back:", "".join(vocabulary[i] for i in ids.tolist()))

ids = jnp.array(list(line.encode()))  # UTF-8: numbers from 0 to 255
print(f"bytes, tokens: {len(ids)}")
print("bytes, back:", bytes(ids.tolist()).decode())
print("bytes of ç:", *"ç".encode())
cut = ids[: int(jnp.argmax(ids > 127)) + 1]  # through the middle of ç
try:
    print("cut there:", bytes(cut.tolist()).decode())
except UnicodeDecodeError as error:
    print("cut there:", error.reason)
typed = "c\N{COMBINING CEDILLA}"  # two characters that look like one
print("ç in two characters, bytes:", *typed.encode())
