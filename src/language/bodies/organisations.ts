/**
 * Names of bodies that issue documents, folded (`foldText`), as data. What may follow a name is its `tail`:
 * `none`: the name is complete ("chinh phu"); `place`: a province, district or commune may follow ("tinh uy" + "bac giang");
 * `open`: words of its own follow, up to a word that cannot stand in a name ("cuc" + "so huu tri tue");
 * `maybe-open`: such words may follow ("btl" + "vung 3");
 * `body`: it is an office inside a body, whose name must follow ("giam doc" + "so noi vu");
 * `list`: the name of a ministry or department must follow ("bo" + "noi vu").
 *
 * Source: the names in use in official texts (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW).
 */
export type OrganisationTail = 'none' | 'place' | 'open' | 'maybe-open' | 'body' | 'list';

export const ORGANISATIONS: Readonly<Record<OrganisationTail, readonly string[]>> = {
  none: namesOf(`
  chinh phu; thu tuong chinh phu; thu tuong; pho thu tuong chinh phu; pho thu tuong; quoc hoi; chu tich quoc hoi;
  uy ban thuong vu quoc hoi; ubtvqh; ubtv quoc hoi; chu tich nuoc; pho chu tich nuoc; tong bi thu;
  chu tich hoi dong bo truong; hoi dong bo truong; hoi dong chinh phu; hoi dong nha nuoc;
  chinh phu nuoc cong hoa xa hoi chu nghia viet nam; bo chinh tri; bct; bo chinh tri trung uong dang;
  bo chinh tri trung uong dang cong san viet nam; bo chinh tri bchtw dang;
  bo chinh tri ban chap hanh trung uong dang; ban bi thu; ban bi thu trung uong; ban bi thu trung uong dang;
  ban bi thu tw dang; ban bi thu tw; ban bi thu trung uong dang cong san viet nam;
  ban bi thu ban chap hanh trung uong dang; bbt; bbt tw dang; bbt tw; bbt trung uong dang; bbt trung uong;
  thuong truc ban bi thu; ban chap hanh trung uong; ban chap hanh trung uong dang;
  ban chap hanh trung uong dang cong san viet nam; bch trung uong dang; bch tw dang; bch trung uong; bch tw;
  bchtw dang; bchtw; bchtu dang; trung uong dang; trung uong; tw dang; tw; dang; ban chap hanh tw dang;
  ban chap hanh tw; hoi nghi trung uong; dang cong san viet nam; van phong chinh phu; vpcp;
  van phong trung uong dang; van phong trung uong; vptw; van phong quoc hoi; van phong chu tich nuoc;
  van phong tw dang; ban to chuc trung uong; ban tuyen giao trung uong; ban tuyen giao va dan van trung uong;
  ban dan van trung uong; ban noi chinh trung uong; ban kinh te trung uong; ban doi ngoai trung uong;
  ban chinh sach, chien luoc trung uong; ban tuyen giao tw; ban to chuc tw; ban dan van tw;
  uy ban kiem tra trung uong; ubkt trung uong; ubkttw; hoi dong ly luan trung uong; quan uy trung uong; qutw;
  tong cuc chinh tri; tlhq; tct; ttg; cp; ttcp; qh; hdtp; bqp; bo tong tham muu; btlhq; btttm; bhxh; bhxhvn;
  bhxh vn; bhyt; dang uy chinh phu; dang uy quoc hoi; dang uy cong an trung uong;
  dang uy cac co quan dang trung uong; dang doan quoc hoi; ban can su dang chinh phu;
  hoi dong tham phan toa an nhan dan toi cao; hoi dong tham phan tandtc; toa an nhan dan toi cao; tandtc;
  vien kiem sat nhan dan toi cao; vksndtc; kiem toan nha nuoc; ngan hang nha nuoc; ngan hang nha nuoc viet nam;
  nhnn; nhnn viet nam; nhnnvn; thanh tra chinh phu; thanh tra nha nuoc; uy ban dan toc; uy ban dan toc va mien nui;
  uy ban mat tran to quoc viet nam; mat tran to quoc viet nam; uy ban trung uong mat tran to quoc viet nam;
  doan chu tich uy ban trung uong mat tran to quoc viet nam; tong lien doan lao dong viet nam;
  doan chu tich tong lien doan lao dong viet nam; trung uong doan tncs ho chi minh; trung uong doan;
  ban bi thu trung uong doan; ban chap hanh trung uong doan; thanh doan; tinh doan; huyen doan; bch thanh doan;
  bch tinh doan; bao hiem xa hoi viet nam; dai truyen hinh viet nam; dai tieng noi viet nam; thong tan xa viet nam;
  vien han lam khoa hoc xa hoi viet nam; vien han lam khoa hoc va cong nghe viet nam;
  hoc vien chinh tri quoc gia ho chi minh; ban quan ly lang chu tich ho chi minh;
  phong thuong mai va cong nghiep viet nam; tong thanh tra nha nuoc; lien doan thuong mai va cong nghiep viet nam;
  uy ban quan ly von nha nuoc tai doanh nghiep; uy ban chung khoan nha nuoc; uy ban giam sat tai chinh quoc gia;
  ban co yeu chinh phu; ban thi dua - khen thuong trung uong; ban to chuc - can bo chinh phu;
  ban to chuc can bo chinh phu; ban vat gia chinh phu; ban ton giao chinh phu; kho bac nha nuoc; tong cuc hai quan;
  tong cuc thue; tong cuc thong ke; tong cuc dia chinh; uy ban khoa hoc nha nuoc; uy ban ke hoach nha nuoc;
  tong cuc buu dien; tong cuc du lich; trong tai kinh te nha nuoc; tong cuc the duc the thao;
  cuc hang khong dan dung viet nam; lien hop quoc
`),
  place: namesOf(`
  ubnd; uy ban nhan dan; uy ban hanh chinh; hdnd; hoi dong nhan dan; vp ubnd; van phong ubnd;
  van phong uy ban nhan dan; van phong hdnd; van phong hoi dong nhan dan;
  van phong doan dai bieu quoc hoi va hoi dong nhan dan; van phong doan dbqh va hdnd; van phong doan dbqh, hdnd;
  van phong doan dai bieu quoc hoi, hoi dong nhan dan; doan dai bieu quoc hoi; doan dbqh; tinh uy; thanh uy;
  huyen uy; quan uy; thi uy; dang uy; tu; dang bo; ban chap hanh dang bo; bch dang bo; ban thuong vu dang uy;
  ban can su dang ubnd; ban can su dang uy ban nhan dan; van phong tinh uy; van phong thanh uy; vptu;
  van phong huyen uy; ban to chuc tinh uy; ban tuyen giao tinh uy; ban dan van tinh uy; ban noi chinh tinh uy;
  ban to chuc thanh uy; ban tuyen giao thanh uy; ban dan van thanh uy; ban tuyen giao va dan van tinh uy;
  ban noi chinh thanh uy; ban tuyen giao va dan van thanh uy; uy ban kiem tra tinh uy; uy ban kiem tra thanh uy;
  ban to chuc huyen uy; ubkt tinh uy; dang doan hdnd; dang doan hoi dong nhan dan; cong an; bo chi huy quan su;
  bo chi huy bo doi bien phong; thanh tra; uy ban mat tran to quoc; uy ban mttq; ubmttq; mat tran to quoc; mttq;
  uy ban mat tran to quoc viet nam; ubmttq viet nam; uy ban mttq viet nam; ban thuong truc ubmttq viet nam;
  kho bac nha nuoc; bao hiem xa hoi; cuc thue; chi cuc thue; cuc hai quan; cuc thong ke; cuc thi hanh an dan su;
  toa an nhan dan; vien kiem sat nhan dan; dai hoc quoc gia; thanh tra so; thuong truc hdnd;
  thuong truc hoi dong nhan dan; lien doan lao dong; hoi nong dan; hoi lien hiep phu nu; hoi cuu chien binh;
  hoi khuyen hoc; lien minh hop tac xa; hiep hoi doanh nghiep; tinh doan; ban dan toc;
  ban quan ly cac khu cong nghiep; ban quan ly khu kinh te; bql cac kcn; dai phat thanh va truyen hinh;
  hoi nghi tinh uy; ubdn; ubmttqvn; lien hiep cac hoi khoa hoc va ky thuat; kiem toan nha nuoc khu vuc
`),
  body: namesOf(`
  bo truong; thu truong; thu truong thuong truc; chu tich; pho chu tich; pho chu tich thuong truc; giam doc;
  pho giam doc; tong giam doc; pho tong giam doc; chanh van phong; pho chanh van phong; chanh thanh tra; chanh an;
  pho chanh an; vien truong; pho vien truong; thong doc; pho thong doc; tong thanh tra; pho tong thanh tra;
  tong kiem toan; cuc truong; pho cuc truong; tong cuc truong; pho tong cuc truong; vu truong; truong ban;
  pho truong ban; hieu truong; chu nhiem; ban thuong vu; btv; thuong vu; thuong truc; tt; bi thu; pho bi thu;
  pho bi thu thuong truc; ban chap hanh; bch; lanh dao; tu lenh; chinh uy; doan chu tich; chu nhiem uy ban;
  thu truong co quan; truong phong; chi cuc truong; ban can su dang; bcs dang; bcsd; dang doan; hoi dong tham phan;
  hoi dong; pho truong doan; lien bo; lien nganh; hoi nghi; ban thuong truc; dai hoi; van phong; thanh tra; vp;
  chu tich hdqt; cong doan; van phong ban can su dang; bi thu thu nhat; tham muu truong; tong tham muu truong;
  chu tich hoi dong thanh vien; chu tich hoi dong quan tri; hoi dong thanh vien
`),
  'maybe-open': namesOf(`
  btl; du; bo tu lenh; dang uy quan chung; dang uy quan khu
`),
  list: namesOf(`
  bo; so
`),
  open: namesOf(`
  cuc; tong cuc; vu; vien; truong; trung tam; ban; hoi; hiep hoi; lien hiep; lien doan; lien minh; tong cong ty;
  tap doan; cong ty; phong; uy ban; hoi dong; ban chi dao; ban quan ly; chi cuc; ban chi dao quoc gia;
  ban chi dao trung uong; ban chi dao tinh; hoc vien; dai hoc; benh vien; quy; ngan hang; to cong tac;
  tong lien doan; bo tu lenh; bo chi huy; so giao dich; co quan; doan; thanh doan; kiem toan; bao; dai; quan khu;
  cang vu; uy ban quoc gia; uy ban quoc phong; bo tong; chi nhanh; vksnd; tand; bao hiem; ban thi dua; ho chua;
  to chuc; nha xuat ban; binh chung; quan chung; binh doan; cong doan; tieu ban
`),
};

