// The editor in the browser: Sveltia CMS with the configuration that the build wrote beside the page. It would fetch its
// symbols from a host of fonts, which the page's policy forbids; they come from the site itself.
import symbols from '@fontsource/material-symbols-outlined/files/material-symbols-outlined-latin-400-normal.woff2';
import CMS from '@sveltia/cms';

async function start(): Promise<void> {
  document.fonts.add(new FontFace('Material Symbols Outlined', `url(${new URL(symbols, import.meta.url)})`, { weight: '100 700' }));
  const response = await fetch('config.json', { cache: 'no-cache' });
  CMS.init({ config: await response.json() });
}

void start();
