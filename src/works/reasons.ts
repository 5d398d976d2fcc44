/**
 * Why a mention is in its state, as a code with the values that tell it apart; worded in `words/reasons.ts`. Codes never
 * change meaning: commands print them, and the id of a preview is made of them.
 *
 * `agrees`: number, date or issuer agree; `facts` lists which of them, `isAlone` says that no date told and nothing else
 * fitted. `number-may-be` and `separators-differ` propose a repair that nothing proves.
 */
export type ReasonCode =
  | 'set-by-editor'
  | 'set-but-missing'
  | 'marked-no-citation'
  | 'names-itself'
  | 'agrees'
  | 'name-agrees'
  | 'name-in-texts'
  | 'law-agrees'
  | 'law-inferred'
  | 'not-held'
  | 'law-not-held'
  | 'others-held'
  | 'several-of-number'
  | 'several-of-name'
  | 'law-period-unknown'
  | 'law-just-replaced'
  | 'date-differs'
  | 'year-differs'
  | 'issuer-differs'
  | 'held-long-before'
  | 'number-may-be'
  | 'separators-differ'
  | 'date-needed'
  | 'short-name-unknown';

export type Reason = { code: ReasonCode; values: Readonly<Record<string, string>> };

export function reasonOf(code: ReasonCode, values: Readonly<Record<string, string>> = {}): Reason {
  return { code, values };
}
