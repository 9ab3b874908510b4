import torch

order = [("2", "5"), ("1", "2"), ("25", "12")]


def encode(text):
    word = list(text)
    for pair in order:
        done = []
        for piece in word:
            if done and (done[-1], piece) == pair:
                done[-1] += piece
            else:
                done.append(piece)
        word = done
    return word


for number in (2512, 2513, 125, 52, 12512):
    print(f"{number}:", *encode(str(number)))
lengths = torch.tensor([len(encode(str(n))) for n in range(1000, 10_000)])
for n in range(1, 5):
    print(f"four digits in {n} tokens:", (lengths == n).sum().item())
