/* Framework switch, previews, and a few repairs. Everything reads without this file. */
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  /* Where a browser keeps nothing, or runs no script that stands in a page, a choice holds for this page. */
  const remember = (key, value) => { try { __md_set(key, value); } catch { /* nothing is kept */ } };

  /* --- Colours: as the system, paper, night -------------------------------------------------- */

  const schemes = { auto: "as the system", light: "paper", dark: "night" };
  root.dataset.scheme ||= "auto";
  for (const button of all(".scheme")) {
    const name = () => button.setAttribute("aria-label", `Colours: ${schemes[root.dataset.scheme]}`);
    name();
    button.addEventListener("click", () => {
      const order = Object.keys(schemes);
      root.dataset.scheme = order[(order.indexOf(root.dataset.scheme) + 1) % order.length];
      name();
      remember("__scheme", root.dataset.scheme);
    });
  }

  /* --- Interactive figures: a page loads the scripts of those that it has, after what they share -- */

  const here = document.currentScript.src, figures = all("[data-interactive]").map(figure => figure.dataset.interactive);
  const wanted = figures.length ? ["figure", ...figures] : [];
  for (const [name, selector] of [["pointers", "a.pointer"], ["dial", ".dial"]])
    if (document.querySelector(selector)) wanted.push(name);
  for (const name of new Set(wanted))
    document.head.append(Object.assign(document.createElement("script"), { src: new URL(`${name}.js`, here), async: false }));

  /* --- PyTorch | JAX | Both ------------------------------------------------------------------ */

  const names = ["pytorch", "jax", "both"];
  const asked = () => location.search.slice(1).split("&");
  const named = asked().find(word => names.includes(word));
  root.dataset.framework ||= named || "pytorch";
  try { if (named && !__md_get("__framework")) remember("__framework", named); } catch { /* nothing is kept */ }
  const sets = all(".tabbed-set").map(set => ({
    set,
    tabs: all(":scope > .tabbed-labels > label", set).map((label, number) => ({
      label,
      block: set.querySelector(":scope > .tabbed-content").children[number],
      input: document.getElementById(label.htmlFor),
      name: label.textContent.trim().toLowerCase(),
    })),
  })).filter(({ tabs }) => tabs.length && tabs.every(tab => names.includes(tab.name)));

  /* The address says what is shown, so that it can be passed on: ?jax. */
  const address = () => {
    const words = [root.dataset.framework, ...asked().filter(word => word && !names.includes(word))];
    try { history.replaceState(history.state, "", `?${words.join("&")}${location.hash}`); } catch { /* not here */ }
  };

  /* A block that is not shown can be found (Ctrl-F) where the browser knows how. */
  const findable = "onbeforematch" in root;
  const mark = () => {
    const choice = root.dataset.framework;
    for (const { set, tabs } of sets) {
      set.classList.remove("found");
      for (const { input, name, block } of tabs) {
        if (name === choice) input.checked = true;
        if (findable && tabs.length > 1 && !set.closest(".front")) block.hidden = [name, "both"].includes(choice) ? false : "until-found";
      }
    }
    for (const button of all(".switch button"))
      button.setAttribute("aria-pressed", button.dataset.framework === choice);
  };

  /* What the reader looks at stays where it is while everything above it changes its height. */
  const choose = (choice, anchor) => {
    anchor ||= all(".md-content__inner > *, .front > *")
      .find(element => element.getBoundingClientRect().bottom > 60);
    const before = anchor?.getBoundingClientRect().top;
    root.dataset.framework = choice;
    mark();
    if (anchor) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: "instant" });
    address();
    remember("__framework", choice);
  };

  for (const { set, tabs } of sets)
    for (const { label, input, name, block } of tabs) {
      /* What was found shows beside the other, in this listing alone: a word that both programs have would else turn
         the whole page to and fro. */
      block.addEventListener("beforematch", () => set.classList.add("found"));
      label.addEventListener("click", event => {
        event.preventDefault();
        event.stopPropagation();
        choose(name, set);
        input.focus({ preventScroll: true });
      }, true);
      input.addEventListener("change", () => choose(name, set));
    }
  for (const button of all(".switch button"))
    button.addEventListener("click", () => choose(button.dataset.framework));
  mark();

  /* The number of a listing or an exercise is its permalink, which says the framework too, when it is followed or copied. */
  for (const kind of ["click", "contextmenu"])
    document.addEventListener(kind, event => { if (event.target.closest?.("a.number[href^='#']")) address(); }, true);

  /* --- Previews of definitions, terms and citations ------------------------------------------- */

  const tip = Object.assign(document.createElement("div"), { id: "preview", className: "preview md-typeset", hidden: true });
  tip.setAttribute("role", "tooltip");
  (document.querySelector(".md-main") || document.body).append(tip);

  const pages = new Map();
  /* From disk nothing can be fetched, but a script can be loaded: beside each page lies one that holds its text. */
  const loaded = url => new Promise((done, failed) => document.head.append(Object.assign(document.createElement("script"), {
    src: url.replace(/html$/, "js"), onload: () => done(wonderlandPage), onerror: failed })));
  const fetched = url => {
    if (!pages.has(url))
      pages.set(url, (location.protocol === "file:" ? loaded(url)
        : fetch(url).then(answer => answer.ok ? answer.text() : Promise.reject()))
        .then(text => new DOMParser().parseFromString(text, "text/html")));
    return pages.get(url);
  };

  const content = async link => {
    if (link.dataset.tip) return link.dataset.tip;
    const url = new URL(link.href), id = decodeURIComponent(url.hash.slice(1));
    const here = url.pathname === location.pathname;
    if (url.origin !== location.origin || !id) return null;
    const target = (here ? document : await fetched(url.pathname)).getElementById(id);
    if (!target) return null;
    const clone = document.importNode(target, true);
    for (const element of [clone, ...all("*", clone)]) {
      if (here || !element.closest("svg")) element.removeAttribute("id");
      element.removeAttribute("href");
      element.removeAttribute("tabindex");
      if (!element.closest("svg")) for (const name of ["role", "aria-labelledby", "aria-level"]) element.removeAttribute(name);
    }
    all("input, button, nav, details, template, script, .dial, .headerlink, .files, .tools, .differences", clone).forEach(element => element.remove());
    return clone;
  };

  let current = null, timer = 0;
  const hide = () => {
    clearTimeout(timer);
    current?.removeAttribute("aria-describedby");
    current = null;
    tip.hidden = true;
  };
  const place = () => {
    const box = current.getClientRects()[0], { offsetWidth: width, offsetHeight: height } = tip;
    const below = box.bottom + 6, above = box.top - height - 6;
    tip.style.top = `${below + height < innerHeight || above < 56 ? below : above}px`;
    tip.style.left = `${Math.max(8, Math.min(box.left, root.clientWidth - width - 8))}px`;
  };
  const show = async link => {
    if (current === link) return;
    hide();
    current = link;
    const inside = await content(link).catch(() => null);
    if (!inside || current !== link) return;
    tip.replaceChildren(inside);
    tip.hidden = false;
    tip.scrollTop = 0;
    if (tip.scrollHeight > tip.clientHeight) tip.tabIndex = 0; else tip.removeAttribute("tabindex");
    link.setAttribute("aria-describedby", tip.id);
    place();
  };
  const later = (what, wait) => { clearTimeout(timer); timer = setTimeout(what, wait); };

  const previewed = target => target.closest?.("a.xref, a.term[data-tip], a.cite[data-tip]");
  document.addEventListener("pointerover", event => {
    if (event.pointerType !== "mouse") return;
    const link = previewed(event.target);
    if (link) later(() => show(link), 250);
    else if (tip.contains(event.target)) clearTimeout(timer);
    else if (!document.activeElement?.matches("a:focus-visible") || document.activeElement !== current) later(hide, 250);
  });
  document.addEventListener("focusin", event => {
    const link = previewed(event.target);
    if (link?.matches(":focus-visible")) show(link);
    else if (!tip.contains(event.target)) hide();
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  addEventListener("scroll", event => {
    if (tip.hidden || tip.contains(event.target)) return;
    if (document.activeElement === current) place(); else hide();
  }, { capture: true, passive: true });

  /* --- Repairs --------------------------------------------------------------------------------- */

  for (const button of all("[data-opens]"))
    button.addEventListener("click", () => {
      document.getElementById(button.dataset.opens).click();
      if (button.dataset.opens === "__search") document.querySelector(".md-search__input").focus();
    });

  /* What is copied is the block that the button stands in, to the letter: Material would take off its last line
     end, and gives all the blocks of a listing one id. */
  document.addEventListener("click", event => {
    const button = event.target.closest?.(".md-code__button[data-md-type=copy]");
    const code = button?.closest("pre")?.querySelector("code");
    if (code) button.dataset.clipboardText = code.textContent;
  }, true);

  /* What scrolls can be reached by keyboard, also what was folded or behind a tab; Material's copy buttons are no
     landmarks. After Material, which takes the tabindex away where no pointer hovers. */
  const watch = new ResizeObserver(seen => setTimeout(() => {
    for (const { target: t } of seen)
      if (t.scrollWidth > t.clientWidth + 1 || t.scrollHeight > t.clientHeight + 1) t.tabIndex = 0;
  }));
  addEventListener("load", () => setTimeout(() => {
    all(".md-code__nav").forEach(nav => nav.setAttribute("role", "none"));
    all(".math.display, .md-typeset__scrollwrap, pre > code").forEach(element => watch.observe(element));
  }));
})();
