import torch


def show(name, p):
    print(f"{name}:", [round(entry, 4) for entry in p.tolist()])


z = torch.tensor([1.0, 3.0, 4.0]).log()  # (c,)
show("τ = 1", torch.softmax(z, dim=-1))
show("τ = 1/2", torch.softmax(z / 0.5, dim=-1))
show("τ = 2", torch.softmax(z / 2, dim=-1))
more = torch.cat([z, torch.tensor([8.0]).log()])
show("with a fourth class", torch.softmax(more, dim=-1))

Z = torch.stack([z, -z])  # two models that disagree
show("mean of the probabilities", torch.softmax(Z, dim=-1).mean(0))
show("softmax of the mean", torch.softmax(Z.mean(0), dim=-1))
low = torch.tensor([0.0, 0.0, -120.0])
show("nearly (1/2, 1/2, 0)", torch.softmax(low, dim=-1))
