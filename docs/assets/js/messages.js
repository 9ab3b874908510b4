/* Messages on a graph of six nodes, with one number each. The listing messages-on-a-graph runs the same presets. */
(() => {
  const names = [..."abcdef"], all = [0, 1, 2, 3, 4, 5], pairs = all.flatMap(i => all.slice(i + 1).map(j => [i, j]));
  const bit = (i, j) => pairs.findIndex(([p, q]) => p === Math.min(i, j) && q === Math.max(i, j));
  const graph = words => words.split(" ").reduce((sum, [p, q]) => sum | 1 << bit(names.indexOf(p), names.indexOf(q)), 0);
  const twice = "ab bc ac de ef df";
  const presets = { // steps, node, self-loops, normalised, what features start as; edges, a bit for each pair
    path: [2, 2, 1, 1, 0, graph("ab bc cd de ef")],
    star: [3, 1, 1, 0, 1, graph("ab ac ad ae af")],
    "two triangles": [2, 2, 1, 0, 1, graph(twice)],
    hexagon: [2, 2, 1, 0, 1, graph("ab bc cd de ef af")],
    bottleneck: [4, 0, 1, 2, 0, graph(`${twice} cd`)],
  };
  const middle = [114, 106], from = 252, top = 34, wide = 30, high = 28;
  const marks = ["M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0", "M0-6L6 5H-6z", "M-5-5H5V5H-5z", "M-6-2h4v-4h4v4h4v4h-4v4h-4v-4h-4z", "M-6-5H6L-6 5H6z", "M0-4.5a4.5 4.5 0 1 0 .1 0M-6 0H6M0-6V6"];
  const text = (x, y, words, kind = "") => `<text x="${x}" y="${y}" class="${kind}">${words}</text>`;
  const say = v => v < 99.995 ? v.toFixed(2) : v < 9999.5 ? v.toFixed(0) : v.toExponential(0).replace("e+", "e");
  const sum = list => list.reduce((a, b) => a + b, 0), listed = nodes => nodes.map(i => names[i]).join(", ");
  const at = (i, far = 0) => [0, 1].map(axis => Math.round(10 * (middle[axis] + (62 + far) * Math.cos(Math.PI * (i + 2 - 1.5 * axis) / 3))) / 10);

  /* The matrix of the messages, the numbers before and after the last step, what each start adds to the node's, and who is whose kind. */
  const run = ([steps, node, loops, norm, start, edges]) => {
    const joined = (i, j) => i !== j && edges >> bit(i, j) & 1, near = all.map(i => all.filter(j => joined(i, j)));
    const d = near.map(list => list.length + loops);
    const S = all.map(i => all.map(j => joined(i, j) || i === j && loops ? 1 / [1, d[i], Math.sqrt(d[i] * d[j])][norm] : 0));
    let x = all.map(i => start ? start > 1 ? i + 1 : 1 : +(i === node)), before = x;
    let share = all.map(i => +(i === node)), kinds = all.map(() => 0), hops = [[node]];
    for (let s = 0; s < steps; s++) {
      before = x;
      x = S.map(row => sum(row.map((w, j) => w * before[j])));
      share = all.map(j => sum(all.map(i => share[i] * S[i][j])));
      const seen = kinds.map((k, i) => `${k}${all.map(c => near[i].filter(j => kinds[j] === c).length).join("")}`);
      const ranks = [...new Set(seen)].sort();
      kinds = seen.map(row => ranks.indexOf(row));
      hops.push(all.filter(j => !hops.flat().includes(j) && hops[s].some(i => joined(i, j))));
    }
    return { joined, S, x, before, share, kinds, hops: hops.filter(list => list.length) };
  };

  const picture = ([, node, loops, , , edges], pair, { joined, S, x, share, kinds, hops }) => {
    const most = Math.max(...x) || 1, [p, q] = pairs[pair], there = edges >> pair & 1;
    const line = ([i, j]) => `M${at(i)}L${at(j)}`, path = (kind, list) => `<path class="${kind}" d="${list.map(line).join("")}"/>`;
    const cell = (i, j, kind, more = "") => `<rect x="${from + j * wide}" y="${top + i * high}" width="${wide}" height="${high}" class="${kind}"${more}/>`;
    return path("edge", pairs.filter(([i, j]) => joined(i, j))) + path("gets", all.filter(j => joined(node, j)).map(j => [node, j])) + path(there ? "chosen" : "chosen none", [pairs[pair]])
      + all.map(i => {
        const [cx, cy] = at(i), circle = (kind, r, more = "") => `<circle cx="${cx}" cy="${cy}" r="${r}" class="${kind}"${more}/>`;
        const ring = share[i] > 0 ? "hears" : hops.flat().includes(i) ? "within" : "";
        return circle("under", 19) + circle(i === node ? "knot lit" : "knot", 19, ` fill-opacity="${(0.5 * x[i] / most).toFixed(3)}"`)
          + (ring && circle(ring, 23)) + text(cx, cy + 4, say(x[i]), "num") + text(at(i, 32)[0], at(i, 32)[1] + 4, names[i], i === node ? "lit" : "")
          + `<path class="sign" transform="translate(${at(i, 46)})" d="${marks[kinds[i]]}"/>`;
      }).join("")
      + text(from + 3 * wide, 14, "what each node adds up") + all.map(i => text(from - 10, top + i * high + 18, names[i], i === node ? "lit" : "") + text(from + (i + 0.5) * wide, 29, names[i])
        + all.map(j => cell(i, j, "cell", ` fill-opacity="${(0.5 * Math.min(1, S[i][j])).toFixed(3)}"`) + text(from + (j + 0.5) * wide, top + i * high + 18, S[i][j] ? S[i][j] === 1 ? 1 : S[i][j].toFixed(2).slice(1) : "·", "num")).join("")).join("")
      + `<rect x="${from}" y="${top + node * high}" width="${6 * wide}" height="${high}" class="row"/>` + cell(p, q, "pair") + cell(q, p, "pair");
  };

  const tell = ([steps, node], { S, x, before, share, kinds, hops }) => {
    const own = names[node], parts = all.filter(j => S[node][j]), ratio = sum(before) ? sum(x) / sum(before) : 0, most = Math.max(...x);
    const groups = [...new Set(kinds)].map(k => all.filter(i => kinds[i] === k).map(i => names[i]).join("")), many = groups.length;
    const last = steps ? `step ${steps} adds ${parts.map(j => `${S[node][j].toFixed(2)} · ${say(before[j])} (${names[j]})`).join(" + ") || "nothing"} =` : "starts as";
    return `<span><b>${own}</b> ${last} <b>${say(x[node])}</b>.</span>
      <span>In what they started with: ${all.filter(j => share[j] > 0).map(j => `${say(share[j])} ${names[j]}`).join(" + ") || "nothing"}.</span>
      <span>By hops from ${own}: ${hops.map((list, h) => `${h}: ${listed(list)}`).join("; ")}.</span>
      <span>The smallest number is <b>${(most ? Math.min(...x) / most : 1).toFixed(3)}</b> of the largest; their sum is ${say(sum(x))}${steps ? `, <b>${ratio.toFixed(3)}</b> of what it was` : ""}.</span>
      <span>1-WL, ${steps} round${steps === 1 ? "" : "s"}: <b>${many} kind${many > 1 ? "s" : ""}</b>, ${groups.join(" ")}.</span>`;
  };

  interactive("messages", ({ part, readout, offer, show }) => {
    const svg = part("svg"), inputs = [...part(".controls").querySelectorAll("input")], next = part("[name=next]");
    let state, pair = 0;
    const set = now => {
      state = now;
      const [steps, node, loops, norm, start, edges] = state, found = run(state), [p, q] = pairs[pair].map(i => names[i]);
      const words = [steps, names[node], loops ? "on" : "off", ["no", "by row", "symmetric"][norm], [`1 at ${names[node]}`, "all 1", "1 to 6"][start], `${p}, ${q}`];
      [steps, node, loops, norm, start, pair].forEach((value, i) => { show(inputs[i], value, words[i]); inputs[i].ariaValueText = words[i]; });
      next.textContent = `${edges >> pair & 1 ? "Part" : "Join"} ${p} and ${q}`;
      svg.innerHTML = picture(state, pair, found);
      readout.innerHTML = tell(state, found);
      press(state);
    };
    const turn = () => set(state.with(5, state[5] ^ 1 << pair)), press = offer(presets, preset => {
      pair = 0;
      set(preset);
    });
    part(".controls").oninput = () => {
      const values = inputs.map(input => input.valueAsNumber);
      pair = values.pop();
      set([...values, state[5]]);
    };
    next.onclick = turn;
    svg.onclick = ({ clientX, clientY }) => { // a node is chosen; a cell of the matrix joins its two nodes, or parts them
      const { x, y, width } = svg.getBoundingClientRect(), spot = [clientX - x, clientY - y].map(c => 440 * c / width);
      const node = all.find(i => Math.hypot(...at(i).map((c, axis) => c - spot[axis])) < 24);
      const i = Math.floor((spot[1] - top) / high), j = Math.floor((spot[0] - from) / wide);
      if (node !== undefined) set(state.with(1, node));
      else if (i === j && names[i]) set(state.with(2, 1 - state[2]));
      else if (names[i] && names[j]) {
        pair = bit(i, j);
        turn();
      }
    };
  });
})();
