import { foldText } from '../text/fold-text.ts';

/**
 * The form of a number: `33/CT-TTg` → `33-ct-ttg`, `44-CTr/TU` → `44-ctr-tu`, `12/TT-BGD&ĐT` → `12-tt-bgddt`. All sloppy
 * writings of one number fold to one form; different numbers may share it (`62/KH-STTTT`, `62-KH/STTTT`), so a form is
 * where works are looked for, never an identity.
 */
export function foldNumber(written: string): string {
  return foldText(
    written.normalize('NFC').replace(/[\uff01-\uff5e]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0)),
  )
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/^\s*so\s*:?\s*(?=\d|\/)/u, '')
    .replace(/^\s*0+(?=\d)/u, '')
    .replace(/(?<=[a-z])[&.](?=[a-z])/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
