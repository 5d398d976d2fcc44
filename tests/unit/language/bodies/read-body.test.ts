import { expect, test } from 'vitest';
import { type BodyPlace, readBody } from '../../../../src/language/bodies/read-body.ts';

const central: BodyPlace = { side: 'state', level: 'trung-uong' };

test.each<[written: string, place: BodyPlace]>([
  ['Thủ tướng Chính phủ', central],
  ['Bộ trưởng Bộ Y tế', central],
  ['Bộ Lao động - Thương binh và Xã hội', central],
  ['Bộ trưởng Bộ Lao động – Thương binh và xã hội', central],
  ['Bộ Quốc phòng', central],
  ['Bộ Chính trị', { side: 'party', level: 'trung-uong' }],
  ['Quân ủy Trung ương', { side: 'party', level: 'trung-uong' }],
  ['UBND tỉnh', { side: 'state', level: 'tinh' }],
  ['Ủy ban nhân dân tỉnh Bắc Ninh', { side: 'state', level: 'tinh', province: 'bac-ninh' }],
  ['Tỉnh ủy Bắc Giang', { side: 'party', level: 'tinh', province: 'bac-giang' }],
  ['UBND thành phố Hà Nội', { side: 'state', level: 'tinh', province: 'ha-noi' }],
  ['Thành ủy Bắc Giang', { side: 'party', level: 'huyen', place: 'bac-giang' }],
  ['Sở Nội vụ Bắc Giang', { side: 'state', level: 'so-nganh', province: 'bac-giang' }],
  ['Sở Lao động - Thương binh và Xã hội tỉnh Bắc Giang', { side: 'state', level: 'so-nganh', province: 'bac-giang' }],
  ['Đảng ủy Sở Thông tin và Truyền thông', { side: 'party', level: 'so-nganh' }],
  ['UBND huyện Yên Thế', { side: 'state', level: 'huyen', place: 'yen-the' }],
  ['UBND huyện Yên Thế, tỉnh Bắc Giang', { side: 'state', level: 'huyen', place: 'yen-the', province: 'bac-giang' }],
  ['Huyện uỷ Lạng Giang', { side: 'party', level: 'huyen', place: 'lang-giang' }],
  ['UBND thị xã Việt Yên', { side: 'state', level: 'huyen', place: 'viet-yen' }],
  ['UBND QUẬN HOÀN KIẾM', { side: 'state', level: 'huyen', place: 'hoan-kiem' }],
  ['UBND huyện', { side: 'state', level: 'huyen' }],
  ['UBND xã Tân Dĩnh', { side: 'state', level: 'xa', place: 'tan-dinh' }],
  ['UBND xã Hội Xuân', { side: 'state', level: 'xa', place: 'hoi-xuan' }],
  [
    'UBND xã Tân Dĩnh, huyện Lạng Giang, tỉnh Bắc Giang',
    { side: 'state', level: 'xa', place: 'tan-dinh', province: 'bac-giang' },
  ],
  ['UBND phường Bắc Giang', { side: 'state', level: 'xa', place: 'bac-giang' }],
  ['Bảo hiểm xã hội Việt Nam', {}],
  ['Bảo hiểm xã hội tỉnh Bắc Giang', { level: 'tinh', province: 'bac-giang' }],
  ['Liên minh Hợp tác xã', {}],
  ['Tổng cục Hải quan', {}],
  ['các địa phương', {}],
])('%s', (written, place) => {
  expect(readBody(written)).toEqual(place);
  expect(readBody(written.normalize('NFD'))).toEqual(place);
});