/** Ministries, after "bộ": past and present. */
export const MINISTRIES: readonly string[] = namesOf(`
  noi vu; tai chinh; cong thuong; tu phap; quoc phong; cong an; ngoai giao; y te; xay dung; giao thong van tai;
  gtvt; gt vt; thong tin va truyen thong; thong tin - truyen thong; thong tin truyen thong; tttt; tt&tt; tt va tt;
  giao duc va dao tao; giao duc - dao tao; giao duc; gd&dt; gddt; gd-dt; gd & dt; gd va dt; khoa hoc va cong nghe;
  kh&cn; khcn; kh va cn; khoa hoc, cong nghe va moi truong; tai nguyen va moi truong; tn&mt; tnmt; tn va mt;
  nong nghiep va phat trien nong thon; nong nghiep & ptnt; nong nghiep va ptnt; nn&ptnt; nn va ptnt; nnptnt;
  nn & ptnt; nong nghiep va moi truong; nn&mt; nnmt; nong nghiep va cong nghiep thuc pham; nong nghiep;
  ke hoach va dau tu; kh&dt; khdt; kh-dt; kh va dt; lao dong - thuong binh va xa hoi;
  lao dong, thuong binh va xa hoi; lao dong thuong binh va xa hoi; lao dong-thuong binh va xa hoi; ld-tb&xh;
  ldtbxh; ldtb&xh; ldtb-xh; ld-tbxh; ldtb va xh; lao dong; van hoa, the thao va du lich;
  van hoa the thao va du lich; vh,tt&dl; vhttdl; vhtt&dl; vh-tt&dl; vh, tt&dl; vh,tt va dl; van hoa - thong tin;
  van hoa thong tin; van hoa, thong tin; van hoa-thong tin; van hoa, thong tin va the thao; van hoa;
  buu chinh, vien thong; buu chinh vien thong; thuong mai; thuong mai va du lich; cong nghiep; cong nghiep nang;
  cong nghiep nhe; thuy san; lam nghiep; thuy loi; noi thuong; kinh te doi ngoai; ngoai thuong; nang luong;
  dai hoc, trung hoc chuyen nghiep va day nghe; dan toc va ton giao; dtvtg; giao thong; giao thong buu dien;
  vat tu; luong thuc; co khi va luyen kim; thuong binh va xa hoi; dien va than; buu chinh va vien thong;
  cong nghiep thuc pham; giao thong cong chinh; dan toc; nha dat; thuong binh xa hoi; dia chinh;
  quy hoach - kien truc; quy hoach va kien truc; ngoai vu; du lich; van hoa va the thao; the duc the thao;
  an toan thuc pham; ldtb xh; the duc - the thao; lao dong thuong binh xa hoi; lao dong - tb&xh;
  lao dong - thuong binh xa hoi; gd dt; tai nguyen - moi truong; tai nguyen moi truong; buu chinh - vien thong;
  khoa hoc - cong nghe; khoa hoc cong nghe; khoa hoc, cong nghe; ke hoach - dau tu; ke hoach dau tu;
  giao duc dao tao; tai chinh - vat gia; nong nghiep phat trien nong thon
`);

