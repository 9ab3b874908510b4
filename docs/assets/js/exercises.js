/* Exercises: which are done, which folds were open, what goes on paper; on the map, and in the contents, how many are done.
   A page with exercises, a lab, a chapter's first page and the map load it; all of them read without it. */
(() => {
  const root = document.documentElement;
  const home = new URL("../../", document.currentScript.src).pathname;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const make = (tag, properties, ...inside) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...inside);
    return element;
  };

  /* --- What the browser keeps: nothing, where it is forbidden -------------------------------------- */

  const kept = name => {
    const key = `${home}.${name}`;
    try {
      const store = localStorage;
      store.setItem(`${key}.try`, "");
      store.removeItem(`${key}.try`);
      return {
        get() { try { return JSON.parse(store.getItem(key)) || {}; } catch { return {}; } },
        set(value) { try { store.setItem(key, JSON.stringify(value)); } catch { /* it is full */ } },
      };
    } catch { return null; }
  };
  const marks = kept("done"); // by the id of an exercise or of a lab's task: the day
  const known = kept("exercises"); // by the path of a page: the ids on it

  const pathOf = address => new URL(address, location.href).pathname.replace(home, "").replace(/index\.html$/, "");
  const here = pathOf(location.href);
  const items = all(".exercise[id^='ex-'], .cell[id^='task-']"), exercises = items.filter(item => item.matches(".exercise"));
  const idOf = link => new URL(link.href).hash.slice(1);
  const lists = all("[data-exercises]").map(list => [list, all("a[href*='#ex-'], a[href*='#task-']", list)]);
  const called = item => item.querySelector(":scope > .label .number")?.textContent || `task ${item.id.replace(/^task-/, "")}`;

  /* --- Folds: what is open is noted, and opened again by main.html before it is painted -------- */

  const folds = [...document.getElementsByTagName("details")];
  if (folds.length)
    document.addEventListener("toggle", () => {
      const opened = folds.flatMap((fold, number) => (fold.open ? [number] : []));
      try { sessionStorage.setItem(`folds${location.pathname}`, JSON.stringify(opened)); } catch { /* nothing is kept */ }
    }, true);

  /* --- On paper: what is open on the screen, or what a button says ---------------------------------- */

  let restore = () => {};
  const print = (what, alone) => {
    const closed = what === "solutions" ? all(".exercise > details:is(.hint, .solution):not([open])") : [];
    for (const fold of closed) fold.open = true;
    alone?.classList.add("alone");
    root.dataset.print = what;
    restore = () => {
      delete root.dataset.print;
      alone?.classList.remove("alone");
      for (const fold of closed) fold.open = false;
      restore = () => {};
    };
    window.print();
  };
  /* Before Material hears of it, which would open every fold. */
  addEventListener("beforeprint", event => event.stopImmediatePropagation(), true);
  addEventListener("afterprint", event => { event.stopImmediatePropagation(); restore(); }, true);

  /* --- Done ----------------------------------------------------------------------------------------- */

  const shown = []; // functions that show what is kept
  const show = () => {
    const done = marks ? marks.get() : {};
    for (const tell of shown) tell(done);
  };
  const tally = (ids, done) => ids.filter(id => done[id]).length;
  const change = done => {
    marks.set(done);
    show();
  };

  for (const item of items) {
    const tools = make("span", { className: "tools" });
    if (marks) {
      const box = make("input", { type: "checkbox", ariaLabel: `done: ${called(item)}` });
      box.addEventListener("change", () => {
        const { [item.id]: day, ...others } = marks.get();
        change(box.checked ? { ...others, [item.id]: day || new Date().toISOString().slice(0, 10) } : others);
      });
      shown.push(done => { box.checked = Boolean(done[item.id]); });
      tools.append(make("label", {}, box, "done"));
    }
    if (item.matches(".exercise")) {
      const button = make("button", { type: "button", className: "print", title: "Print this exercise", ariaLabel: `Print ${called(item)}` });
      button.addEventListener("click", () => print("one", item));
      tools.append(button);
    }
    (item.querySelector(":scope > .label") || item).append(tools);
  }

  for (const place of all(".practice")) {
    if (marks) {
      const said = make("span", { className: "tally" });
      said.setAttribute("role", "status");
      shown.push(done => { said.textContent = `${tally(items.map(item => item.id), done)} of ${items.length} done`; });
      place.append(said);
    }
    if (exercises.length) {
      const button = (words, what) => {
        const made = make("button", { type: "button", textContent: words });
        made.addEventListener("click", () => print(what));
        return made;
      };
      place.append(make("span", {}, "Print: ", button("questions only", "questions"), " ", button("with solutions", "solutions")));
    }
  }

  /* How many of a page's are done stands behind the links to it, once the reader has met the page or the map. */
  if (known) {
    const pages = known.get();
    if (items.length) pages[here] = items.map(item => item.id);
    const mapped = {};
    for (const [, links] of lists) for (const link of links) (mapped[pathOf(link)] ||= []).push(idOf(link));
    known.set(Object.assign(pages, mapped));
    for (const link of all(".md-nav--primary a.md-nav__link:not([href^='#']), .md-content p a:not([href*='#'])")) {
      const ids = pages[pathOf(link)], words = link.querySelector(".md-ellipsis");
      if (!Array.isArray(ids) || (!words && pathOf(link) === here)) continue;
      const said = make("span", { className: "tally" });
      if (words) words.append(said); else link.after(said);
      shown.push(done => {
        const count = tally(ids, done);
        said.replaceChildren(...(count ? [` ${count}/${ids.length}`, make("span", { className: "visually-hidden" }, " done")] : []));
      });
    }
  }

  for (const [list, links] of marks ? lists : []) {
    const said = make("span", { className: "tally" });
    list.append(" ", said);
    shown.push(done => {
      const ids = links.map(idOf), count = tally(ids, done);
      said.textContent = count ? `${count} of ${ids.length} done` : "";
      for (const link of links) link.classList.toggle("done", Boolean(done[idOf(link)]));
    });
  }

  /* --- At the foot of the map: marks to take along, to bring back, to forget ------------------------- */

  const panel = () => {
    const words = make("span", {}), status = make("span", { className: "status" });
    status.setAttribute("role", "status");
    const button = (text, act) => {
      const made = make("button", { type: "button", textContent: text });
      made.addEventListener("click", () => { status.textContent = ""; act(); });
      return made;
    };
    const save = button("Save to a file", () => {
      const url = URL.createObjectURL(new Blob([JSON.stringify({ done: marks.get() }, null, 1)], { type: "application/json" }));
      make("a", { href: url, download: "exercises-done.json" }).click();
      setTimeout(() => URL.revokeObjectURL(url), 10000);
    });
    const file = make("input", { type: "file", accept: ".json,application/json", hidden: true });
    file.addEventListener("change", async () => {
      let brought;
      try { brought = Object.entries(JSON.parse(await file.files[0].text()).done); } catch { brought = []; }
      brought = brought.filter(([id, day]) => /^(ex|task)-[\w-]+$/.test(id) && /^\d{4}-\d\d-\d\d$/.test(day));
      file.value = "";
      if (!brought.length) { status.textContent = "That file holds no marks of exercises."; return; }
      change({ ...Object.fromEntries(brought), ...marks.get() });
      status.textContent = `${brought.length} read.`;
    });
    const forget = button("Forget all", () => {
      if (!forget.dataset.sure) {
        forget.dataset.sure = "asked";
        forget.textContent = "Forget all: press again";
        return;
      }
      change({});
      status.textContent = "Forgotten.";
    });
    const calm = () => { delete forget.dataset.sure; forget.textContent = "Forget all"; };
    forget.addEventListener("blur", calm);
    shown.push(done => {
      const count = Object.keys(done).length;
      words.textContent = count ? `You have marked ${count} as done, in this browser alone.` : "What you mark as done is kept in this browser alone.";
      save.disabled = forget.disabled = !count;
      calm();
    });
    const made = make("p", { className: "marks" }, words, " ", save, " ", button("Load from a file", () => file.click()), file, " ", forget, " ", status);
    document.querySelector(".md-content__inner").append(made);
    const foot = document.querySelector(".md-content__inner > .downloads");
    if (foot) foot.before(made);
  };
  if (marks && lists.length) panel();

  show();
  addEventListener("storage", show);
  addEventListener("pageshow", event => { if (event.persisted) show(); });
})();
