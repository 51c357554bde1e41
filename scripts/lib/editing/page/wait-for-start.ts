const PREFERENCES = 'sveltia-cms.prefs';

// Sveltia CMS starts by itself as soon as it is loaded, unless it is told beforehand that the page starts it.
Object.assign(window, { CMS_MANUAL_INIT: true });

// Its words are Indonesian, whatever the language of the browser, until somebody chooses otherwise.
if (localStorage.getItem(PREFERENCES) === null) {
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'id' }));
}
