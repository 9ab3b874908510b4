// Material's own search worker, outside a browser: reads {worker, index, queries} from stdin, and writes what it answers to each.
const { readFileSync } = require("fs");
const { worker, index, queries } = JSON.parse(readFileSync(0));
const answers = [], asked = [];
globalThis.self = globalThis;
globalThis.addEventListener = (_, answer) => asked.push(answer);
globalThis.postMessage = answer => answers.push(answer.data);
(0, eval)(readFileSync(worker, "utf-8"));
(async () => {
  const { config, docs } = JSON.parse(readFileSync(index));
  await asked[0]({ data: { type: 0, data: { config, docs, options: { suggest: false } } } });
  answers.length = 0;
  for (const query of queries) await asked[0]({ data: { type: 2, data: query } });
  process.stdout.write(JSON.stringify(answers.map(a => a.items)));
})();
