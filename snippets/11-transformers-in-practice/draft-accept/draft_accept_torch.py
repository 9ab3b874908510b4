import torch

q = torch.tensor([0.3, 0.2, 0.5]).double()  # the draft's, over 3 tokens
p = torch.tensor([0.5, 0.4, 0.1]).double()  # the target's
greedy = torch.tensor([1.0, 0.0, 0.0]).double()  # the target's, at its top


def outcome(p, q, accept, redraw):  # -> how probable each token comes out
    refused = (q * (1 - accept)).sum()
    return q * accept + refused * redraw


def rest(p, q):  # what the draft did not cover, as a distribution
    left = (p - q).clamp(min=0)
    return left / left.sum()


def ratio(p, q):
    return (p / q).clamp(max=1)


def top(p):  # 1 at the target's most probable token
    return (torch.arange(3) == p.argmax()).double()


def said(d):
    return " ".join(f"{x:.3f}" for x in d.tolist())


rules = {
    "accept by the ratio, redraw from the rest": (ratio, rest),
    "accept by the ratio, redraw from p": (ratio, lambda p, q: p),
    "accept the target's top, redraw from p": (
        lambda p, q: top(p),
        lambda p, q: p,
    ),
    "accept all": (lambda p, q: torch.ones(3), rest),
}
print("target:", said(p))
print("rest:", said(rest(p, q)))
for name, (accept, redraw) in rules.items():
    out = outcome(p, q, accept(p, q), redraw(p, q))
    print(f"{name}: {said(out)}")
    far = (out - p).abs().sum() / 2  # total variation
    print(f"{name}, off by: {far.item():.3f}")
accepted = (q * ratio(p, q)).sum()
print(f"accepted: {accepted.item():.3f}")
print(f"sum of min(p, q): {torch.minimum(p, q).sum().item():.3f}")
same = torch.equal(ratio(greedy, q), top(greedy))
print("for a greedy target, the ratio accepts its top alone:", same)
