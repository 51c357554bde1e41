import type { SUB_PROGRAMMES } from '../drawings.ts';
import type { InLanguages } from '../language.ts';
import type { PartialDate } from '../release.ts';

/** Key of one of the eight sub-programmes; its page, its drawing and its row have this name. */
export type SubProgrammeKey = (typeof SUB_PROGRAMMES)[number];

/** A publication that statements rest on. */
export interface ProgramSource {
  readonly key: string;
  /** Very short name, shown in running text: "Setneg 2016". */
  readonly label: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate | null;
  readonly address: string | null;
  /** How far it was read, and what it is. */
  readonly note: InLanguages | null;
}

/** One of the four targets of the programme. */
export interface ProgramTarget {
  readonly key: string;
  readonly name: InLanguages;
  readonly meaning: InLanguages;
  readonly sources: readonly string[];
}

/** One of the eight sub-programmes. */
export interface SubProgramme {
  readonly key: SubProgrammeKey;
  readonly target: string;
  readonly name: InLanguages;
  /** One sentence: what a family gets. */
  readonly brief: InLanguages;
  readonly bodies: readonly string[];
  readonly sources: readonly string[];
}

/** A ministry, an agency, or the local governments together, under its name of 2022. */
export interface ProgramBody {
  readonly key: string;
  readonly name: InLanguages;
  /** Null for one that is not shortened. */
  readonly shortName: string | null;
  readonly task: InLanguages;
  readonly sources: readonly string[];
}

/** One activity of a sub-programme, in words for a family. */
export interface Activity {
  readonly subProgramme: SubProgrammeKey;
  readonly text: InLanguages;
  readonly bodies: readonly string[];
  /** Keys of the situations that it concerns; none for one that concerns all. */
  readonly situations: readonly string[];
  readonly sources: readonly string[];
  readonly note: InLanguages | null;
}

/** A situation of life in which somebody looks for help: "Saya sedang hamil". */
export interface Situation {
  readonly key: string;
  readonly name: InLanguages;
  readonly advice: InLanguages;
  readonly groups: readonly string[];
  /** Whom to ask first. */
  readonly ask: InLanguages;
  readonly sources: readonly string[];
}

/** A kind of group that a Kampung KB has. */
export interface ProgramGroup {
  readonly key: string;
  /** The same in all languages: "BKB". */
  readonly name: string;
  readonly fullName: InLanguages;
  readonly what: InLanguages;
  /** What it gives a family. */
  readonly benefit: InLanguages;
  readonly sources: readonly string[];
}

/** An entry of the glossary. */
export interface Term {
  readonly key: string;
  readonly term: InLanguages;
  readonly meaning: InLanguages;
  readonly sources: readonly string[];
}

/**
 * The programme as `content/program/` tells it, every list in the order of its file. Keys in it lead somewhere; a text in
 * a language that the site does not have is "".
 */
export interface Program {
  readonly sources: readonly ProgramSource[];
  readonly targets: readonly ProgramTarget[];
  readonly subProgrammes: readonly SubProgramme[];
  readonly bodies: readonly ProgramBody[];
  readonly activities: readonly Activity[];
  readonly situations: readonly Situation[];
  readonly groups: readonly ProgramGroup[];
  readonly terms: readonly Term[];
}
