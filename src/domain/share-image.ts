import { type AreaCode, levelOf } from './area-code.ts';
import { addressIn, type Language } from './language.ts';
import { type Picture, pictureAddress, pictureHeight, sharedWidth } from './pictures/picture.ts';

/** The picture that other programs show of a page when somebody shares it. */
export interface ShareImage {
  /** Without the host. */
  readonly address: string;
  readonly type: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly alt: string;
}

/** The picture of the whole site in a language, which `alt` says in words. */
export function siteImage(language: Language, alt: string): ShareImage {
  return { address: addressIn(language, '/bagikan.png'), type: 'image/png', width: 1200, height: 630, alt };
}

/** Address of the picture of a place, the same in every language: "/bagikan/desa/3601012001.png", "/bagikan/wilayah/3601.png". */
export function placeImageAddress(code: AreaCode): string {
  return `/bagikan/${levelOf(code) === 'village' ? 'desa' : 'wilayah'}/${code}.png`;
}

/** Address of the QR code of the page of an area, the same in every language: "/bagikan/wilayah/3601.svg". A village has its own on its sheet. */
export function areaCodeAddress(code: AreaCode): string {
  return placeImageAddress(code).replace(/png$/, 'svg');
}

/** The picture of a village or an area: its name, its status or numbers, its place, date and source, in Indonesian. */
export function placeImage(code: AreaCode, alt: string): ShareImage {
  return { address: placeImageAddress(code), type: 'image/png', width: 1200, height: 630, alt };
}

/** A picture of a page of its own. */
export function pictureImage(picture: Picture, alt: string): ShareImage {
  const width = sharedWidth(picture);
  const address = pictureAddress(picture, width, 'jpg');
  return { address, type: 'image/jpeg', width, height: pictureHeight(picture, width), alt };
}
