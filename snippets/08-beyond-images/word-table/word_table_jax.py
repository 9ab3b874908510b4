import jax.numpy as jnp

words = "aba aba aba aba abc abc bab bab bab bca cab cab cab cab cab"
words = (words + " caa aab aab cba cba").split()  # 20 words
P = jnp.zeros((3, 3, 3))  # P[i, j, k]: share of the word i j k
for word in words:
    i, j, k = ("abc".index(letter) for letter in word)
    P = P.at[i, j, k].add(1 / len(words))

first = P.sum((1, 2))  # (3,): p(i)
pair = P.sum(2)  # (3, 3): p(i, j)
second = pair / first[:, None]  # p(j | i)
third = P / pair[:, :, None]  # p(k | i, j)
third = jnp.where(pair[:, :, None] > 0, third, 1 / 3)  # unseen: any
c, a, b = 2, 0, 1
print(f"p(c): {first[c]:.4f}")
print(f"p(a | c): {second[c, a]:.4f}")
print(f"p(b | c a): {third[c, a, b]:.4f}")
product = jnp.einsum("i,ij,ijk->ijk", first, second, third)
print(f"product for cab: {product[c, a, b]:.4f}")
print(f"share of cab: {P[c, a, b]:.4f}")
print(f"all 27, largest difference: {jnp.abs(product - P).max():.4f}")

last = P.sum((0, 1))  # the same from the last letter to the first
middle = P.sum(0) / last  # p(j | k)
front = P / P.sum(0)  # p(i | j, k)
front = jnp.where(P.sum(0) > 0, front, 1 / 3)
back = jnp.einsum("k,jk,ijk->ijk", last, middle, front)
print(f"back to front, p(b): {last[b]:.4f}")
print(f"back to front, p(a | b): {middle[a, b]:.4f}")
print(f"back to front, p(c | a b): {front[c, a, b]:.4f}")
print(f"back to front, largest difference: {jnp.abs(back - P).max():.4f}")

one_back = P.sum(0) / P.sum((0, 2))[:, None]  # p(k | j), not asking i
bigram = jnp.einsum("i,ij,jk->ijk", first, second, one_back)
print(f"one letter of memory, sum of all 27: {bigram.sum():.4f}")
print(f"one letter of memory, cab: {bigram[c, a, b]:.4f}")
