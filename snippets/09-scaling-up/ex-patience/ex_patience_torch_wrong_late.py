# Wrong: one moment late
def stop_early(losses, patience):
    best, end = 0, len(losses) - 1
    for k in range(1, len(losses)):
        if losses[k] < losses[best]:
            best = k
        elif k - best > patience:
            end = k
            break
    return end, best
