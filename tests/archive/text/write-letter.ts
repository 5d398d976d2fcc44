import type { Pen } from './write-sentence.ts';

/** A letter: whom it is for, why, what is asked in numbered paragraphs, and by when. */
export function writeLetter({ document, random, paragraph, cite }: Pen): string[] {
  const words = cite();
  const [name] = document.body.writings;
  return [
    '*Kính gửi: Các cơ quan, đơn vị liên quan.*',
    words === undefined ? paragraph(1, 2) : `Căn cứ ${words}, ${name} đề nghị các cơ quan, đơn vị thực hiện như sau:`,
    ...numbered(random.between(3, 6), () => paragraph(2, 4)),
    paragraph(2, 3),
    `${name} đề nghị các cơ quan, đơn vị quan tâm phối hợp thực hiện.`,
  ];
}

/** A directive, a conclusion, guidance, a notice, a proposal: why, and what is to be done, at length. */
export function writeInstruction({ document, random, paragraph, cite }: Pen): string[] {
  const words = cite();
  const [name] = document.body.writings;
  return [
    ...(words === undefined
      ? []
      : [`Thời gian qua, việc thực hiện ${words} đã có nhiều chuyển biến. ${paragraph(1, 2)}`]),
    paragraph(3, 5),
    `Để khắc phục những hạn chế nêu trên, ${name} yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:`,
    ...numbered(random.between(6, 11), () => paragraph(2, 5)),
    paragraph(2, 3),
  ];
}

function numbered(count: number, write: () => string): string[] {
  return Array.from({ length: count }, (_, at) => `${at + 1}\\. ${write()}`);
}