/** Provinces and cities under the central government, past and present. */
export const PROVINCES: readonly string[] = namesOf(`
  an giang; ba ria - vung tau; ba ria vung tau; ba ria-vung tau; bac giang; bac kan; bac can; bac lieu; bac ninh;
  ben tre; binh dinh; binh duong; binh phuoc; binh thuan; ca mau; can tho; cao bang; da nang; dak lak; dac lac;
  dak nong; dac nong; dien bien; dong nai; dong thap; gia lai; ha giang; ha nam; ha noi; ha tinh; hai duong;
  hai phong; hau giang; ho chi minh; hoa binh; hung yen; khanh hoa; kien giang; kon tum; lai chau; lam dong;
  lang son; lao cai; long an; nam dinh; nghe an; ninh binh; ninh thuan; phu tho; phu yen; quang binh; quang nam;
  quang ngai; quang ninh; quang tri; soc trang; son la; tay ninh; thai binh; thai nguyen; thanh hoa;
  thua thien hue; thua thien - hue; hue; tien giang; tra vinh; tuyen quang; vinh long; vinh phuc; yen bai; ha tay;
  hcm; tphcm; dac lak; daklak; song be; minh hai; ha bac; hai hung; vinh phu; nam ha; cuu long; bac thai; viet nam;
  daknong; ba ria; sai gon - gia dinh; ha son binh; nghe tinh; gia lai - kon tum; thuan hai; quang nam - da nang;
  hoang lien son; nghia binh; ha nam ninh; phu khanh
`);

