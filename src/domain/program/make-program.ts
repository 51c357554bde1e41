import type { CleanRow } from '../clean-table.ts';
import type { InLanguages } from '../language.ts';
import { readDate } from '../read-date.ts';
import { keysIn } from './check-row.ts';
import type { Program, SubProgrammeKey } from './program.ts';
import type { ProgramColumn, ProgramTable } from './tables.ts';

/** The checked rows of every table. */
export type ProgramRows = { readonly [Table in ProgramTable]: readonly CleanRow<ProgramColumn<Table>>[] };

/** Makes the programme from rows that were checked and hold. */
export function makeProgram(rows: ProgramRows): Program {
  return {
    sources: rows.sumber.map(({ cells }) => ({
      key: cells.kunci,
      label: cells.label,
      title: cells.judul,
      publisher: cells.penerbit,
      date: cells.tanggal === '' ? null : readDate(cells.tanggal, '9999-12-31').date,
      address: filled(cells.tautan),
      note: bothOrNone(cells.catatan, cells.catatan_en),
    })),
    targets: rows.sasaran.map(({ cells }) => ({
      key: cells.kunci,
      name: both(cells.nama, cells.nama_en),
      meaning: both(cells.arti, cells.arti_en),
      sources: keysIn(cells.sumber),
    })),
    subProgrammes: rows['sub-program'].map(({ cells }) => ({
      key: cells.kunci as SubProgrammeKey,
      target: cells.sasaran,
      name: both(cells.nama, cells.nama_en),
      brief: both(cells.ringkas, cells.ringkas_en),
      bodies: keysIn(cells.lembaga),
      sources: keysIn(cells.sumber),
    })),
    bodies: rows.lembaga.map(({ cells }) => ({
      key: cells.kunci,
      name: both(cells.nama, cells.nama_en),
      shortName: filled(cells.singkatan),
      task: both(cells.tugas, cells.tugas_en),
      sources: keysIn(cells.sumber),
    })),
    ...makeReaderParts(rows),
  };
}

/** The parts that speak of what there is for people. */
function makeReaderParts(rows: ProgramRows): Pick<Program, 'activities' | 'situations' | 'groups' | 'terms'> {
  return {
    activities: rows.kegiatan.map(({ cells }) => ({
      subProgramme: cells.sub_program as SubProgrammeKey,
      text: both(cells.kegiatan, cells.kegiatan_en),
      bodies: keysIn(cells.lembaga),
      situations: keysIn(cells.untuk),
      sources: keysIn(cells.sumber),
      note: bothOrNone(cells.catatan, cells.catatan_en),
    })),
    situations: rows.keadaan.map(({ cells }) => ({
      key: cells.kunci,
      name: both(cells.sebutan, cells.sebutan_en),
      advice: both(cells.saran, cells.saran_en),
      groups: keysIn(cells.kelompok),
      ask: both(cells.tanya, cells.tanya_en),
      sources: keysIn(cells.sumber),
    })),
    groups: rows.kelompok.map(({ cells }) => ({
      key: cells.kunci,
      name: cells.nama,
      fullName: both(cells.kepanjangan, cells.kepanjangan_en),
      what: both(cells.apa, cells.apa_en),
      benefit: both(cells.manfaat, cells.manfaat_en),
      sources: keysIn(cells.sumber),
    })),
    terms: rows.istilah.map(({ cells }) => ({
      key: cells.kunci,
      term: both(cells.istilah, cells.istilah_en),
      meaning: both(cells.arti, cells.arti_en),
      sources: keysIn(cells.sumber),
    })),
  };
}

function both(id: string, en: string): InLanguages {
  return { id, en };
}

function bothOrNone(id: string, en: string): InLanguages | null {
  return id === '' ? null : both(id, en);
}

function filled(text: string): string | null {
  return text === '' ? null : text;
}
