/* What is copied of a page has its formulas once, as TeX: read back from the MathML, which is there for screen readers. */
(() => {
  const names = Object.fromEntries(("α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau φ varphi ϕ phi χ chi " +
    "ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi Ω Omega ℓ ell ∂ partial ∇ nabla √ surd ∞ infty ⊤ top ⊥ perp × times … dots ⋯ cdots ⋮ vdots ⋱ ddots ′ prime " +
    "← leftarrow → to ↦ mapsto ⇒ Rightarrow ⟹ implies ⟺ iff ∈ in ∉ notin ⊂ subset ⊆ subseteq ∪ cup ∩ cap ∖ setminus ∏ prod ∑ sum ∫ int ∗ ast ∘ circ ∥ Vert ∼ sim ≈ approx ≡ equiv ∝ propto " +
    "≠ ne ≤ le ≥ ge ≪ ll ≫ gg ± pm ⊙ odot ⊗ otimes ⊕ oplus ⋅ cdot ⋆ star ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ⟨ langle ⟩ rangle").split(" ").flatMap((name, k, list) => k % 2 ? [] : [[name, `\\${list[k + 1]} `]]));
  Object.assign(names, { "{": "\\{", "}": "\\}", "%": "\\%", "#": "\\#", "&": "\\&", _: "\\_", "∣": "|", "−": "-", "\u2061": "", "\u2062": "", "\u2009": "\\," });
  const fonts = { bold: "mathbf", "bold-italic": "boldsymbol", "double-struck": "mathbb", script: "mathcal", fraktur: "mathfrak", "sans-serif": "mathsf", monospace: "mathtt" };
  const over = { "^": "hat", "ˉ": "bar", "~": "tilde", "→": "vec", "⃗": "vec", "˙": "dot", "‾": "overline", "⏟": "underbrace", "⏞": "overbrace" };
  const known = /^(a?(cos|sin|tan)h?|arccos|arcsin|arctan|arg|deg|det|dim|exp|gcd|inf|ker|lim|ln|log|max|min|Pr|sup)$/;

  const symbols = text => [...text].map(letter => names[letter] ?? letter).join("");
  const all = nodes => [...nodes].map(tex).join("");
  const one = node => (made => made.length === 1 || /^\\[a-zA-Z]+$/.test(made) ? `${made} ` : `{${made}}`)(tex(node).trim());
  const word = (text, star) => known.test(text) ? `\\${text} ` : `\\operatorname${star}{${symbols(text)}}`;
  const said = node => {
    const text = node.textContent, font = fonts[node.getAttribute("mathvariant")];
    return node.localName !== "mn" && text.length > 1 ? word(text, "") : font ? `\\${/[^a-z0-9.]/i.test(text) ? "boldsymbol" : font}{${symbols(text).trim()}}` : symbols(text);
  };
  const core = node => node.localName === "mrow" && node.textContent.replaceAll("\u2061", "") === node.children[0]?.textContent ? node.children[0] : node;
  const base = whole => (node => /^m[io]$/.test(node.localName) && node.textContent.length > 1 ? word(node.textContent, "*") : /^\\(under|over)/.test(tex(node)) ? tex(node) : one(node))(core(whole));
  const above = (node, mark, write) => over[mark.textContent] ? `\\${over[mark.textContent]}{${tex(node).trim()}}` : write();
  const raised = node => /^′+$/.test(node.textContent) ? "'".repeat(node.textContent.length) : `^${one(node)}`;
  const cells = node => [...node.children].map(row => [...row.children].map(cell => tex(cell).trim()).join(" & ")).join(" \\\\ ");
  const table = (node, name) => `\\begin{${name}}${cells(node)}\\end{${name}}`;

  const makers = {
    mi: said, mn: said, mo: said,
    mtext: ({ textContent: text }) => /\S/.test(text) ? `\\text{${text.replaceAll("\u00a0", " ")}}` : text === "\u2009" ? "\\," : "\\;",
    mspace: node => parseFloat(node.getAttribute("width")) > 1 ? "\\qquad " : "\\quad ",
    mrow: ({ children: [first, second, ...rest] }) => first?.textContent === "{" && second?.localName === "mtable" && !rest.some(node => node.textContent) ? table(second, "cases") : all([first, second, ...rest].filter(Boolean)),
    msub: ({ children: [node, low] }) => `${base(node)}_${one(low)}`,
    msup: ({ children: [node, high] }) => `${base(node)}${raised(high)}`,
    msubsup: ({ children: [node, low, high] }) => `${base(node)}_${one(low)}${raised(high)}`,
    munder: ({ children: [node, low] }) => above(node, low, () => `${base(node)}_${one(low)}`),
    mover: ({ children: [node, high] }) => above(node, high, () => `${base(node)}^${one(high)}`),
    munderover: ({ children: [node, low, high] }) => `${base(node)}_${one(low)}^${one(high)}`,
    mfrac: node => `\\${node.getAttribute("linethickness") ? "binom" : "frac"}{${tex(node.children[0]).trim()}}{${tex(node.children[1]).trim()}}`,
    msqrt: node => `\\sqrt{${all(node.children).trim()}}`,
    mroot: ({ children: [node, degree] }) => `\\sqrt[${tex(degree)}]{${tex(node)}}`,
    mtable(node) {
      if (!node.hasAttribute("width")) return table(node, node.getAttribute("columnspacing").startsWith("1") ? "matrix" : node.getAttribute("columnalign") === "center" ? "gathered" : "aligned");
      const [, formula, , number] = node.querySelector("mtr").children; // with its number at the end of the line
      return `${tex(formula).trim()} \\tag{${number.textContent.replace(/^\(|\)$/g, "")}}`;
    },
  };
  const tex = node => (makers[node.localName] ?? (({ children }) => all(children)))(node);

  document.addEventListener("copy", event => {
    const chosen = getSelection();
    if (!chosen.rangeCount || event.target.closest?.("input, textarea")) return;
    const range = chosen.getRangeAt(0).cloneRange(), inside = node => (node.closest ? node : node.parentElement)?.closest(".math");
    const first = inside(range.startContainer), last = inside(range.endContainer);
    if (first) range.setStartBefore(first); // a formula is copied whole
    if (last) range.setEndAfter(last);
    const holder = Object.assign(document.createElement("div"), { className: "copied" });
    holder.append(range.cloneContents());
    const formulas = holder.querySelectorAll(".math");
    if (!formulas.length) return;
    for (const formula of formulas) {
      const sign = formula.matches(".display") ? "$$" : "$";
      formula.replaceChildren(sign + tex(formula.querySelector("math")).trim() + sign);
    }
    document.querySelector("article").append(holder); // only what is laid out has lines
    event.clipboardData.setData("text/plain", holder.innerText);
    event.clipboardData.setData("text/html", holder.innerHTML);
    holder.remove();
    event.preventDefault();
  });
})();
