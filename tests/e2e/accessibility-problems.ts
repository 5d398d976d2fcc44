import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe-core in the page; each problem as one line: the rule, the first element that breaks it, and why. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (Reflect.get(window, 'axe') as typeof axe).run(document, { runOnly: tags }),
    RULES,
  );
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    const reason = (first?.failureSummary ?? '').replace(/\s+/gu, ' ');
    return `${id}, ${nodes.length} times, first in ${first?.html.slice(0, 160)}: ${reason}`;
  });
}
