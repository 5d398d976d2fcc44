import type { RelationType } from '../documents/document.ts';

/** What a relation is called on the page of the document that states it, and on the page of the other one. */
export const RELATION_NAMES: Record<RelationType, { own: string; inverse: string }> = {
  'can-cu': { own: 'Căn cứ', inverse: 'Là căn cứ của' },
  'thuc-hien': { own: 'Thực hiện', inverse: 'Được thực hiện bởi' },
  'huong-dan': { own: 'Hướng dẫn', inverse: 'Được hướng dẫn bởi' },
  'sua-doi': { own: 'Sửa đổi, bổ sung', inverse: 'Được sửa đổi, bổ sung bởi' },
  'thay-the': { own: 'Thay thế', inverse: 'Được thay thế bởi' },
  'bai-bo': { own: 'Bãi bỏ', inverse: 'Bị bãi bỏ bởi' },
  'bao-cao-ve': { own: 'Báo cáo việc thực hiện', inverse: 'Được báo cáo tại' },
};
