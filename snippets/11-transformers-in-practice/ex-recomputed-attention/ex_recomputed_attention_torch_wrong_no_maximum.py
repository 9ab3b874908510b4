# Wrong: takes no maximum off, and exponentials overflow
import torch


class Recomputed(torch.autograd.Function):
    @staticmethod
    def forward(ctx, Q, K, V, B):
        n, k = Q.shape
        s, o = Q.new_zeros(n, 1), Q.new_zeros(n, V.shape[1])
        for K_block, V_block in zip(K.split(B), V.split(B), strict=True):
            P = (Q @ K_block.T / k**0.5).exp()  # (n, B)
            s, o = s + P.sum(dim=1, keepdim=True), o + P @ V_block
        out = o / s
        ctx.save_for_backward(Q, K, V, out, s.log())
        ctx.B = B
        return out

    @staticmethod
    def backward(ctx, G):  # (n, v)
        Q, K, V, out, lse = ctx.saved_tensors
        scale = Q.shape[1] ** -0.5
        D = (G * out).sum(dim=1, keepdim=True)  # (n, 1)
        dQ, dK, dV = torch.zeros_like(Q), [], []
        for K_block, V_block in zip(
            K.split(ctx.B), V.split(ctx.B), strict=True
        ):
            P = (Q @ K_block.T * scale - lse).exp()  # the weights, again
            S = P * (G @ V_block.T - D) * scale
            dQ = dQ + S @ K_block
            dK.append(S.T @ Q)
            dV.append(P.T @ G)
        return dQ, torch.cat(dK), torch.cat(dV), None


def recomputed_attention(Q, K, V, B):
    return Recomputed.apply(Q, K, V, B)
