"""What readers type for what stands on a page: its words, plurals, American spelling, Greek letters by name, names of functions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

WORD = re.compile(r"[A-Za-z]{3,}")
ANY = re.compile(r"[^\W\d_][\w.]*\w")
LETTER = re.compile(r"[\u0370-\u03ff]")
GREEK = re.compile(r"GREEK (?:(?:SMALL|CAPITAL) LETTER |LUNATE )?(?:FINAL )?(\w+)")
# Words that nobody looks for: the search's own list is longer, but in a browser.
SMALL = frozenset(
    re.findall(
        r"\w+",
        "about above after all also and any are back because been before both but can does each else even ever "
        "every few for from get gets goes has have here how however into its itself just last least less like "
        "made make makes many may more most much must neither nor not nothing off once one only other others our "
        "out over own per same see seen should since some such than that the their them then there these they "
        "this those through too two under until very was way well were what when where whether which while who "
        "whose why will with without would yet you your ",
    )
)

# British spelling and American; and those words that only look as if they had both.
AMERICAN = (
    (re.compile(r"(?<=[a-z]{3})is(?=(?:e[ds]?|ing|ations?|ers?)$)"), "iz"),
    (re.compile(r"(?<=anal)ys(?=e[ds]?$)"), "yz"),
    (re.compile(r"^(col|fav|neighb|behavi|hon)our"), r"\1or"),
    (re.compile(r"^(cent|met|fib|lit)re(?=s?$)"), r"\1er"),
    (re.compile(r"^centred$"), "centered"),
    (re.compile(r"^(label|model|cancel|travel|signal|level)l(?=ed$|ing$)"), r"\1"),
    (re.compile(r"^grey"), "gray"),
    (re.compile(r"^artefact"), "artifact"),
)
ALIKE = re.compile(r"\w*(?:wise|vise|rise|raise|noise|exercise|promise|precise|concise|premise|poise|cruise|braise)")

IMPORT = re.compile(r"^\s*(?:from ([\w.]+) )?import (.+)", re.M)
STRING = re.compile(r"""[rbf]{0,2}("[^"\n]*"|'[^'\n]*')""")
NAME = re.compile(r"(?<!\w)\.?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")
SETTING = re.compile(r"[a-z]+(?:_[a-z0-9]+)+")
BESIDE = {"math", "np", "numpy", "plt", "rng", "warnings", "matplotlib"}  # what programs of all kinds use


def also(title: str) -> str:
    """What a title is looked for by besides its own words: their plurals, and how they are spelled in America."""
    words = _words(title)
    more = [plural(word) for word in words if word not in SMALL]
    return _new([*more, *map(american, words)], words)


def more(said: str, unsaid: str, greek: set[str]) -> str:
    """Of a text that goes on (``unsaid``) where it is no longer shown, the words that it has not had; of both how they are
    spelled in America; and ``greek`` letters, which stand in formulas, with their names.
    """
    heard = set(map(str.lower, ANY.findall(said)))
    words = [word for word in map(str.lower, ANY.findall(unsaid)) if word not in SMALL]
    letters = sorted(greek | set(LETTER.findall(said + unsaid)))
    named = [name for letter in letters for name in (unicodedata.normalize("NFKC", letter), called(letter))]
    return _new([*sorted(words), *map(american, [*_words(said), *words]), *named], heard)


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _new(words: Iterable[str], known: Iterable[str]) -> str:
    known = set(known)
    return " ".join(word for word in dict.fromkeys(words) if word and word not in known)


def plural(word: str) -> str:
    """Of an English noun, unless it ends as plurals do. Of another word it costs a few bytes."""
    if word.endswith("s"):
        return ""
    if re.search(r"[^aeiou]y$", word):
        return f"{word[:-1]}ies"
    return word + ("es" if re.search(r"(?:x|z|ch|sh)$", word) else "s")


def american(word: str) -> str:
    """How it is spelled in America, if otherwise."""
    if ALIKE.match(word):
        return ""
    for british, other in AMERICAN:
        if (spelled := british.sub(other, word)) != word:
            return spelled
    return ""


def called(letter: str) -> str:
    """The name of a Greek letter, as it is typed."""
    name = GREEK.match(unicodedata.name(letter, ""))
    return name[1].lower().replace("lamda", "lambda") if name else ""


def names(code: str) -> list[str]:
    """What a program takes from a framework, as it is written there: modules, functions, methods,
    arguments and settings. Nothing of its own.
    """
    code = re.sub(r"#.*", "", code)
    settings = [m[0] for text in STRING.findall(code) if (m := SETTING.fullmatch(text[1:-1]))]
    code = STRING.sub('""', code)
    imports = [
        (module, name) for module, rest in IMPORT.findall(code) for name in NAME.findall(rest.replace(" as ", ", "))
    ]
    modules = {name.partition(".")[0] for _, name in imports} - BESIDE
    used = []
    for found in NAME.finditer(code):
        root, _, rest = found[0].partition(".")
        method = rest.rpartition(".")[2]
        if rest and root in modules:
            used.append(found[0])
        elif "_" in method and root not in BESIDE and code[found.end() : found.end() + 1] == "(":
            used.append(method)  # of an object
    used += re.findall(r"[(,]\s*([a-z]+_\w+)=(?!=)", code)
    used += [f"{module}.{name}" for module, name in imports if module and module.partition(".")[0] not in BESIDE]
    return list(dict.fromkeys([*used, *settings]))
