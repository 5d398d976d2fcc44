import { z } from 'astro/zod';
import { dateField } from './date-field.ts';
import { textField } from './text-field.ts';

const STATUS_VALUES = ['con-hieu-luc', 'het-hieu-luc', 'het-hieu-luc-mot-phan', 'chua-co-hieu-luc'] as const;

export const statusSchema = z
  .strictObject({
    value: z.enum(STATUS_VALUES).describe('Tình trạng hiệu lực'),
    since: dateField('Ngày bắt đầu tình trạng này').optional(),
    by: textField('Văn bản làm thay đổi hiệu lực: mã văn bản trong kho, hoặc số và ký hiệu').optional(),
    checkedOn: dateField('Ngày tra cứu tình trạng hiệu lực'),
    source: textField('Nơi đã tra cứu: tên trang và địa chỉ'),
  })
  .describe('Hiệu lực của văn bản');
