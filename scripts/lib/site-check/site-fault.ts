/** Something wrong with a built page, in words for whoever builds the site (Indonesian, as all messages). */
export interface SiteFault {
  readonly page: string;
  readonly text: string;
}
