import torch


def step(w, b, x, y, rate):
    """One step down the mean squared error of w * x + b against y.

    w, b: tensors of shape (), the parameters
    x, y: tensors of shape (n,), the data
    rate: a number, the factor on the gradient in a step against it
    Returns the new w and the new b.
    """
    w, b = w.detach().requires_grad_(), b.detach().requires_grad_()
    loss = (w * x + b - y).square().mean()  # ()
    dw, db = torch.autograd.grad(loss, (w, b))
    return (w - rate * dw).detach(), (b - rate * db).detach()
