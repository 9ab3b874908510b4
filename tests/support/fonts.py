"""The fonts that the browser under test has: of one family alone, which matplotlib brings, and none of the machine's own.

What a page looks like must not depend on the fonts of whoever reads it, and what a test says not on those of the machine
that it runs on. DejaVu is as wide as any face for text; STIX, a Times, is narrow.
"""

from __future__ import annotations

import os
from pathlib import Path

# By name: which files of matplotlib's, and the family for what a style sheet calls sans-serif, serif and monospace.
FAMILIES = {
    "wide": ("DejaVuS*.ttf", "DejaVu Sans", "DejaVu Serif", "DejaVu Sans Mono"),
    "narrow": ("STIXGeneral*.ttf", "STIXGeneral", "STIXGeneral", "STIXGeneral"),
}
GENERIC = ("sans-serif", "serif", "monospace")


def environment(name: str, folder: Path) -> dict[str, str]:
    """For a process that is to have this family and no other; ``folder`` is empty, and stays while the process runs.

    On Linux, programs ask fontconfig, which reads the file named here. On other systems this changes nothing.
    """
    import matplotlib  # here, as a run of the pages alone needs no browser

    files, *families = FAMILIES[name]
    for path in (Path(matplotlib.get_data_path()) / "fonts" / "ttf").glob(files):
        (folder / path.name).symlink_to(path)
    called = "".join(
        f'<alias binding="same"><family>{generic}</family><prefer><family>{family}</family></prefer></alias>'
        for generic, family in zip(GENERIC, families, strict=True)
    )
    other = f'<match><edit name="family" mode="append_last"><string>{families[0]}</string></edit></match>'
    config = folder / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{folder}</dir><cachedir>{folder}/cache</cachedir>{called}{other}</fontconfig>",
        "utf-8",
    )
    return os.environ | {"FONTCONFIG_FILE": str(config)}