/** Levels of place that stand before a name. */
export const PLACE_LEVELS: readonly string[] = namesOf(`
  tinh; thanh pho; tp.; tp; thi xa; huyen; quan; phuong; xa; thi tran; dac khu; cac tinh, thanh pho; cac cap;
  cac tinh; cap tinh; cap huyen; cap xa
`);

/**
 * The one-syllable heads that other words fold to as well, with the accents they must bear ("bộ", not "bổ" of "bổ sung").
 * Upper-case groups ("TU", "BCT") are written without accents.
 */
export const HEAD_SPELLINGS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  namesOf(`
  bo = bộ, bọ; so = sở; vu = vụ; cuc = cục; vien = viện; hoi = hội; ban = ban; quy = quỹ, quĩ; dai = đài, đại;
  bao = báo, bảo; to = tổ; doan = đoàn; phong = phòng; tu = tu, tư; dang = đảng; truong = trường, trưởng;
  tong = tổng; cang = cảng; hoc = học; co = cơ; lien = liên; tw = tw; tct = tct; tt = tt; vp = vp; tap = tập;
  ho = hồ; nha = nhà; binh = binh; quan = quân, quận; trung = trung; chi = chi; kiem = kiểm; benh = bệnh;
  ngan = ngân; uy = ủy, uỷ; cong = công; tieu = tiểu; hiep = hiệp; ke = kế; thanh = thanh, thành; dong = đồng
`).map((line) => {
    const [head = '', spellings = ''] = line.split(' = ');
    return [head, spellings.split(', ')];
  }),
);

