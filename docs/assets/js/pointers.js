/* Lines of code that the prose points to: a pointer lights them in both frameworks' programs while it is pointed at or has the
   focus. Followed, it keeps them lit and brings them into view, where they are not. A link to the listing without this file. */
(() => {
  const lines = link => {
    const what = link.dataset.line === undefined ? "printed" : "line", listing = document.getElementById(link.hash.slice(1));
    const blocks = [...listing.querySelectorAll(what === "line" ? ".highlight:not(.output)" : ".highlight.output")];
    return link.dataset[what].split(" ").flatMap((range, at) => {
      const [first, last] = range.split("-").map(Number);
      return range && blocks[at] ? [...blocks[at].querySelectorAll(".hll")].slice(first, last + 1) : [];
    });
  };
  const shows = line => line.checkVisibility ? line.checkVisibility() : line.getClientRects().length;
  let kept = null, now = null;
  const light = link => {
    for (const line of document.querySelectorAll(".hll.lit")) line.classList.remove("lit");
    for (const each of new Set([kept, link])) if (each) for (const line of lines(each)) line.classList.add("lit");
  };
  const pointer = event => event.target.closest?.("a.pointer");
  const over = event => { const link = pointer(event); if (link !== now) light(now = link); };
  document.addEventListener("pointerover", event => { if (event.pointerType === "mouse") over(event); });
  document.addEventListener("focusin", over);
  document.addEventListener("focusout", () => light(now = null));
  document.addEventListener("keydown", event => { if (event.key === "Escape") light(kept = now = null); });
  document.addEventListener("click", event => {
    const link = pointer(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const shown = lines(link).filter(shows);
    if (!shown.length) return;
    event.preventDefault();
    event.stopPropagation(); // Material would scroll to the listing's first line
    light(kept = link);
    const top = shown[0].getBoundingClientRect().top, { bottom } = shown.at(-1).getBoundingClientRect();
    if (top < 80 || bottom > innerHeight - 8) {
      history.pushState(null, "", link.hash); // so that Back leads to where one was reading
      scrollBy(0, top - Math.max(96, (innerHeight - bottom + top) / 2));
    }
    if (event.detail === 0) { // by keyboard: a screen reader goes on from the line
      shown[0].tabIndex = -1;
      shown[0].focus({ preventScroll: true });
    }
  }, true);
})();
