import { z } from 'astro/zod';
import { textField } from './fields.ts';

/** The frontmatter of a page of the site's own prose (`content/pages/*.mdx`). */
export const pageSchema = z
  .strictObject({
    title: textField('Tên trang'),
    description: textField('Lời giới thiệu ngắn dưới tên trang'),
  })
  .describe('Một trang giới thiệu, hướng dẫn');
