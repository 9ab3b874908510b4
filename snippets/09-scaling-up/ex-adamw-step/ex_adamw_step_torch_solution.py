def adamw_step(w, g, m, s, k, eta, lam, beta1, beta2, eps):
    m = beta1 * m + (1 - beta1) * g
    s = beta2 * s + (1 - beta2) * g**2
    m_hat, s_hat = m / (1 - beta1**k), s / (1 - beta2**k)
    w = (1 - eta * lam) * w - eta * m_hat / (s_hat.sqrt() + eps)
    return w, m, s
