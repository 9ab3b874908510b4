import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention

n, e = 5, 4
rng = np.random.default_rng(0)
Q, K, V = torch.from_numpy(rng.normal(size=(3, n, e)))
W = torch.from_numpy(rng.normal(size=(n, n)))  # a bias for each pair

# for each token i and channel c, a softmax over the tokens j
A = (W[:, :, None] + K).softmax(1)  # (n, n, e)
means = torch.einsum("ijc,jc->ic", A, V)  # (n, e)
Y = Q.sigmoid() * means
print("weights:", tuple(A.shape))
print("token 0 looks most at, by channel:", *A[0].argmax(0).tolist())

# two products of matrices, without the table (n, n, e)
E = K.exp()
products = (W.exp() @ (E * V)) / (W.exp() @ E)
print("two products agree:", torch.allclose(products, means))

# the library's attention: e heads of width 1, all queries 1
ones = torch.ones(e, n, 1, dtype=torch.float64)
k, v = K.T[..., None], V.T[..., None]  # (e, n, 1)
heads = scaled_dot_product_attention(ones, k, v, attn_mask=W)
print("heads of width 1 agree:", torch.allclose(heads[..., 0].T, means))

# without biases the weights no longer know who asks
simple = torch.einsum("jc,jc->c", K.softmax(0), V)  # (e,)
zero = scaled_dot_product_attention(ones, k, v)[..., 0].T  # (n, e)
print("without biases, one mean for all:", torch.allclose(zero, simple))
print(f"a query can only scale, token 0: {Y[0, 0] / means[0, 0]:.4f}")
