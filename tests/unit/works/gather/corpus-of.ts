import { findCitations } from '../../../../src/citations/find-citations.ts';
import type { PlacedMention } from '../../../../src/citations/mention.ts';
import type { Issuer } from '../../../../src/language/bodies/issuer.ts';
import type { DocumentFacts } from '../../../../src/works/document.ts';
import { type CitingDocument, gatherWorks } from '../../../../src/works/gather/gather-works.ts';
import type { Works } from '../../../../src/works/model.ts';

type Level = Issuer['level'];

function body(id: string, level: Level, jurisdiction: string, suffix: string, ...names: string[]): Issuer {
  const [name = id, ...variants] = names;
  return { id, names: [{ name }], variants, level, jurisdiction, suffixes: [suffix] };
}

/** Bodies of both sides and of every level, in two provinces. */
const BODIES: readonly Issuer[] = [
  body('bo-chinh-tri', 'trung-uong', 'trung-uong', 'TW', 'Bộ Chính trị'),
  body('ban-bi-thu', 'trung-uong', 'trung-uong', 'TW', 'Ban Bí thư Trung ương Đảng', 'Ban Bí thư'),
  body('chinh-phu', 'trung-uong', 'trung-uong', 'CP', 'Chính phủ'),
  body('thu-tuong', 'trung-uong', 'trung-uong', 'TTg', 'Thủ tướng Chính phủ', 'Thủ tướng'),
  body('quoc-hoi', 'trung-uong', 'trung-uong', 'QH', 'Quốc hội'),
  body('nhnn', 'trung-uong', 'trung-uong', 'NHNN', 'Ngân hàng Nhà nước Việt Nam'),
  body('bo-tai-chinh', 'trung-uong', 'trung-uong', 'BTC', 'Bộ Tài chính'),
  body('bo-cong-thuong', 'trung-uong', 'trung-uong', 'BCT', 'Bộ Công Thương'),
  body('bo-noi-vu', 'trung-uong', 'trung-uong', 'BNV', 'Bộ Nội vụ'),
  body('tinh-uy', 'tinh', 'bac-giang', 'TU', 'Tỉnh ủy Bắc Giang', 'Tỉnh ủy'),
  body('bch-dang-bo', 'tinh', 'bac-giang', 'TU', 'Ban Chấp hành Đảng bộ tỉnh Bắc Giang', 'Ban Chấp hành Đảng bộ tỉnh'),
  body('ubnd', 'tinh', 'bac-giang', 'UBND', 'Ủy ban nhân dân tỉnh Bắc Giang', 'Ủy ban nhân dân tỉnh', 'UBND tỉnh'),
  body('ubnd-bac-ninh', 'tinh', 'bac-ninh', 'UBND', 'Ủy ban nhân dân tỉnh Bắc Ninh', 'UBND tỉnh Bắc Ninh'),
  body('ubnd-yen-the', 'huyen', 'bac-giang', 'UBND', 'Ủy ban nhân dân huyện Yên Thế', 'UBND huyện Yên Thế'),
  body(
    'so-tttt',
    'so-nganh',
    'bac-giang',
    'STTTT',
    'Sở Thông tin và Truyền thông',
    'Sở Thông tin và Truyền thông Bắc Giang',
  ),
  body('dang-uy-so', 'so-nganh', 'bac-giang', 'STTTT', 'Đảng ủy Sở Thông tin và Truyền thông'),
];

/** A document held; what is not given is not known. */
export function held(id: string, facts: Partial<DocumentFacts> = {}): DocumentFacts {
  const collection = id.startsWith('reports/') ? 'reports' : 'directives';
  return { id, collection, kind: 'Quyết định', issuers: [], aliases: [], relations: [], ...facts };
}

/** The report of a department of Bắc Giang, of March 2024, that cites these texts, one paragraph each. */
export function report(...texts: string[]): CitingDocument<PlacedMention> {
  return reportOf({ issuers: ['so-tttt'], issuedOn: '2024-03-05' }, ...texts);
}

/** A report with facts of its own. */
export function reportOf(facts: Partial<DocumentFacts>, ...texts: string[]): CitingDocument<PlacedMention> {
  const mentions = texts.flatMap((text, index) =>
    findCitations(text).map((mention) => ({ ...mention, block: `p${index + 1}` })),
  );
  return { facts: held('reports/2024/bao-cao', { kind: 'Báo cáo', ...facts }), mentions };
}

/** Gathers reports and documents held that cite nothing, with Bắc Giang for a home. */
export function gather(citing: readonly CitingDocument<PlacedMention>[], ...documents: DocumentFacts[]): Works {
  return gatherWorks([...citing, ...documents.map((facts) => ({ facts, mentions: [] }))], BODIES, 'bac-giang');
}

/** What every mention ends in: its state, and the work or works that it leads to. */
export function outcomes({ mentions }: Works): string[] {
  return mentions.map(({ resolution }) => {
    if ('candidates' in resolution) return `${resolution.state} ${resolution.candidates.join(' + ')}`;
    return ['work' in resolution ? `${resolution.state} ${resolution.work}` : resolution.state].join('');
  });
}
