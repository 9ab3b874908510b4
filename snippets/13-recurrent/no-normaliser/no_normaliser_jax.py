import jax
import numpy as np

jax.config.update("jax_enable_x64", True)
r, v = 8, 8


@jax.jit
def attend(Q, K, V):
    q = jax.nn.elu(Q[:100]) + 1
    K = jax.nn.elu(K) + 1  # (n, r)
    summed = q @ (K.mT @ V)  # no normaliser
    divided = summed / (q @ K.sum(0))[:, None]
    return abs(summed).mean(), abs(divided).mean()


for n in (10, 100, 1000, 10000):
    rng = np.random.default_rng(0)
    Q, K, noise = rng.normal(size=(3, n, r))
    for name, V in (("mean 1", noise + 1), ("mean 0", noise)):
        summed, divided = attend(Q, K, V)
        print(
            f"n = {n}, values of {name}: summed {summed:.2f}, "
            f"divided {divided:.4f}"
        )
