import { isPartyBody, isStateBody } from '../bodies/bodies.ts';
import { type DocumentNumber, parseDocumentNumber } from './document-number.ts';
import type { DocumentKind } from '../kinds/kinds.ts';
import { isTypeSymbol } from './symbol-case.ts';

/** Type groups written for another by a slip, where the kind word tells the right one. */
const TYPE_SLIPS: readonly { kind: DocumentKind; written: string; right: string }[] = [
  { kind: 'Chương trình', written: 'CT', right: 'CTr' },
  { kind: 'Tờ trình', written: 'TT', right: 'TTr' },
  { kind: 'Đề án', written: 'DA', right: 'ĐA' },
  { kind: 'Hướng dẫn', written: 'HĐ', right: 'HD' },
  { kind: 'Nghị định', written: 'ND', right: 'NĐ' },
  { kind: 'Quyết định', written: 'QD', right: 'QĐ' },
];

/** What the text around a number says that a repair may lean on. */
export type RepairEvidence = { kind?: DocumentKind; year?: string };

/**
 * Repairs a number that breaks the grammar, or answers `undefined` where nothing is wrong or nothing can be proven by
 * form: swapped separators (`262-TB/VPCP` → `262/TB-VPCP`, `27/NQ-TU` → `27-NQ/TU`), a type slip that the kind word shows,
 * a decree or circular without its year, `NQ-` before the Assembly's term. The body group never changes.
 */
export function repairNumber(number: DocumentNumber, evidence: RepairEvidence): DocumentNumber | undefined {
  const repaired = [repairSeparators, repairType, repairYear, repairAssembly].reduce(
    (current, repair) => repair(current, evidence) ?? current,
    number,
  );
  return repaired === number ? undefined : repaired;
}

function repairSeparators(number: DocumentNumber): DocumentNumber | undefined {
  if (number.year !== undefined) return undefined;
  const [type, ...bodies] = number.type === undefined ? number.bodies : [number.type, ...number.bodies];
  const body = bodies[0];
  if (type === undefined || body === undefined || !isTypeSymbol(type)) return undefined;
  const rest = bodies.join('-');
  const right = isPartyBody(body) ? `-${type}/${rest}` : isStateBody(body) ? `/${type}-${rest}` : number.tail;
  return right === number.tail || number.tail.startsWith(right)
    ? undefined
    : parseDocumentNumber(number.ordinal + right);
}

function repairType(number: DocumentNumber, { kind }: RepairEvidence): DocumentNumber | undefined {
  const written = number.type ?? number.bodies[0];
  const slip = TYPE_SLIPS.find((known) => known.kind === kind && known.written === written);
  return slip && parseDocumentNumber(number.ordinal + number.tail.replace(slip.written, slip.right));
}

/** Decrees bear their year since 1997, circulars by then as well; before that both may go without. */
const FIRST_YEAR_IN_NUMBERS = 1998;

function repairYear(number: DocumentNumber, { year }: RepairEvidence): DocumentNumber | undefined {
  if (number.family !== 'administrative' || year === undefined || Number(year) < FIRST_YEAR_IN_NUMBERS)
    return undefined;
  const bearsYear = number.type === 'NĐ' || (number.type === 'TT' && isStateBody(number.bodies[0] ?? ''));
  return bearsYear ? parseDocumentNumber(`${number.ordinal}/${year}${number.tail}`) : undefined;
}

function repairAssembly(number: DocumentNumber): DocumentNumber | undefined {
  if (number.family !== 'assembly' || number.type === undefined || !number.bodies[0]?.startsWith('QH'))
    return undefined;
  return parseDocumentNumber(`${number.ordinal}/${number.year}/${number.bodies[0]}`);
}
