import torch

X = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, 2)
gates = {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "XOR": [0, 1, 1, 0]}
starts = {"AND": (0, 0.5), "OR": (90, 0.5), "XOR": (0, 0.5)}


def heights(angle):  # (n,): how far each point lies along the direction
    turn = torch.tensor(float(angle)).deg2rad()
    return X @ torch.stack([turn.cos(), turn.sin()])


def right(says, y):
    return sum(a == b for a, b in zip(says, y, strict=True))


for name, (angle, s) in starts.items():
    says = (heights(angle) > s).int().tolist()
    count = right(says, gates[name])
    print(f"{name}, at {angle} degrees and {s}: {count} of 4")

made = set()
for start in range(0, 360, 45):  # no two points change order inside
    order = heights(start + 22.5).argsort()  # whom a rising line passes first
    for k in range(5):  # k points lie below the line: it says 0 there
        says = torch.ones(4, dtype=int).index_fill(0, order[:k], 0)
        made.add(tuple(says.tolist()))

for name, y in gates.items():
    print(f"{name}, most right: {max(right(says, y) for says in made)} of 4")
missing = [n for n in range(16) if tuple(map(int, f"{n:04b}")) not in made]
print(f"labellings that a line makes: {len(made)} of 16")
print("the others:", " and ".join(f"{n:04b}" for n in missing))
three = {says[:3] for says in made}
print(f"labellings of three of the points: {len(three)} of 8")
