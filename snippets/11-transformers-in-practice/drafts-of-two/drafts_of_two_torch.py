import torch

after = 0  # the text so far ends in token 0
# row a: how probable each token is after token a
P = torch.tensor(
    [[0.6, 0.3, 0.1], [0.2, 0.5, 0.3], [0.3, 0.3, 0.4]], dtype=torch.float64
)
Q = torch.tensor(
    [[0.4, 0.4, 0.2], [0.3, 0.3, 0.4], [0.2, 0.6, 0.2]], dtype=torch.float64
)


def ends(P, A, R):  # A[a, x]: x is drafted after a and accepted;
    # R[a, x]: the draft after a is refused, and x drawn in its place
    one = R[after]  # (3,), of texts of one token
    two = A[after][:, None] * R  # (3, 3)
    three = A[after][:, None, None] * A[:, :, None] * P  # P: one for nothing
    return one, two, three


def texts(P, one, two, three):  # later calls go on as the target does
    longer = one[:, None] * P + two  # (3, 3)
    return longer[:, :, None] * P + three  # (3, 3, 3)


def tokens(one, two, three):  # expected number from one call
    return (one.sum() + 2 * two.sum() + 3 * three.sum()).item()


def formula(alpha):
    return 1 + alpha + alpha**2


target = P[after][:, None, None] * P[:, :, None] * P  # (3, 3, 3)
A = Q * (P / Q).clamp(max=1)
refused = 1 - A.sum(dim=1, keepdim=True)  # (3, 1)
left = (P - Q).clamp(min=0)
rest = left / left.sum(dim=1, keepdim=True)
rules = {"rest": refused * rest, "p": refused * P}
for name, R in rules.items():
    off = (texts(P, *ends(P, A, R)) - target).abs().sum().item() / 2
    print(f"redrawn from {name}, 27 texts off by: {off:.4f}")
accepted = A.sum(dim=1)  # (3,), after each token
print(
    "accepted after token 0, 1, 2:", *(f"{x:.2f}" for x in accepted.tolist())
)
print(f"tokens a call: {tokens(*ends(P, A, rules['rest'])):.4f}")
print(f"1 + a + a^2 with a after token 0: {formula(accepted[0]).item():.4f}")
P, Q = P[:1].expand(3, 3), Q[:1].expand(3, 3)  # no token looks back
A, R = torch.minimum(P, Q), (P - Q).clamp(min=0)  # the same, in short
print(f"independent tokens, tokens a call: {tokens(*ends(P, A, R)):.4f}")
print(f"independent tokens, 1 + a + a^2: {formula(A[0].sum()).item():.4f}")
