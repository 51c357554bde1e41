import Angka from './Angka.astro';
import Cakupan from './Cakupan.astro';
import DaftarIstilah from './DaftarIstilah.astro';
import DaftarKegiatan from './DaftarKegiatan.astro';
import DaftarKelompok from './DaftarKelompok.astro';
import DaftarLembaga from './DaftarLembaga.astro';
import DaftarPeriksa from './DaftarPeriksa.astro';
import DaftarSubProgram from './DaftarSubProgram.astro';
import DaftarSumber from './DaftarSumber.astro';
import Gambar from './Gambar.astro';
import GrafikPerkembangan from './GrafikPerkembangan.astro';
import Istilah from './Istilah.astro';
import KalkulatorKlasifikasi from './KalkulatorKlasifikasi.astro';
import Langkah from './Langkah.astro';
import LaporKesalahan from './LaporKesalahan.astro';
import Pembaca from './Pembaca.astro';
import PetaWilayah from './PetaWilayah.astro';
import PohonProgram from './PohonProgram.astro';
import Riwayat from './Riwayat.astro';
import Setempat from './Setempat.astro';
import Sumber from './Sumber.astro';
import Table from './Table.astro';
import UntukSaya from './UntukSaya.astro';

/** What writers may use in the text of a page or a news item, by the name they write; and what Markdown's tables become. */
export const writingParts = {
  Angka,
  Cakupan,
  DaftarIstilah,
  DaftarKegiatan,
  DaftarKelompok,
  DaftarLembaga,
  DaftarPeriksa,
  DaftarSubProgram,
  DaftarSumber,
  Gambar,
  GrafikPerkembangan,
  Istilah,
  KalkulatorKlasifikasi,
  Langkah,
  LaporKesalahan,
  Pembaca,
  PetaWilayah,
  PohonProgram,
  Riwayat,
  Setempat,
  Sumber,
  UntukSaya,
  table: Table,
};
