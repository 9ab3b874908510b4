import torch


def gap(joint):  # the largest distance of a table from its outer product
    outer = torch.outer(joint.sum(dim=1), joint.sum(dim=0))
    return (joint - outer).abs().max()


axes = [torch.arange(2)] * 3
x, y, z = torch.meshgrid(*axes, indexing="ij")  # (2, 2, 2) each
differ = (z == x ^ y).float()  # p(z | x, y): z = 1 if x and y differ

for chance in (0.5, 0.6):  # of a 1, for both coins
    coin = torch.tensor([1 - chance, chance])  # (2,)
    joint = torch.einsum("x,y,xyz->xyz", coin, coin, differ)

    pairs = joint.sum(dim=2), joint.sum(dim=1), joint.sum(dim=0)
    for name, pair in zip(("x y", "x z", "y z"), pairs, strict=True):
        print(f"chance {chance} gap of {name}: {gap(pair):.3f}")
    a, b, c = (joint.sum(dim=d) for d in ((1, 2), (0, 2), (0, 1)))
    product = torch.einsum("x,y,z->xyz", a, b, c)
    most = (joint - product).abs().max()
    print(f"chance {chance} gap of all three: {most:.3f}")
    given = joint[:, :, 1] / joint[:, :, 1].sum()  # p(x, y | z = 1)
    print(f"chance {chance} gap of x y given z = 1: {gap(given):.3f}")
