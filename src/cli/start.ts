import { buildSite } from './build-site.ts';
import { serveUntilStopped } from './serve/serve-until-stopped.ts';

const code = await buildSite(process.env);
if (code === 0) await serveUntilStopped();
else process.exitCode = code;
