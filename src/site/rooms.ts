import { href } from './urls.ts';

/** A part of the site, as its navigation names it. */
export type Room = { label: string; url: string };

/** The rooms in the order of the main navigation. */
export const mainRooms: readonly Room[] = [
  { label: 'Báo cáo', url: href('bao-cao/') },
  { label: 'Văn bản', url: href('van-ban/') },
  { label: 'Cơ quan', url: href('co-quan/') },
  { label: 'Năm', url: href('nam/') },
  { label: 'Tìm kiếm', url: href('tim-kiem/') },
];
