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

/** A picture of a page of its own. */
export function pictureImage(picture: Picture, alt: string): ShareImage {
  const width = sharedWidth(picture);
  const address = pictureAddress(picture, width, 'jpg');
  return { address, type: 'image/jpeg', width, height: pictureHeight(picture, width), alt };
}
