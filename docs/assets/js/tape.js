/* One walk forward and back through y = (a + b) · tanh b. The listing node-by-node prints the same presets. */
(() => {
  const presets = { "two ways": [2, 0.5], opposed: [-1.5, 0.5], saturated: [1, 4], "t is zero": [1.5, 0], "s is zero": [-1, 1] };
  const last = 7, most = 9;
  const fixed = number => number.toFixed(4).replace(/^-(?=0\.0+$)/, "").replace("-", "−");
  const nodes = { a: [46, 48], b: [46, 164], s: [194, 48], t: [194, 164], y: [342, 106] }; // the centre of each box
  const rules = { s: "a + b", t: "tanh b", y: "s · t" };
  /* Each edge: from, to, the place of its label, the step that records it and the step that sends an adjoint back along it. */
  const edges = [["a", "s", 120, 40, 1, 7], ["b", "s", 98, 102, 1, 7], ["b", "t", 120, 180, 2, 6], ["s", "y", 276, 62, 3, 5], ["t", "y", 276, 158, 3, 5]];
  const half = [44, 30];

  /* Values, slopes along the edges, adjoints when all is done, and what the two inputs have at each step. */
  const compute = ([a, b]) => {
    const s = a + b, t = Math.tanh(b), y = s * t, first = s * (1 - t * t);
    return {
      values: { a, b, s, t, y }, slopes: [1, 1, 1 - t * t, t, s], first,
      adjoints: { a: t, b: first + t, s: t, t: s, y: 1 },
    };
  };
  const known = { a: 0, b: 0, s: 1, t: 2, y: 3 }, told = { y: 4, s: 5, t: 5, b: 6, a: 7 };

  const say = ({ values: { a, b, s, t, y }, adjoints, first }, step) => {
    const times = (p, q, out) => `${fixed(p)} · ${fixed(q)} = <b>${fixed(out)}</b>`;
    return [
      () => `Step 0: the inputs are a = ${fixed(a)} and b = ${fixed(b)}. The tape is empty.`,
      () => `Step 1, forward: s = a + b = <b>${fixed(s)}</b>. Record 1 notes its slopes, 1 by a and 1 by b.`,
      () => `Step 2, forward: t = tanh b = <b>${fixed(t)}</b>. Record 2 notes its slope by b, 1 − t² = ${fixed(1 - t * t)}.`,
      () => `Step 3, forward: y = s · t = <b>${fixed(y)}</b>. Record 3 notes its slopes, t by s and s by t.`,
      () => `Step 4: the way back begins at y, whose adjoint is <b>1</b>. All others are 0.`,
      () => `Step 5, product rule: the adjoint of s is 1 · t = <b>${fixed(t)}</b>, that of t is 1 · s = <b>${fixed(s)}</b>.`,
      () => `Step 6, tanh rule: b receives ${times(s, 1 - t * t, first)} from t. It waits for a second part.`,
      () => `Step 7, sum rule: a receives ${fixed(t)} from s, and b adds as much, ${fixed(first)} + ${fixed(t)}. Done: <b><span>y ${fixed(y)},</span> <span>gradient (${fixed(adjoints.a)}, ${fixed(adjoints.b)})</span></b>.`,
    ][step]();
  };

  const text = (x, y, words, kind = "") => `<text x="${x}" y="${y}" class="${kind}">${words}</text>`;
  const picture = (all, step) => {
    const now = [["a", "b"], ["s"], ["t"], ["y"], ["y"], ["s", "t"], ["b"], ["a", "b"]][step];
    let svg = ["tip", "back"].map(id => `<marker id="tape-${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="${id}" d="M0 0L8 4L0 8Z"/></marker>`).join("");
    edges.forEach(([from, to, x, y, made, sent], i) => {
      const [p, q] = [nodes[from], nodes[to]], level = p[1] === q[1], back = step === sent;
      const start = [p[0] + half[0], p[1] + (level ? 0 : (q[1] - p[1]) / 6)], end = [q[0] - half[0], q[1] - (level ? 0 : (q[1] - p[1]) / 6)];
      svg += `<path class="edge${step < made ? " later" : back ? " back" : ""}" d="M${start}L${end}" ${back ? 'marker-start="url(#tape-back)"' : 'marker-end="url(#tape-tip)"'}/>`;
      if (step >= made) svg += text(x, y, `× ${all.slopes[i].toFixed(2).replace("-", "−")}`, back ? "adjoint" : "slope");
    });
    for (const [name, [x, y]] of Object.entries(nodes)) {
      const adjoint = step < 4 ? "" : step < told[name] ? 0 : name === "b" && step === 6 ? all.first : all.adjoints[name];
      svg += `<rect class="node${now.includes(name) ? " now" : ""}" x="${x - half[0]}" y="${y - half[1]}" width="${2 * half[0]}" height="${2 * half[1]}" rx="5"/>`
        + text(x, y - 14, rules[name] ? `${name} = ${rules[name]}` : name, "name")
        + text(x, y + 5, step < known[name] ? "·" : fixed(all.values[name]), "value")
        + text(x, y + 22, adjoint === "" ? "·" : fixed(adjoint), "adjoint");
    }
    Object.entries(rules).forEach(([name, rule], i) => {
      const x = 2 + 130 * i, on = step === i + 1 || step === last - i;
      if (step > i) svg += `<rect class="record${on ? " now" : ""}" x="${x}" y="222" width="124" height="26" rx="3"/>` + text(x + 62, 239, `${i + 1}: ${name} = ${rule}`, "name");
    });
    svg += text(342, 32, "value", "value") + text(342, 50, "adjoint", "adjoint");
    return svg + text(195, 214, step ? `tape, ${step < 4 ? "written" : "read"} ${step < 4 ? "to the right" : "to the left"}` : "tape, empty");
  };

  interactive("tape", ({ part, readout, offer, show, refuse }) => {
    const boxes = [0, 1].map(i => part(`[name="${i}"]`)), slider = part("[name=step]"), next = part("[name=next]");
    let inputs, step = last;

    const draw = () => {
      const all = compute(inputs);
      part("svg").innerHTML = picture(all, step);
      readout.innerHTML = say(all, step);
      show(slider, step, step);
      next.textContent = step < last ? "Next" : "Start over";
      boxes.forEach((box, i) => show(box, inputs[i]));
      press(inputs);
    };
    const go = to => { step = to; draw(); };

    const press = offer(presets, values => { inputs = [...values]; go(last); });
    part("[name=back]").onclick = () => go(Math.max(0, step - 1));
    next.onclick = () => go(step < last ? step + 1 : 0);
    slider.oninput = () => go(+slider.value);
    boxes.forEach((box, i) => {
      box.oninput = () => {
        const value = box.valueAsNumber;
        if (Math.abs(value) <= most) {
          inputs[i] = value;
          return draw();
        }
        refuse(box, `${"ab"[i]}: a number from −${most} to ${most}.`);
      };
    });
  });
})();
