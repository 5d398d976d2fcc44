import BoLoc from './BoLoc.astro';
import ChuGiai from './ChuGiai.astro';
import KetQuaDo from './KetQuaDo.astro';
import LienHe from './LienHe.astro';
import NgayDo from './NgayDo.astro';
import SoLieuKho from './SoLieuKho.astro';
import TrangThaiVienDan from './TrangThaiVienDan.astro';
import VanBanChuaCo from './VanBanChuaCo.astro';

/** What a page of prose may place among its words (`PAGE_COMPONENT_SHAPES`), each fed with what the site knows. */
export const PROSE_COMPONENTS = {
  BoLoc,
  ChuGiai,
  KetQuaDo,
  LienHe,
  NgayDo,
  SoLieuKho,
  TrangThaiVienDan,
  VanBanChuaCo,
};
