import torch
from torch.nn.utils import clip_grad_norm_

start, steep, flat = [1.0, -2.0], [30.0, 40.0], [3e-5, 4e-5]


def after_one_step(rule, gradient=steep, **settings):
    w = torch.tensor(start, requires_grad=True)
    w.grad = torch.tensor(gradient)
    rule([w], lr=0.03, **settings).step()
    return [f"{v:.5f}" for v in w.tolist()]


adamw = after_one_step(torch.optim.AdamW)
adamw_light = after_one_step(torch.optim.AdamW, weight_decay=1e-4)
rmsprop = after_one_step(torch.optim.RMSprop)
rmsprop_short = after_one_step(torch.optim.RMSprop, alpha=0.9)
rmsprop_flat = after_one_step(torch.optim.RMSprop, flat)
print("AdamW, decay 1e-2:", adamw)
print("AdamW, decay 1e-4:", adamw_light)
print("RMSprop, memory 0.99:", rmsprop)
print("RMSprop, memory 0.9:", rmsprop_short)
print("RMSprop, flat:", rmsprop_flat)

w = torch.tensor(start, requires_grad=True)
w.grad = torch.tensor(steep)
norm = clip_grad_norm_([w], max_norm=5.0)
print("clipped to norm 5:", [f"{v:.4f}" for v in w.grad.tolist()])
