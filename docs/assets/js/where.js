/* On a phone, the line under the header: the page's title, and further down its number and the section that is being read;
   and how far one has come. */
(() => {
  const line = document.querySelector(".where"), whole = line.textContent, number = /^[\d.]*/.exec(whole)[0] || whole;
  const headings = [...document.querySelectorAll("article h2[id]")];
  const words = heading => [...heading.childNodes].filter(node => node.className !== "headerlink").map(node => node.textContent).join("");
  let due = 0;
  const look = () => {
    due = 0;
    if (!line.checkVisibility()) return;
    const here = headings.findLast(heading => heading.getBoundingClientRect().top < 120);
    const said = here ? `${number} · ${words(here)}` : whole;
    if (line.textContent !== said) line.textContent = said;
    const { scrollHeight, clientHeight } = document.documentElement;
    line.style.setProperty("--w-read", Math.min(1, scrollY / Math.max(1, scrollHeight - clientHeight)));
  };
  const later = () => { due ||= requestAnimationFrame(look); };
  for (const event of ["scroll", "resize"]) addEventListener(event, later, { passive: true });
  later();
})();
