import { diffSites } from './diff-sites.ts';

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error('node tests/build/compare-sites.ts <folder before> <folder after>');
  process.exit(2);
}

/** How much of one page's changes is printed. */
const [SHOWN, WIDTH] = [12, 160];

const { pages, same, differing } = diffSites(before, after);
for (const page of differing) {
  console.log(page.file);
  for (const line of page.changes.slice(0, SHOWN))
    console.log(`    ${line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line}`);
  if (page.changes.length > SHOWN) console.log(`    … ${page.changes.length - SHOWN} more`);
}
console.log(`${pages} pages: ${same} with the same text and links, ${differing.length} that differ.`);
process.exitCode = differing.length === 0 ? 0 : 1;
