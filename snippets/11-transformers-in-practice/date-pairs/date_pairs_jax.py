import datetime

import jax.numpy as jnp

day = datetime.date(1918, 8, 6)
read = f"{day:%b} {day.day}, {day.year}".lower()
write = f"^{day}"  # ^ says: begin
letters = "_ ,-0123456789^abcdefghijklmnopqrstuvwxyz"  # _ is padding


def encode(text, length):
    return jnp.array([letters.index(a) for a in text.ljust(length, "_")])


source, target = encode(read, 12), encode(write, 11)  # (m,), (n + 1,)
given, wanted = target[:-1], target[1:]  # (n,) each
print("read:", repr(read))
print("source:", source.tolist())
print("given:", given.tolist())
print("wanted:", wanted.tolist())
for t in (0, 1, 9):
    seen = "".join(letters[k] for k in given[: t + 1])
    print(f"after {seen!r}: {letters[wanted[t]]!r}")
