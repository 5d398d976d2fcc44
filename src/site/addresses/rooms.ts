import { href } from './urls.ts';

/** A part of the site, as its navigation names it; also a step on the way from the home page to another one. */
export type Room = { label: string; url: string };

/** The rooms in the order of the main navigation. */
export function mainRooms(): Room[] {
  return [
    { label: 'Báo cáo', url: href('bao-cao/') },
    { label: 'Văn bản', url: href('van-ban/') },
    { label: 'Chủ đề', url: href('chu-de/') },
    { label: 'Cơ quan', url: href('co-quan/') },
    { label: 'Năm', url: href('nam/') },
    { label: 'Tìm kiếm', url: href('tim-kiem/') },
  ];
}

/** What a reader may want to know about the site itself. */
export function aboutRooms(): Room[] {
  return [
    { label: 'Về kho văn bản', url: href('ve-kho-van-ban/') },
    { label: 'Độ chính xác của viện dẫn', url: href('do-chinh-xac/') },
    { label: 'Hướng dẫn người đọc', url: href('huong-dan/') },
    { label: 'Khả năng tiếp cận', url: href('kha-nang-tiep-can/') },
  ];
}

/** The beginning of every way. */
export function homeRoom(): Room {
  return { label: 'Trang chủ', url: href('') };
}
