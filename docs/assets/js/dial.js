/* Dials: the reader picks a value of one of a listing's numbers, and sees what came out when it ran with that value. The page
   holds the value in the file; what belongs to the others lies beside it, and comes when it is first asked for. */
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  /* A script, since from disk nothing can be fetched but one. */
  const fetched = name => new Promise((done, failed) => document.head.append(Object.assign(document.createElement("script"), {
    src: `${name}.dial.js`, onload: () => self.wonderlandDials?.[name] ? done(wonderlandDials[name]) : failed(), onerror: failed })));

  /* The text of a program from one place to another, in an element of its own: what is copied is what ran. */
  const literal = (code, start, end) => {
    const range = document.createRange(), texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    for (let node, from = 0; (node = texts.nextNode()); from += node.length) {
      if (from <= start && start < from + node.length) range.setStart(node, start - from);
      if (from < end && end <= from + node.length) range.setEnd(node, end - from);
    }
    const element = Object.assign(document.createElement("span"), { className: "turned" });
    element.append(range.extractContents());
    range.insertNode(element);
    return element;
  };

  for (const listing of new Set(all(".dial").map(dial => dial.closest(".listing")))) {
    const sides = all(".dial", listing).map(dial => {
      const block = dial.closest(".tabbed-block"), { framework, start, end } = dial.dataset;
      return {
        dial, framework,
        inputs: all("input", dial),
        said: dial.querySelector(".said"),
        value: literal(block.querySelector(".language-python code"), +start, +end),
        output: block.querySelector(".output code"),
      };
    });
    const { dial, value } = sides[0], name = dial.dataset.dial, variable = dial.querySelector("legend code").textContent;
    const picture = listing.querySelector(".drawing svg")?.parentElement;
    const given = value.textContent;
    const ran = { [given]: { figure: picture?.innerHTML, printed: Object.fromEntries(sides.map(s => [s.framework, s.output?.textContent])) } };
    let shown = given, wanted = given;

    const set = value => {
      for (const { inputs } of sides) for (const input of inputs) input.checked = input.value === value;
    };
    const say = (side, text, failed = false) => {
      side.said.textContent = text;
      side.said.classList.toggle("failed", failed);
    };
    const show = value => {
      for (const side of sides) {
        side.value.textContent = value;
        if (side.output) side.output.textContent = ran[value].printed[side.framework];
      }
      if (picture) picture.innerHTML = ran[value].figure || "";
      shown = value;
    };
    const turn = async (side, value) => {
      wanted = value;
      set(value);
      for (const other of sides) say(other, "");
      try {
        if (!ran[value]) Object.assign(ran, await fetched(name));
        if (wanted !== value) return; // turned on meanwhile
        show(value);
        say(side, `Shown: what ran with ${variable} = ${value}.`);
      } catch {
        if (wanted !== value) return;
        wanted = shown;
        set(shown);
        say(side, `What ran with ${variable} = ${value} could not be fetched.`, true);
      }
    };
    set(given); // whatever the browser remembers
    for (const side of sides) {
      side.dial.querySelector("fieldset").disabled = false;
      for (const input of side.inputs) input.addEventListener("change", () => turn(side, input.value));
    }
  }
})();
