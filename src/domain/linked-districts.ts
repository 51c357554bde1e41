/** A link for each village takes some 11 bytes of a compressed map, which may have 45 KB. */
const MOST_LINKED = 3_600;

/** True where there are so many villages on a map of tiles that these lead to the page of their kecamatan. */
export function linksDistricts(villages: number): boolean {
  return villages > MOST_LINKED;
}
