import matplotlib.pyplot as plt
import torch

X = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, 2)
gates = {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "XOR": [0, 1, 1, 0]}
shade = {4: "C2", 3: "C0"}  # by the number of points that are right
most, made = dict.fromkeys(gates, 0), set()

fig, axes = plt.subplots(1, 3, figsize=(4.8, 2.6), sharey=True)
panels = dict(zip(gates, axes, strict=True))
for start in range(0, 360, 45):  # no two points change order inside
    angle = torch.linspace(start, start + 45, 10)
    normal = torch.stack([angle.deg2rad().cos(), angle.deg2rad().sin()])
    height = X @ normal  # (n, 10): how far along the normal
    order = height[:, 5].argsort()  # whom a rising line passes first
    ends = torch.full((1, 10), 1.6)
    edges = torch.cat([-ends, height[order], ends])  # (n + 2, 10)
    for k in range(5):  # k points lie below the line: it says 0 there
        says = torch.ones(4).index_fill(0, order[:k], 0).int().tolist()
        made.add(tuple(says))
        for name, y in gates.items():
            right = sum(s == t for s, t in zip(says, y, strict=True))
            most[name] = max(most[name], right)
            if right >= 3:
                area = (angle.numpy(), edges[k].numpy(), edges[k + 1].numpy())
                look = {"color": shade[right], "alpha": 0.5, "lw": 0}
                panels[name].fill_between(*area, **look)

for name, ax in panels.items():
    print(f"{name}, most right: {most[name]} of 4")
    ax.set(title=name, xlabel="angle in degrees", xlim=(0, 360))
    ax.set(xticks=[0, 180, 360], ylim=(-1.6, 1.6))
axes[0].set(ylabel="offset of the line")
for x, s, right in [(45, 1.04, 4), (225, 1.2, 3)]:
    axes[0].text(x, s, right, ha="center")
missing = [n for n in range(16) if tuple(map(int, f"{n:04b}")) not in made]
print(f"labellings that a line makes: {len(made)} of 16")
print("the others:", " and ".join(f"{n:04b}" for n in missing))
three = {says[:3] for says in made}
print(f"labellings of three of the points: {len(three)} of 8")
plt.show()
