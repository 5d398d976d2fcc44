import { developSite } from './build-site.ts';

process.exitCode = await developSite(process.argv.slice(2), process.env);
