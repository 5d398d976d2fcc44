import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInTurn, runMeasured } from '../measure/run-measured.ts';
import type { Peer } from './peer.ts';
import { writeMarkdown, writeProject } from './peer-documents.ts';

/** The command line of the Pagefind that we have; it stands beside its module, and is no export of its own. */
const PAGEFIND = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));

/** No theme: a page for each document and one list of all, as fast as Hugo can be. */
const PROJECT = {
  'hugo.toml': `baseURL = 'https://kho-van-ban.example/'
languageCode = 'vi'
defaultContentLanguage = 'vi'
title = 'Kho văn bản'
disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'section']
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><nav><a href="/">Trang chủ</a></nav><main>{{ block "main" . }}{{ end }}</main></body>
</html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<article data-pagefind-body><h1>{{ .Title }}</h1>
{{ .TableOfContents }}{{ .Content }}</article>{{ end }}
`,
  'layouts/index.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`,
};

export const hugo: Peer = {
  id: 'hugo',
  name: 'Hugo + Pagefind',
  site: 'public',

  async prepare(folder, documents) {
    await writeProject(folder, PROJECT);
    await writeMarkdown(join(folder, 'content'), documents);
    const isThere = await runMeasured({ program: 'hugo', args: ['version'], cwd: folder }).catch(() => undefined);
    return isThere?.code === 0 ? undefined : 'máy này không có Hugo';
  },

  async build(folder) {
    for (const kept of ['public', 'resources']) await rm(join(folder, kept), { recursive: true, force: true });
    const noCache = ['--ignoreCache', '--quiet'];
    return runInTurn([
      { program: 'hugo', args: noCache, cwd: folder },
      { program: process.execPath, args: [PAGEFIND, '--site', 'public'], cwd: folder },
    ]);
  },
};
