# Wrong: reshapes without a transpose
import torch


def to_patches(image, p, order):
    h, w, c = image.shape
    return torch.reshape(image, (h * w // p**2, p * p * c))


def to_image(patches, h, w, order):
    return torch.reshape(patches, (h, w, -1))
