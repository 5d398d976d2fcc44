import { hasErrors } from '../../../src/content/checks/problem.ts';
import type { Problem } from '../../../src/content/checks/problem.ts';
import { reportText } from '../../../src/content/checks/report.ts';
import { readModel } from '../../../src/content/read/read-model.ts';
import type { HtmlBlock } from '../../../src/content/read/reading.ts';

/** What the check says of a folder; `bodies` are the texts of its documents as they would be published, by their ids. */
export type Checked = {
  report: string;
  isRed: boolean;
  problems: readonly Problem[];
  bodies: Readonly<Record<string, string>>;
};

/** What the worker is asked, and what it answers; `crash` is what was thrown. */
export type CheckRequest = { folder: string; withBodies: boolean };
export type CheckAnswer = { checked: Checked } | { crash: string };

process.on('message', (request: CheckRequest) => void answer(request).then((message) => process.send?.(message)));

async function answer({ folder, withBodies }: CheckRequest): Promise<CheckAnswer> {
  try {
    const model = await readModel(folder);
    const { problems, fileCount, settledCount } = model;
    const bodies = withBodies
      ? Object.fromEntries(model.documents.map((document) => [document.facts.id, writtenHtml(document.body.html)]))
      : {};
    return {
      checked: { report: reportText(problems, fileCount, settledCount), isRed: hasErrors(problems), problems, bodies },
    };
  } catch (error) {
    return { crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The HTML of a body with the words of its mentions, whose links are made with the page. */
function writtenHtml(blocks: readonly HtmlBlock[]): string {
  return blocks
    .map(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.html)).join(''))
    .join('\n');
}
