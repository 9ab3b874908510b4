import torch

values = {"2^-24": 2**-24, "2^-25": 2**-25, "70000": 7e4}
values["1 + 1/512"] = 1 + 1 / 512
for name, kind in [("float16", torch.float16), ("bfloat16", torch.bfloat16)]:
    print(f"{name}, spacing above 1: {torch.finfo(kind).eps}")
    for said, value in values.items():
        kept = torch.tensor(value, dtype=kind).item()
        print(f"{name}, {said}: {kept:.6g}")
