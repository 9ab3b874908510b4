import torch

series = torch.arange(0, 120, 10)  # (t,), t = 12: the value tells its time
p, h, cut = 3, 2, 8  # past values, horizon, end of the training part

rows = series.unfold(0, p + h, 1)  # (n, p + h), n = t - p - h + 1
X, y = rows[:, :p], rows[:, -1]  # (n, p), (n,)
last = torch.arange(len(rows)) + p - 1  # (n,): time of the last input
target = last + h  # (n,): time of the answer
print("windows:", tuple(X.shape), "answers:", tuple(y.shape))

train = target < cut  # every answer was known at the cut
test = last >= cut - 1  # no forecast is made before the cut
for name, part in [
    ("train", train),
    ("neither", ~(train | test)),
    ("test", test),
]:
    print(f"{name}:", part.sum().item())
    for i in part.nonzero().flatten():
        print("   ", *X[i].tolist(), "->", y[i].item())
