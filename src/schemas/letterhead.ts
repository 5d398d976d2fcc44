import { z } from 'astro/zod';
import { textField } from './text-field.ts';

export const letterheadSchema = z
  .strictObject({
    number: textField('Dòng số, ký hiệu, như ghi trên văn bản, ví dụ: "Số: /BC-STTTT"').optional(),
    placeDate: textField('Dòng địa danh và ngày, như ghi trên văn bản').optional(),
    heading: textField('Dòng tên loại văn bản, ví dụ: BÁO CÁO').optional(),
  })
  .describe('Những dòng phía trên trích yếu, như ghi trên văn bản');
