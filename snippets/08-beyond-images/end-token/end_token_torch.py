import torch

a, b, end = 0.6, 0.3, 0.1  # after every letter the same
p = torch.ones(1, dtype=torch.float64)  # all beginnings of t letters
total = letters_only = 0.0
for t in range(13):
    stops = p * end  # (2**t,): strings of t letters, and then the end
    total, letters_only = total + stops.sum(), letters_only + p.sum()
    if t in (0, 1, 4, 12):
        score = stops.max().log() / (t + 1)  # per factor, the end included
        print(f"{t} letters, the most probable string: {stops.max():.5f}")
        print(f"{t} letters, its mean log: {score:.3f}")
        print(f"up to {t} letters, all strings: {total:.5f}")
    p = torch.outer(p, p.new_tensor([a, b])).flatten()
print(f"up to 12 letters, without the end: {letters_only:.4f}")

t = torch.arange(1000, dtype=torch.float64)
stop_at = (1 - end) ** t * end  # (1000,): probability of t letters
print(f"mean length: {(t * stop_at).sum():.3f}")

# an end that becomes less probable with every letter: 1/2, 1/4, 1/8, …
end_at = 0.5 ** (t[:60] + 1)
goes_on = torch.cumprod(1 - end_at, dim=0)
print(f"vanishing end, all strings: {1 - goes_on[-1]:.4f}")
