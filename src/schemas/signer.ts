import { z } from 'astro/zod';
import { textField } from './text-field.ts';

export const signerSchema = z
  .strictObject({
    authority: textField('Quyền hạn ký, như ghi trên văn bản, ví dụ: KT. GIÁM ĐỐC').optional(),
    position: textField('Chức vụ của người ký, như ghi trên văn bản').optional(),
    name: textField('Họ và tên người ký'),
  })
  .describe('Người ký văn bản');
