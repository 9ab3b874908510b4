/* A chain of Jacobians, and what each way to set its brackets costs. The listing jacobian-orders multiplies the same chains. */
(() => {
  const presets = { // inputs, up to three sizes inside (0: there is no third), outputs; the last order: from the input
    "100 to 1": [100, 30, 30, 0, 1, 9],
    "1 to 100": [1, 30, 30, 0, 100, 9],
    "60 to 60": [60, 2, 30, 2, 60, 9],
    "3 to 2": [3, 100, 1, 0, 2, 9],
  };
  const count = number => number.toLocaleString("en");
  const sum = list => list.reduce((a, b) => a + b, 0);

  /* All orders of the factors from one to another, as pairs of pairs: the first begins at the output, the last at the input. */
  const orders = (from, to) => from === to ? [from] : Array.from({ length: to - from }, (_, k) => to - 1 - k)
    .flatMap(cut => orders(from, cut).flatMap(a => orders(cut + 1, to).map(b => [a, b])));

  /* A factor, or a product with its parts; sizes run from the output to the input. */
  const grow = (order, sizes) => {
    const factors = sizes.length - 1;
    if (order >= 0) return { rows: sizes[order], columns: sizes[order + 1], name: `J${"₁₂₃₄"[factors - 1 - order]}`, from: order, to: order, steps: [] };
    const parts = order.map(part => grow(part, sizes)), [a, b] = parts, cost = a.rows * a.columns * b.columns;
    return { rows: a.rows, columns: b.columns, name: `(${a.name} ${b.name})`, from: a.from, to: b.to, parts, cost, steps: [...a.steps, ...b.steps, cost] };
  };
  const formula = product => product.name.slice(1, -1);
  const kind = (k, last) => k === 0 ? "from the output, as reverse mode" : k === last ? "from the input, as forward mode" : "neither mode";

  const side = n => 4 + 4 * Math.sqrt(n);
  const draw = (node, factors, total) => {
    const x = 440 * (node.from + node.to + 1) / 2 / factors, y = (factors > 3 ? 30 : 64) + 78 * (node.to - node.from);
    const [wide, high] = [side(node.columns), side(node.rows)], shape = `${node.rows} × ${node.columns}`, dear = node.cost / total;
    const inside = (node.parts ?? []).map(part => {
      const made = draw(part, factors, total);
      return `<path class="edge" d="M${made.x} ${made.foot}L${x} ${y - high / 2 - 2}"/>${made.svg}`;
    }).join("");
    const box = `<rect x="${x - wide / 2}" y="${y - high / 2}" width="${wide}" height="${high}" class="${node.parts ? "product" : "factor"}"${node.parts ? ` style="--w-part: ${Math.round(8 + 92 * dear)}%"` : ""}/>`;
    const said = node.parts ? `${shape}: <tspan class="cost">${count(node.cost)}</tspan>` : `<tspan class="name">${node.name}</tspan> ${shape}`;
    return { x, foot: y + high / 2 + 20, svg: `${inside}${box}<text x="${x}" y="${y + high / 2 + 14}">${said}</text>` };
  };

  interactive("brackets", ({ part, readout, offer, show }) => {
    const inputs = [...part(".controls").querySelectorAll("input")], brackets = inputs[5];

    const set = ([...state]) => {
      const sizes = state.slice(0, 5).filter(n => n).reverse(), factors = sizes.length - 1;
      const all = orders(0, factors - 1).map(order => grow(order, sizes)), last = all.length - 1, totals = all.map(({ steps }) => sum(steps));
      state[5] = state[5] >= brackets.max ? last : Math.min(state[5], last); // the last order stays the last
      brackets.max = last;
      const chosen = all[state[5]], total = totals[state[5]];
      state.forEach((value, k) => show(inputs[k], value, k === 5 ? formula(chosen) : value || "none"));
      brackets.ariaValueText = `${formula(chosen)}, ${kind(state[5], last)}`;
      press(state.slice(0, 5));
      part("svg").innerHTML = draw(chosen, factors, total).svg;
      readout.innerHTML = `<span><b>${formula(chosen)}</b>, ${kind(state[5], last)}:</span> <span>${chosen.steps.map(count).join(" + ")} = <b>${count(total)}</b> multiplications.</span>
        <span>From the output <b>${count(totals[0])}</b>, from the input <b>${count(totals[last])}</b>, at the cheapest <b>${count(Math.min(...totals))}</b>.</span>`;
    };
    const press = offer(presets, set);
    part(".controls").oninput = () => set(inputs.map(input => input.valueAsNumber));
  });
})();
