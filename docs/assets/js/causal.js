/* What an output of stacked convolutions in time reads. The listing field-presets finds the same by gradients. */
(() => {
  const presets = { // kernel, first dilation, factor from layer to layer, layers, padding on the right, output
    doubling: [2, 1, 2, 4, 0, 24],
    "all 1": [2, 1, 1, 4, 0, 24],
    "kernel 3": [3, 1, 2, 3, 0, 24],
    gridding: [3, 2, 1, 3, 0, 24],
    centred: [3, 1, 2, 3, 2, 24],
    "one step off": [2, 1, 2, 4, 1, 24],
  };
  const steps = 32, unit = 15, high = 46, most = 4, right = ["none", "1 step", "half"];
  const counted = (n, word) => `${n} ${word}${n === 1 ? "" : "s"}`;

  /* Layer by layer, from the output down: which steps are read, and by which. Beyond both ends there are zeros, no steps. */
  const cone = (kernel, dilations, shift, output) => {
    const layers = [{ at: new Set([output]), edges: [] }];
    for (const dilation of dilations.toReversed()) {
      const ahead = shift < 2 ? shift : Math.floor((kernel - 1) * dilation / 2), at = new Set(), edges = [];
      for (const t of layers[0].at) for (let j = 0; j < kernel; j++) {
        const s = t - j * dilation + ahead;
        if (s < 0 || s >= steps) continue;
        at.add(s);
        edges.push([s, t]);
      }
      layers.unshift({ at, edges });
    }
    return layers;
  };

  const picture = (layers, output) => {
    const x = t => (t + 0.5) * unit, y = l => 16 + (most - l) * high;
    let svg = `<path class="now" d="M${x(output)} 4V${y(0) + 12}"/>`;
    layers.forEach(({ edges }, l) => {
      for (const [s, t] of edges) svg += `<path class="edge${l === 0 && s > output ? " ahead" : ""}" d="M${x(s)} ${y(l)}L${x(t)} ${y(l + 1)}"/>`;
    });
    layers.forEach(({ at }, l) => {
      for (let t = 0; t < steps; t++) {
        const kind = !at.has(t) ? "" : l === 0 && t > output ? " ahead" : " read";
        svg += `<circle cx="${x(t)}" cy="${y(l)}" r="${kind ? 5.5 : 3}" class="step${kind}"/>`;
      }
    });
    for (let t = 0; t < steps; t += 8) svg += `<text x="${x(t)}" y="${y(0) + 26}">${t}</text>`;
    return `${svg}<text x="${x(output)}" y="${y(0) + 26}" class="on">${output % 8 ? output : ""}</text>`;
  };

  interactive("causal", ({ part, readout, sliders, show }) => {
    const svg = part("svg");
    const change = sliders(presets, (state, inputs) => {
      const [kernel, first, factor, depth, shift, output] = state;
      const dilations = Array.from({ length: depth }, (_, l) => first * factor ** l);
      const layers = cone(kernel, dilations, shift, output), read = [...layers[0].at].sort((a, b) => a - b);
      const ahead = read.filter(t => t > output).length, span = read.at(-1) - read[0] + 1;
      inputs.forEach((input, k) => show(input, state[k], k === 4 ? right[shift] : state[k]));
      readout.innerHTML = `Dilation${depth > 1 ? "s" : ""} ${dilations.join(", ")}: output ${output} reads <b>${counted(read.length, "input")}</b>${
        read.length ? `, from ${read[0]} to ${read.at(-1)}${span > read.length ? `, and leaves out ${span - read.length} between` : ""}` : ""}. <b>${
        ahead ? `${ahead} of them ${ahead === 1 ? "lies" : "lie"} in its future` : "None lies in its future"}</b>.`;
      svg.innerHTML = picture(layers, output);
    });
    svg.onclick = ({ clientX }) => {
      const { x, width } = svg.getBoundingClientRect();
      change(state => state.with(5, Math.max(0, Math.min(steps - 1, Math.floor((clientX - x) / width * steps)))));
    };
  });
})();
