import { writeArchive } from './write-archive.ts';

const [count, dir] = [Number(process.argv[2]), process.argv[3]];
if (!Number.isInteger(count) || count < 1 || dir === undefined) {
  console.error('npm run archive -- <số văn bản> <thư mục>');
  process.exit(2);
}

const held = await writeArchive(dir, count);
console.log(`Đã ghi ${held.length} văn bản mẫu vào ${dir}.`);
