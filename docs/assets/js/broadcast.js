/* Two shapes, lined up from the right. The presets are cases of the listings broadcasting and column-trap. */
(() => {
  const presets = { // shape, shape, operation, entries (a list, or what they count by)
    "M + row": ["2, 3", "3", "+", 1, 10],
    "M + column": ["2, 3", "2, 1", "+", 1, 100],
    "row + column": ["3", "2, 1", "+", 10, 100],
    larger: ["5, 1, 3", "4, 1", "+", 1, 1],
    refused: ["2, 3", "2", "−", 1, [6, 15]],
    repaired: ["2, 3", "2, 1", "−", 1, [6, 15]],
    trap: ["3, 1", "3", "−", 1, 1],
  };
  const names = ["A", "B"], deep = 0.35, height = 180;
  const minus = number => String(number).replace("-", "−");
  const tuple = shape => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;

  /* The sizes of a shape, written with or without brackets; null if it is none. */
  const read = text => {
    const sizes = text.replace(/^\s*\(?\s*|,?\s*\)?\s*$/g, "").split(/\s*,\s*|\s+/).filter((size, i, all) => size || all.length > 1);
    return sizes.length < 5 && sizes.every(size => /^\d{1,4}$/.test(size)) ? sizes.map(Number) : null;
  };

  /* Axis by axis: its place from the right, its sizes, which was written in, the common size or NaN. */
  const align = shapes => {
    const rank = Math.max(...shapes.map(shape => shape.length)), filled = shapes.map(shape => [...Array(rank - shape.length), ...shape]);
    return Array.from({ length: rank }, (_, i) => {
      const absent = filled.map(shape => shape[i] === undefined), [a, b] = filled.map(shape => shape[i] ?? 1);
      return { place: i - rank, sizes: [a, b], absent, common: a === b || b === 1 ? a : a === 1 ? b : NaN };
    });
  };

  const text = (x, y, words, kind = "") => `<text x="${x}" y="${y}" class="${kind}">${words}</text>`;

  /* Up to three axes: sheets of cells, one behind the other. What is repeated is pale. */
  const picture = (width, axes, shapes, [, , sign, ...entries]) => {
    const three = list => [1, 1, 1, ...list].slice(-3), common = axes.map(axis => axis.common), fit = !common.some(Number.isNaN);
    const given = [0, 1].map(n => three(axes.map(axis => axis.sizes[n]))), drawn = fit ? Array(3).fill(three(common)) : given;
    if (axes.length > 3 || given.flat().some(size => size < 1 || size > 8))
      return text(width / 2, height / 2, "Drawn for up to three axes of size 1 to 8.");
    const sizes = drawn.map(([depth, rows, columns]) => [columns + deep * (depth - 1), rows + deep * (depth - 1)]);
    const across = sizes.reduce((all, size) => all + size[0], fit ? 0 : 3), tall = Math.max(...sizes.map(size => size[1]));
    const unit = Math.min(48, (width - 84) / across, (height - 30) / tall);
    let svg = "", x = (width - 80 - across * unit) / 2;
    const entry = (n, at) => {
      const flat = at.reduce((index, i, axis) => index * given[n][axis] + Math.min(i, given[n][axis] - 1), 0);
      return entries[n][flat] ?? (+entries[n] || 1) * (flat + 1);
    };
    drawn.forEach(([depth, rows, columns], n) => {
      const y = (height - 20 + tall * unit) / 2 - rows * unit;
      for (let k = depth - 1; k >= 0; k--) for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) {
        const at = [k, i, j], left = x + (j + deep * k) * unit, top = y + (i - deep * k) * unit;
        const own = n > 1 || at.every((index, axis) => index < given[n][axis]), [a, b] = [0, 1].map(m => entry(m, at));
        svg += `<rect x="${left}" y="${top}" width="${unit}" height="${unit}" class="${"abr"[n]}${own ? "" : " pale"}"/>`;
        if (depth === 1 && unit > 22)
          svg += text(left + unit / 2, top + unit / 2 + 4, minus([a, b, sign === "+" ? a + b : a - b][n]), n < 2 && own ? "on" : "");
      }
      svg += text(x + columns * unit / 2, y + rows * unit + 17, `${names[n] || ""} ${tuple(shapes[n] || common)}`);
      x += sizes[n][0] * unit + 40;
      if (n < 2) svg += text(x - 20, y + rows * unit / 2 + 6, n ? "=" : sign, "sign");
    });
    return svg + (fit ? "" : text(x + 1.5 * unit, height / 2, "refused", "bad"));
  };

  interactive("broadcast", ({ part, readout, offer, refuse }) => {
    const inputs = ["a", "b"].map(kind => part(`.shapes .${kind} input`)), svg = part("svg"), table = part("table");
    let chosen, shapes, axes;

    const paint = () => {
      const width = svg.clientWidth || 600;
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      svg.innerHTML = picture(width, axes, shapes, chosen);
    };
    const draw = () => {
      const found = inputs.map(input => read(input.value)), wrong = found.indexOf(null);
      inputs.forEach((input, n) => { input.ariaInvalid = found[n] ? null : true; });
      if (wrong >= 0)
        return refuse(inputs[wrong], `“${inputs[wrong].value}” is no shape here: write up to four whole numbers with commas, such as 4, 1.`);
      [shapes, axes] = [found, align(found)];
      const bad = axes.findLast(axis => Number.isNaN(axis.common)), sign = chosen[2];
      const cell = (axis, n) => {
        const [less, more] = [[-1, "−"], [1, "+"]].map(([by, mark]) => axis.absent[n] ? ""
          : `<button tabindex="-1" value="${[n, axis.place, by]}" aria-label="${names[n]}, axis ${minus(axis.place)}: ${mark} 1">${mark}</button>`);
        const times = axis.common >= 0 && axis.common !== axis.sizes[n] ? `<small>× ${axis.common}</small>` : "";
        return `<td${axis.absent[n] ? ' class="absent"' : ""}>${less}<b>${axis.sizes[n]}</b>${more}${times}</td>`;
      };
      const row = (kind, head, cells) => `<tr class="${kind}"><th scope="row">${head}</th>${axes.map(cells).join("")}</tr>`;
      table.innerHTML = `<caption class="visually-hidden">The axes, lined up from the right</caption>
        <tr><td></td>${axes.map(axis => `<th scope="col">axis ${minus(axis.place)}</th>`).join("")}</tr>
        ${names.map((name, n) => row("ab"[n], name, axis => cell(axis, n))).join("")}${row("r", `A ${sign} B`, ({ sizes, common }) =>
          Number.isNaN(common) ? `<td class="bad"><b>${sizes.join(" ≠ ")}</b></td>` : `<td><b>${common}</b></td>`)}`;
      const repeated = names.flatMap((name, n) => axes.filter(axis => axis.sizes[n] !== axis.common).map(axis => `${name} along axis ${minus(axis.place)}`));
      readout.innerHTML = `${tuple(shapes[0])} ${sign} ${tuple(shapes[1])} is <b>${bad ? "refused" : tuple(axes.map(axis => axis.common))}</b>${
        bad ? `: on axis ${minus(bad.place)}, ${bad.sizes.join(" meets ")} and neither is 1` : `. Repeated: ${repeated.join(", ") || "nothing"}`}.`;
      press([...inputs.map(input => input.value), sign]);
      paint();
    };

    const press = offer(presets, preset => {
      chosen = preset;
      inputs.forEach((input, n) => { input.value = chosen[n]; });
      draw();
    });
    table.onclick = ({ target: { value } }) => {
      if (!value) return;
      const [n, place, by] = value.split(","), shape = shapes[n];
      shape[shape.length + +place] = Math.max(0, shape.at(place) + +by);
      inputs[n].value = shape.join(", ");
      draw();
    };
    for (const input of inputs) input.oninput = draw;
    new ResizeObserver(() => { if (axes) paint(); }).observe(svg);
  });
})();
