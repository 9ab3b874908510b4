import torch


def beam_search(step, k, longest, alpha):
    beam, best = [((), 0.0)], (float("-inf"), ())
    for t in range(longest + 1):
        grown = []
        for word, log in beam:
            *letters, end = (log + step(word)).tolist()  # the whole word's
            best = max(best, (end / (t + 1) ** alpha, word))
            grown += [((*word, i), new) for i, new in enumerate(letters)]
        beam = sorted(grown, key=lambda item: item[1], reverse=True)[:k]
    score, word = best
    return list(word), score
