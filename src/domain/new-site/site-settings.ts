import { COUNTRY_CODE } from '../area-code.ts';
import { kindAndName } from '../check-village.ts';
import type { Area, Register } from '../register.ts';
import type { IsoDate } from '../release.ts';
import type { Site } from '../site.ts';
import type { Source, Sources } from '../sources.ts';
import type { Words } from '../words.ts';

/** Host that belongs to nobody: the operator puts the real one in its place. */
const NO_ADDRESS = 'https://kampungkb.example';

/** What the settings of a new site are made of; `english` are the English words for names of areas. */
export interface SettingsInput {
  /** Settings of the folder that the new one comes from: its languages, menu and links. */
  readonly from: Site;
  readonly area: Area;
  readonly register: Register;
  readonly name: string | null;
  readonly english: Pick<Words, 'placeName'> | null;
}

/** The settings of a new site: nobody runs it yet, and its address is a placeholder. */
export function newSettings({ from, area, register, name, english }: SettingsInput): Site {
  const place = plainName(area);
  return {
    name: name ?? `Kampung KB ${place}`,
    description: `${villageWord(area, register)} mana di ${place} yang sudah menjadi Kampung Keluarga Berkualitas, dengan peta, sumber, dan tanggalnya.`,
    ...(english === null
      ? {}
      : {
          description_en: `Which villages in ${area.level === 'regency' ? english.placeName(area) : area.name} already have a Kampung KB (quality family village), with a map, sources and dates.`,
        }),
    region: area.code,
    baseAddress: NO_ADDRESS,
    languages: from.languages,
    operator: null,
    contact: { email: null, address: null },
    menu: from.menu,
    ...(from.footer === undefined ? {} : { footer: from.footer }),
  };
}

/** The sources of a new site: a release that says nothing yet, and the file of figures, if it has one. */
export function newSources(today: IsoDate, figures: Readonly<Record<string, Source>>): Sources {
  return {
    releases: {
      [today]: {
        title: 'Rilis awal yang masih kosong',
        title_en: 'First release, still empty',
        publisher: 'Redaksi situs ini',
        publisher_en: 'Editors of this site',
        address: null,
        date: today,
        licence: 'ODbL 1.0',
        completeness: 'partial',
      },
    },
    figures,
  };
}

/** A province is known by its name alone; a kabupaten and a kota may share theirs. */
function plainName(area: Area): string {
  return area.level === 'regency' ? kindAndName(area) : area.name;
}

function villageWord({ code }: Area, register: Register): string {
  const kinds = new Set(register.villagesIn(code).map(({ kind }) => kind));
  if (code === COUNTRY_CODE || kinds.size > 1) return 'Desa dan kelurahan';
  return kinds.has('kelurahan') ? 'Kelurahan' : 'Desa';
}
