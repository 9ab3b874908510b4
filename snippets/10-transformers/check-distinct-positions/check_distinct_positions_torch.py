import torch

i = torch.arange(8193)
for dtype in (torch.float16, torch.bfloat16, torch.float32):
    rounded = i.to(dtype)
    first = (rounded[1:] == rounded[:-1]).nonzero()  # i and i + 1 are one
    name = str(dtype).removeprefix("torch.")
    print(f"{name}, of 0 to 8192: {len(set(rounded.tolist()))} distinct")
    if len(first):
        print(f"{name}, the first that is lost: {first[0].item() + 1}")
big = torch.tensor([2**24, 2**24 + 1]).float()
print("float32, 2^24 and the next are one:", (big[0] == big[1]).item())
