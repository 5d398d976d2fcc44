import { judgeAddress } from '../../../body/dialect/dialect-address.ts';
import { defineRule } from '../../rule.ts';
import { nearestFew } from './nearest-few.ts';

/** Images of a text: each is a file that is published, of exactly that name; what is wrong with the file is told there. */
export const images = defineRule({
  problems: {
    'anh-khong-co': {
      severity: 'LỖI',
      title: 'Ảnh không có',
      wrong: 'Trong thư mục public/ không có tệp ảnh “{anh}”.',
      repair: '{goi-y}',
    },
  },
  find: ({ files, publicFiles }) => {
    const nearestOf = nearestFew();
    return files.flatMap(({ source, links }) =>
      links
        .filter(({ use, url }) => use === 'image' && judgeAddress(url, use) === undefined)
        .filter(({ url }) => !publicFiles.has(url.slice(1)))
        .map(({ url, range }) => {
          const nearest = nearestOf(url.slice(1), publicFiles.keys());
          const repair =
            nearest === undefined
              ? `chép tệp ảnh vào  public${url}  , hoặc sửa lại địa chỉ.`
              : `có lẽ là  /${nearest}  (chữ hoa, chữ thường phải đúng như tên tệp); nếu không, chép tệp ảnh vào  public${url}`;
          return { id: 'anh-khong-co' as const, source, range, values: { anh: url, 'goi-y': repair } };
        }),
    );
  },
});
