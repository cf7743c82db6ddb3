// The editor in the browser: Sveltia CMS with the configuration that the build wrote beside the page.
import CMS from '@sveltia/cms';

async function start(): Promise<void> {
  const response = await fetch('config.json', { cache: 'no-cache' });
  CMS.init({ config: await response.json() });
}

void start();
