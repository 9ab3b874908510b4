import jax
import jax.numpy as jnp


def text_logits(params, ids, mask):
    z = params["embed"][ids]  # (b, t, e)
    found = []
    for W, b in params["kernels"]:
        k = len(W)
        z_k = jax.lax.conv_general_dilated(
            z, W, (1,), "VALID", dimension_numbers=("NWC", "WIO", "NWC")
        )
        z_k = jax.nn.relu(z_k + b)  # (b, t - k + 1, h)
        whole = mask[:, k - 1 :, None]  # the window's last character
        found.append(jnp.where(whole, z_k, 0.0).max(1))  # relu: >= 0
    return jnp.concatenate(found, 1) @ params["V"] + params["a"]
