/** `npm run eval:search`: how many questions in words are answered right, in the first place and in the first three. */
import { evaluateSearch } from '../test/catalog/search/evaluate-search';
import { loadCatalog } from '../src/catalog/load-catalog';

const misses = process.argv.includes('--misses');
for (const { name, count, first, firstThree, missed } of evaluateSearch(loadCatalog())) {
  const share = (right: number) => `${((100 * right) / count).toFixed(1)} %`;
  process.stdout.write(`${name}: ${count} questions, first ${share(first)}, first three ${share(firstThree)}\n`);
  if (misses) process.stdout.write(missed.map((line) => `  ${line}\n`).join(''));
}
