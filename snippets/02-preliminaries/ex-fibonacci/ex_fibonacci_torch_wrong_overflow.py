# Wrong: takes the remainder last, when integers have wrapped around
import torch


def power(A, k):
    if k == 0:
        return torch.eye(len(A), dtype=A.dtype, device=A.device)
    half = power(A, k // 2)
    return half @ half @ A if k % 2 else half @ half


def power_mod(A, k, m):
    return power(A, k) % m
