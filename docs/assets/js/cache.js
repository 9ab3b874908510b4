/* A causal model writes with a key-value cache, or without. The listing cache-by-step counts the same, from arrays too. */
(() => {
  const presets = { // step (0 is the prefill), with a cache, heads of keys and values as a power of 2, a window
    cache: [8, 1, 3, 0],
    "no cache": [8, 0, 3, 0],
    prefill: [0, 1, 3, 0],
    grouped: [8, 1, 1, 0],
    "multi-query": [8, 1, 0, 0],
    window: [8, 1, 3, 1],
  };
  const layers = 2, heads = 8, size = 16, bytes = 2, prompt = 4, tokens = 12, last = tokens - prompt;
  const named = ["multi-query", "2, grouped", "4, grouped", "multi-head"];
  const from = 46, wide = 20, top = 18, high = 14, block = [204, 278], row = 8;
  const range = (a, b) => Array.from({ length: b - a }, (_, i) => a + i);
  const text = (x, y, words, kind = "") => `<text x="${x}" y="${y}" class="${kind}">${words}</text>`;
  const shown = n => n.toLocaleString("en-GB"), many = n => `${n} token${n === 1 ? "" : "s"}`;

  /* What one step does: which tokens it computes, which keys its scores need and where they come from, and what it costs. */
  const count = ([step, cached, log, near]) => {
    const g = 2 ** log, window = near ? prompt : tokens, end = prompt + step, start = cached && step ? end - 1 : 0;
    const scores = range(start, end).reduce((sum, i) => sum + Math.min(i + 1, window), 0);
    const oldest = Math.max(0, start - window + 1), kept = cached ? Math.min(end, window) : 0;
    const products = 2 * layers * heads * size * ((end - start) * (heads + g) * size + scores);
    return { g, window, end, start, scores, oldest, kept, products, bytes: kept * layers * g * 2 * size * bytes };
  };
  const sum = ([step, ...rest]) => range(0, step + 1).reduce((all, s) => all + count([s, ...rest]).products, 0);

  const boxes = (kind, all, w, h) => `<path class="${kind}" d="${all.map(([x, y]) => `M${x} ${y}h${w}v${h}h${-w}z`).join("")}"/>`
    + (kind === "now" ? `<path class="dots" d="${all.map(([x, y]) => `M${x + w / 2} ${y + h / 2}h0`).join("")}"/>` : "");
  const x = column => from + column * wide + 1;

  const matrix = ({ window, end, start }) => {
    const cells = { past: [], now: [], far: [] };
    for (const i of range(0, end)) for (const j of range(0, i + 1))
      cells[i - j >= window ? "far" : i < start ? "past" : "now"].push([x(j), top + i * high + 1]);
    return Object.entries(cells).map(([kind, all]) => boxes(kind, all, wide - 2, high - 2)).join("");
  };
  const stored = ({ g, end, start, oldest }) => block.map((y, which) => {
    const share = heads / g, middle = group => y + (group + 0.5) * share * row;
    const cells = { past: [], now: [], far: [] };
    for (const j of range(0, end)) for (const group of range(0, g))
      cells[j >= start ? "now" : j < oldest ? "far" : "past"].push([x(j), middle(group) - row / 2 + 1]);
    return text(21, y + 37, ["keys", "values"][which])
      + Object.entries(cells).map(([kind, all]) => boxes(kind, all, wide - 2, row - 2)).join("")
      + `<path class="links" d="${range(0, heads).map(h => `M${x(tokens) + 2} ${middle(Math.floor(h / share))}L328 ${y + (h + 0.5) * row}`).join("")}"/>`
      + `<path class="asks" d="${range(0, heads).map(h => `M328 ${y + (h + 0.5) * row}h0`).join("")}"/>`;
  }).join("");
  const legend = [["now", "in this step"], ["past", "from before"], ["far", "out of reach"]].map(([kind, words], i) =>
    boxes(kind, [[308, 31 + 20 * i]], 18, 12) + text(332, 41 + 20 * i, words, "left")).join("");
  const picture = found => range(0, tokens).map(i => {
    const kind = i >= found.start && i < found.end ? "lit" : i < found.end ? "" : "later";
    return text(33, top + i * high + 11, i + 1, kind) + text(x(i) + 9, 200, i + 1, kind);
  }).join("") + text(166, 14, "scores, a row for each token that asks") + matrix(found) + stored(found) + legend
    + [["8 heads", 270], ["of queries", 285]].map(([words, y]) => text(336, y, words, "left")).join("");

  const say = (state, { g, end, start, scores, oldest, kept, products, bytes: held }) => {
    const [step, cached] = state, who = step ? `Token ${end}` : "Prefill";
    const does = end - start > 1 ? `tokens 1 to ${end} are computed${step ? " anew" : " at once"}` : "it alone is computed";
    return `<span><b>${who}</b>: ${does}.</span> <span>Scores: <b>${scores}</b> a head, ${shown(scores * heads * layers)} in ${layers} layers of ${heads} heads.</span>
      <span>Keys and values: <b>${many(end - start)}</b> new, <b>${many(start - oldest)}</b> from the cache.</span>
      <span>Kept: ${cached ? `${kept} tokens × ${layers} layers × ${g} head${g > 1 ? "s" : ""} × 2 × ${size} numbers × ${bytes} bytes = <b>${shown(held)} bytes</b>` : "nothing, <b>0 bytes</b>"}.</span>
      <span>Multiply-accumulates: <b>${shown(products)}</b> in this step, <b>${shown(sum(state))}</b> so far.</span>`;
  };

  interactive("cache", ({ part, readout, sliders, show }) => {
    const svg = part("svg"), next = part("[name=next]");
    const change = sliders(presets, (state, inputs) => {
      const [step, cached, log, near] = state, found = count(state);
      const words = [step ? `token ${found.end}` : "prefill", cached ? "with" : "without", named[log], near ? `${prompt} tokens` : "all"];
      inputs.forEach((input, i) => { show(input, state[i], words[i]); input.ariaValueText = words[i]; });
      next.textContent = step < last ? "Next token" : "Start over";
      svg.innerHTML = picture(found);
      readout.innerHTML = say(state, found);
    });
    next.onclick = () => change(state => state.with(0, state[0] < last ? state[0] + 1 : 0));
    svg.onclick = ({ clientX, clientY }) => { // on a row: as far as its token
      const { x: left, y: up, width } = svg.getBoundingClientRect(), [across, down] = [clientX - left, clientY - up].map(c => 440 * c / width);
      const i = Math.floor((down - top) / high);
      if (i >= 0 && i < tokens && across < x(tokens)) change(state => state.with(0, Math.max(0, i + 1 - prompt)));
    };
  });
})();
