import torch


def learn(words, m):
    """Up to m merges from a dictionary of pieces and how often they occur.

    Every piece begins as its bytes in UTF-8, the tokens 0 to 255. A merge
    takes the pair (a, b) of neighbours that stands most often in all
    occurrences of all pieces; a a a holds the pair a a twice. Of several,
    it is the one with the smaller a, and then the smaller b. It gets the
    next number, 256, 257, …, and replaces the pair everywhere, from the
    left. If no piece has two tokens any more, learning ends early.
    Returns a list of pairs (a, b). words is not to be changed.
    """
    return None  # your code here


def encode(piece, merges):
    """The tokens of one piece as a 1-D tensor of whole numbers.

    The merges apply in the order in which they were learned.
    """
    return None  # your code here


def decode(ids, merges):
    """The text of a 1-D tensor of tokens.

    Bytes that are no UTF-8 become \N{REPLACEMENT CHARACTER}, as with
    bytes.decode(errors="replace").
    """
    return None  # your code here


# --- check: nothing to change below ---
import heapq
import inspect
import re
from collections import Counter
from itertools import pairwise


def check():  # in a function, so that its names do not meet yours
    def joined(ids, pair, new):
        text, (a, b) = "".join(map(chr, ids)), map(chr, pair)
        return tuple(map(ord, text.replace(a + b, chr(new))))

    def learned(words, m):
        held = {word: tuple(word.encode()) for word in words}
        merges = []
        for new in range(256, 256 + m):
            count = Counter()
            for word, ids in held.items():
                for pair in pairwise(ids):
                    count[pair] += words[word]
            if not count:
                break
            merges.append(min(count, key=lambda p: (-count[p], p)))
            held = {
                w: joined(ids, merges[-1], new) for w, ids in held.items()
            }
        return merges

    def encoded(piece, merges):
        ids = tuple(piece.encode())
        for new, pair in enumerate(merges, start=256):
            ids = joined(ids, pair, new)
        return list(ids)

    def plain(came):  # nested lists of numbers, whatever came
        if hasattr(came, "tolist"):
            came = came.tolist()
        return (
            [plain(c) for c in came]
            if isinstance(came, list | tuple)
            else came
        )

    def name(pair, merges):
        token = [bytes([i]) for i in range(256)]
        for a, b in merges:
            token.append(token[a] + token[b])
        return (
            token[pair[0]].decode(errors="replace")
            + " + "
            + (token[pair[1]].decode(errors="replace"))
        )

    source = re.findall(r" ?\w+|[^\w ]+| +", inspect.getsource(heapq))
    cases = {
        "two pieces": (dict(tea=1, eat=5), 2),
        "ties": (dict(zy=2, ab=2, ba=1, yz=1), 5),
        "runs": (dict(aaaaa=1, aaa=3, ba=2), 4),
        "letters of two bytes": ({"façade": 2, "garçon": 3, "ça": 2}, 9),
        "one letter": (dict(a=7), 3),
        "early end": (dict(abc=2, bc=1), 9),
        "a module": (Counter(source), 60),
    }
    for said, (words, m) in cases.items():
        merges = learned(words, m)
        given = dict(words)
        came = learn(given, m)
        assert came is not None, (
            "learn returned None: replace the body of the function"
        )
        assert given == words, f"{said}: words was changed"
        came = plain(came)
        assert isinstance(came, list) and all(
            isinstance(pair, list) and len(pair) == 2 for pair in came
        ), f"{said}: expected a list of pairs, came {came!r}"
        for i, (mine, right) in enumerate(zip(came, merges)):  # noqa: B905
            assert tuple(mine) == right, (
                f"{said}, merge {i}: expected {right}, {name(right, merges)},"
                f" came {tuple(mine)}. How often does each of the two stand"
                " there, counted over all occurrences of all pieces? And if"
                " that is equal, which is smaller? And is the pair replaced"
                " from the left?"
            )
        assert len(came) == len(merges), (
            f"{said}: expected {len(merges)} merges, came {len(came)}"
        )

        more = ["", "there", "çç", "aaaaaaa", "heapq", "naïve", " return"]
        for piece in [*words, *more]:
            right = encoded(piece, merges)
            came = encode(piece, list(merges))
            assert came is not None, (
                "encode returned None: replace the body of the function"
            )
            came = plain(came)
            assert came == right, (
                f"{said}, encode({piece!r}): expected {right}, came {came}. "
                "Are the merges applied in their order, each everywhere, "
                "from the left?"
            )

    th_the_er = [(101, 114), (116, 104), (257, 101), (114, 101)]
    right = encoded("there", th_the_er)
    came = plain(encode("there", list(th_the_er)))
    assert came == right, (
        f"encode('there'): expected {right}, came {came}. The merges are e r,"
        " t h, th e and r e, in this order. The longest token that fits is"
        " not asked for"
    )
    merges = learned(*cases["letters of two bytes"])
    for ids in (
        *(encoded(text, merges) for text in ("façade", "", "ça va", "äöü")),
        [195],
        [97, 167, 98],
        [256, 257, 258],
        [226, 130],
    ):
        token = [bytes([i]) for i in range(256)]
        for a, b in merges:
            token.append(token[a] + token[b])
        right = b"".join(token[i] for i in ids).decode(errors="replace")
        came = decode(torch.tensor(ids, dtype=torch.int64), list(merges))
        assert came is not None, (
            "decode returned None: replace the body of the function"
        )
        assert came == right, (
            f"decode({ids}): expected {right!r}, came {came!r}. "
            + (
                "Bytes that are no UTF-8 become \N{REPLACEMENT CHARACTER}, "
                "and which they are, all the bytes together say"
                if "\N{REPLACEMENT CHARACTER}" in right
                else "A letter may begin in one token and end in the next"
            )
        )
    print("byte pairs: passed")


check()
