import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs, type CompileOptions, type MdxToJsResult } from 'satteri';
import { MARKDOWN_FEATURES } from '../../../../src/content/body/parse-body.ts';

/** The content folder that the compiled body pretends to stand in. */
export const CONTENT = resolve('content');

/** Compiles a body of `reports/2024/thu.mdx` with plugins that work at once, and gives its JSX on one line. */
export function compileBody(body: string, plugins: Pick<CompileOptions, 'mdastPlugins' | 'hastPlugins'>): string {
  const { code } = mdxToJs(body, {
    ...plugins,
    features: MARKDOWN_FEATURES,
    fileURL: pathToFileURL(resolve(CONTENT, 'reports/2024/thu.mdx')),
    jsx: true,
    elementAttributeNameCase: 'html',
  }) as MdxToJsResult;
  return code.replaceAll(/\s*\n\s*/g, '').replaceAll('_components.', '');
}
