import torch

H = torch.tensor([[1.0, -4], [3, -2], [5, -6], [2, -1]])  # (n, d)
batch = torch.tensor([0, 0, 2, 2])  # three graphs; graph 1 has no node
b, d = 3, 2
where = batch[:, None].expand_as(H)  # (n, d): scatter_reduce wants both


def show(name, R):
    print(f"{name}:", [[round(z, 2) for z in r] for r in R.tolist()])


total = torch.zeros(b, d).index_add(0, batch, H)
count = torch.bincount(batch, minlength=b)[:, None]
mean = total / count.clamp(min=1)
low = torch.full((b, d), -torch.inf)
top = low.scatter_reduce(0, where, H, "amax")
for g in (0, 2):  # by hand
    rows = H[batch == g]
    assert torch.equal(total[g], rows.sum(0))
    assert torch.equal(mean[g], rows.mean(0))
    assert torch.equal(top[g], rows.amax(0))
show("sum", total)
show("mean", mean)
show("max", top)
show("mean without the clamp", total / count)
show("max from zeros", torch.zeros(b, d).scatter_reduce(0, where, H, "amax"))
shuffled = torch.tensor([3, 1, 0, 2])
again = torch.zeros(b, d).index_add(0, batch[shuffled], H[shuffled])
print("nodes in another order:", torch.equal(again, total))
