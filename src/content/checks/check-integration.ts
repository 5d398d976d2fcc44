import type { AstroIntegration } from 'astro';
import { checkContent } from './run-checks.ts';
import { reportText } from './report.ts';

/**
 * Astro integration: the build itself refuses content with errors, for Astro alone only warns of a broken reference or
 * a duplicate. All errors are told, not the first.
 */
export function contentCheck(contentDir: string): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': async () => {
        const errors = (await checkContent(contentDir)).filter(({ severity }) => severity === 'LỖI');
        if (errors.length > 0) throw new Error(`${errors.length} lỗi trong nội dung\n\n${reportText(errors, 0)}`);
      },
    },
  };
}
