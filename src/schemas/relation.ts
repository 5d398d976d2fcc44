import { z } from 'astro/zod';
import type { RelationType } from '../documents/document.ts';
import { documentIdField } from './document-id-field.ts';

/** The relations an editor may write, in the order of the type. */
const RELATION_TYPES = [
  'can-cu',
  'thuc-hien',
  'huong-dan',
  'sua-doi',
  'thay-the',
  'bai-bo',
  'bao-cao-ve',
] as const satisfies readonly RelationType[];

export const relationSchema = z
  .strictObject({
    type: z
      .enum(RELATION_TYPES)
      .describe('Quan hệ của văn bản này với văn bản kia, ví dụ: thuc-hien, huong-dan, thay-the, bao-cao-ve'),
    target: documentIdField('Mã của văn bản kia, ví dụ: directives/2021/33-ct-ttg'),
  })
  .describe('Một quan hệ với văn bản khác');
