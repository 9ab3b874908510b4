/* What ran: a box that leaves only the programs whose number or title has what one types. Without a script all of them stand. */
(() => {
  const article = document.querySelector("article"), runs = [...article.querySelectorAll(".runs")];
  const rows = runs.flatMap(table => [...table.querySelectorAll("tbody tr")]);
  const words = row => `${row.cells[0].textContent} ${row.cells[1].textContent}`.toLowerCase();
  const box = Object.assign(document.createElement("p"), { className: "filter" });
  box.innerHTML = '<label>Number or title <input type="search" autocomplete="off" spellcheck="false"></label><output role="status"></output>';
  const [field, said] = [box.querySelector("input"), box.querySelector("output")];

  const show = () => {
    const wanted = field.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !words(row).includes(wanted);
    for (const table of runs) {
      const none = !table.querySelector("tbody tr:not([hidden])");
      table.hidden = none;
      table.previousElementSibling.hidden = none; /* the title of its page */
    }
    const left = rows.filter(row => !row.hidden).length;
    said.textContent = wanted ? `${left} of ${rows.length} rows` : "";
  };
  field.addEventListener("input", show);
  /* A link to a row shows it. */
  addEventListener("hashchange", () => {
    if (document.getElementById(location.hash.slice(1))?.closest("[hidden]")) {
      field.value = "";
      show();
      document.querySelector(":target").scrollIntoView();
    }
  });
  article.querySelector("h1").after(box);
})();
