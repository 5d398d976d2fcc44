import { serveUntilStopped } from './serve/serve-until-stopped.ts';

await serveUntilStopped();
