import { buildSite } from './build-site.ts';
import { serveUntilStopped } from './serve/serve-until-stopped.ts';

console.log('Đọc nội dung, dựng các trang và chỉ mục tìm kiếm, rồi mở trang web trên máy này.');
const code = await buildSite(process.env);
if (code === 0) await serveUntilStopped();
else process.exitCode = code;