/** Words at which the name of a body ends, because they cannot stand in one; with their accents, in small letters. */
export const NAME_STOPS: readonly string[] = namesOf(`
  về; quy định; ban hành; phê duyệt; sửa đổi; hướng dẫn; v/v; thực hiện; triển khai; công bố; thông qua; cho phép;
  giao; đề nghị; yêu cầu; thay thế; bãi bỏ; kéo dài; ngày; tại; theo; năm; là; được; có; đã; do; đối với; gửi;
  trong; đến; nhằm; để; với; của; quyết định; thành lập; điều chỉnh; bổ sung; công nhận; chấp thuận; và các; các;
  khi; nếu; thì; sẽ; không; phải; bị; từ; như; hoặc; cũng; này; kể từ; vào; bằng; trên; nhưng; cho; tham mưu;
  chủ trì; trình; tổ chức thực hiện; hiện hành; thống nhất; ký; hợp nhất; nói trên; nêu trên; gồm; bao gồm;
  thông báo; báo cáo; cấp ngày; chỉ đạo; vừa; nên; xác định; đang; ra; ủy quyền; quy trình; kèm theo;
  thuộc phạm vi; cấp giấy; tổ chức lại; sắp xếp; thu hồi; hủy bỏ; đình chỉ; cập nhật; kiến nghị; tiếp tục;
  tăng cường; xin; trả lời; phúc đáp; và nghị; và quyết; và thông tư; và luật; và chỉ thị; và kế hoạch;
  và công văn; và kết luận; và hướng; và chương trình; và văn bản; và thông báo; và tờ trình; và báo cáo;
  và ý kiến; và đề nghị; quy chế; nhiệm kỳ; khóa; cung cấp; mở rộng; liên quan; đưa; xây dựng; đảm bảo; bảo đảm;
  và pháp luật; và thực hiện; và quy định; xử lý; và điều; và khoản; quy hoạch chi tiết; rà soát; đính chính;
  áp dụng; tuyên truyền; phân công; bổ nhiệm; chấn chỉnh; đẩy mạnh; nâng cao; phối hợp; tổng hợp; hỗ trợ;
  giải quyết; tạm thời; ủy nhiệm; số hiệu; mẫu số; cấp cho; góp ý; mời; họp
`);

/** Splits a list of names; a semicolon stands between two, for names hold commas. */
function namesOf(list: string): string[] {
  return list
    .trim()
    .split(/;\s+/u)
    .map((name) => name.trim());
}
