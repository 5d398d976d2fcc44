/** One page of each kind that the site has, by the address below the base path. */
export const TEMPLATES = [
  { name: 'home', path: '' },
  { name: 'list of reports', path: 'bao-cao/' },
  { name: 'report', path: 'bao-cao/2024/ket-qua-03-nam-thuc-hien-ket-luan-54-kl-tu/' },
  { name: 'list of documents', path: 'van-ban/' },
  { name: 'document', path: 'van-ban/2016/110-nq-tu/' },
  { name: 'document of unknown date', path: 'van-ban/khong-ro-nam/104-kh-ubnd/' },
  { name: 'list of issuing bodies', path: 'co-quan/' },
  { name: 'issuing body', path: 'co-quan/ban-thuong-vu-tinh-uy-bac-giang/' },
  { name: 'list of years', path: 'nam/' },
  { name: 'year', path: 'nam/2018/' },
  { name: 'kind', path: 'loai-van-ban/ket-luan/' },
  { name: 'accuracy', path: 'do-chinh-xac/' },
  { name: 'search', path: 'tim-kiem/' },
  { name: 'page not found', path: 'khong-co-trang-nay/' },
] as const;
