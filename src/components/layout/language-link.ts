/**
 * Has the link to the page in another language take along what is asked and chosen on this one. The query and the hash
 * change while a page is open, so they are taken when the link is used; copied or opened elsewhere it has them too.
 */
export function leadToSameState(link: HTMLAnchorElement): void {
  for (const use of ['click', 'auxclick', 'contextmenu']) {
    link.addEventListener(use, () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}
