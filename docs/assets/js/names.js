/* Names, for those who hear a page, of what a script has put into it or made of it. After Material, which makes the copy
   buttons, and links of what tabs are called. */
addEventListener("load", () => setTimeout(() => {
  /* A tab is one stop, the radio button, and not a link besides; the buttons of a listing are a group that says what is chosen. */
  for (const labels of document.querySelectorAll(".tabbed-labels")) {
    for (const link of labels.querySelectorAll("a")) link.replaceWith(...link.childNodes);
    labels.setAttribute("role", "radiogroup");
    labels.setAttribute("aria-label", "Framework");
    labels.setAttribute("aria-owns", [...labels.children].map(label => label.htmlFor).join(" "));
  }

  /* Rows that a phone stacks are still those of a table. */
  const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TH: "columnheader", TD: "cell" };
  for (const part of document.querySelectorAll("table[data-frameworks], table[data-frameworks] *"))
    if (roles[part.tagName]) part.role = roles[part.tagName];

  for (const button of document.querySelectorAll(".md-code__button[data-md-type=copy]")) {
    const tab = button.closest(".tabbed-block"), fold = button.closest("details")?.querySelector("summary").textContent;
    const number = button.closest("[role=group]")?.querySelector(".number")?.textContent.replace(/^\S+\s/, "");
    const framework = tab && tab.parentElement.previousElementSibling.children[[...tab.parentElement.children].indexOf(tab)]?.textContent;
    const what = [number, fold, button.closest(".output") && "output", framework].filter(Boolean);
    if (what.length) button.ariaLabel = `Copy ${what.join(", ")}`;
  }
}));
