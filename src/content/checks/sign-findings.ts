import type { SignFaultId } from '../body/faithful/sign-fault.ts';
import type { CheckedFile } from './corpus.ts';
import type { Finding, Words } from './rule.ts';

/** The places of all files at which the text would not be published as written, of the sorts that a rule has words for. */
export function signFindings<Id extends SignFaultId>(
  files: readonly CheckedFile[],
  problems: Readonly<Record<Id, Words>>,
): Finding<Id>[] {
  const isOwn = (id: SignFaultId): id is Id => id in problems;
  return files.flatMap((file) =>
    file.signs.flatMap(({ id, range, values }) =>
      isOwn(id) && !(id === 'chu-bi-mat' && isElsewhereTold(file)) ? [{ id, source: file.source, range, values }] : [],
    ),
  );
}

/** Whether what no rule foresaw may follow from what the dialect or a table is told of; then that is mended first. */
function isElsewhereTold({ violations, tableFaults }: CheckedFile): boolean {
  return violations.length + tableFaults.length > 0;
}
