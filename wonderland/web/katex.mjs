// Renders formulas with KaTeX: JSON lines in ({tex, display}), JSON lines out ({html} or {error}).
// Usage: node katex.mjs PATH_OF_KATEX_MODULE '{"\\R": "\\mathbb{R}"}'
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { default: katex } = await import(pathToFileURL(process.argv[2]));
const macros = JSON.parse(process.argv[3]);

for await (const line of createInterface({ input: process.stdin })) {
  const { tex, display } = JSON.parse(line);
  let answer;
  try {
    const html = katex.renderToString(tex, {
      displayMode: display,
      macros: { ...macros },
      strict: "error",
      trust: false,
    });
    answer = { html };
  } catch (error) {
    answer = { error: error.message.replace(/^KaTeX parse error: /, "") };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
