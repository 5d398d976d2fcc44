import { z } from 'astro/zod';
import { issuerIdField, textField } from './fields.ts';

// https://stttt.bacgiang.gov.vn · https://bacgiang.gov.vn/stttt/ · http://localhost:8080
const BASE_ADDRESS = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?(?:\/[a-z0-9._~-]+)*\/?$/iu;

/** `site.yaml`: whose site this is, and where. */
export const siteSchema = z
  .strictObject({
    title: textField('Tên trang'),
    department: issuerIdField('Mã cơ quan chủ quản trong issuers.yaml'),
    jurisdiction: issuerIdField('Mã địa phương'),
    baseAddress: z
      .url({ protocol: /^https?$/u, abort: true })
      .regex(BASE_ADDRESS, { error: 'base-address' })
      .describe('Địa chỉ gốc của trang, bắt đầu bằng https://'),
    contact: z
      .strictObject({
        address: textField('Địa chỉ trụ sở').optional(),
        phone: textField('Số điện thoại').optional(),
        email: z.email().describe('Thư điện tử').optional(),
        website: z
          .url({ protocol: /^https?$/u })
          .describe('Trang thông tin điện tử')
          .optional(),
      })
      .describe('Liên hệ'),
    description: textField('Lời giới thiệu ngắn'),
    notice: textField('Lời lưu ý ngắn ở đầu mọi trang, ví dụ khi trang chỉ để thử').optional(),
  })
  .describe('Thông tin chung của trang');

/** Whose site it is, after reading. */
export type SiteData = z.output<typeof siteSchema>;

/** The frontmatter of a page of the site's own prose (`content/pages/*.mdx`). */
export const pageSchema = z
  .strictObject({
    title: textField('Tên trang'),
    description: textField('Lời giới thiệu ngắn dưới tên trang'),
  })
  .describe('Một trang giới thiệu, hướng dẫn');
