import matplotlib.pyplot as plt
import torch

a = torch.tensor([4.0, 1e-8])  # (d,) a large and a tiny slope at w = 1
steps = 120
interval = 10  # doubled after so many good updates


def start():
    w = torch.ones(2, requires_grad=True)  # (d,) the float32 master
    return w, torch.optim.Adam([w], lr=0.02, eps=1e-12)


def loss(w):  # its gradient passes through float16
    return 0.5 * (a * w.half().float() ** 2).sum()


def by_hand(scale, dynamic):
    w, optimiser = start()
    scales, good, skipped = [], 0, 0
    for _ in range(steps):
        scales.append(scale)
        optimiser.zero_grad()
        (loss(w) * scale).backward()
        w.grad /= scale
        finite = w.grad.isfinite().all().item()
        if finite:
            optimiser.step()
        skipped += not finite
        good = good + 1 if finite else 0
        if dynamic and not finite:
            scale /= 2
        elif dynamic and good == interval:
            scale, good = scale * 2, 0
    return w.detach(), scales, skipped


for name, scale, dynamic in [("1", 1.0, False), ("2^16", 2.0**16, False)]:
    w, _, skipped = by_hand(scale, dynamic)
    print(f"scale {name}, weights:", *(f"{v:.2f}" for v in w.tolist()))
    print(f"scale {name}, skipped:", skipped)
w, scales, skipped = by_hand(2.0**16, True)
print("dynamic, weights:", *(f"{v:.2f}" for v in w.tolist()))
print("dynamic, skipped:", skipped)
print("dynamic, smallest scale:", int(min(scales)))
print("dynamic, last scale:", int(scales[-1]))

w, optimiser = start()
scaler = torch.amp.GradScaler("cpu", growth_interval=interval)
for expected in scales:  # the library's own, from 2^16
    assert scaler.get_scale() == expected
    optimiser.zero_grad()
    scaler.scale(loss(w)).backward()
    scaler.step(optimiser)
    scaler.update()

plt.step(range(steps), scales, where="post")
plt.yscale("log", base=2)
plt.gca().set(xlabel="step", ylabel="scale s", ylim=(2**11, 2**27))
plt.show()
