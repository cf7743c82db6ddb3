// Makes what browsers load, in a few steps:
// 1. install the packages of the lock file, if they are not there; 2. check the types; 3. bundle the scripts;
// 4. minify the style sheets; 5. copy what is used as it comes from a package.
//
//   node build.mjs --out DIR
//
// Ends with 0, with 1 where the sources have faults, and with 3 where the packages cannot be had.
// Written:  scripts/NAME.HASH.js  one for each file in entries/, and the chunks that it loads later
//           styles/NAME.css       one for each file in ../Assets
//           tools/                the search indexer, for the platform of this machine
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES_MISSING = 3;
const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[process.argv.indexOf('--out') + 1] ?? fail('--out DIR is missing.', 2));

install();
rmSync(out, { recursive: true, force: true });
checkTypes();
await bundleScripts();
await minifyStyles();
copyTools();

/** npm writes its own note of what it installed last, so that note is as old as the packages. */
function install() {
  const lock = join(here, 'package-lock.json');
  const installed = join(here, 'node_modules', '.package-lock.json');
  const isFresh = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  if (isFresh()) return;
  const failure = alone(join(here, '.installing'), () => {
    if (isFresh()) return null;
    const npm = spawnSync('npm ci', { cwd: here, shell: true, encoding: 'utf8' });
    if (npm.status !== 0) return npm.stderr || `${npm.error}`;
    utimesSync(installed, new Date(), new Date());
    return null;
  });
  // A lock file that does not fit its package.json is a fault of the sources, not of the network.
  if (failure !== null) fail(failure, failure.includes('EUSAGE') ? 1 : PACKAGES_MISSING);
}

/** Two builds of one checkout may run at once; making the file is the one step that only one of them can do. It names its maker, who may have been killed. */
function alone(file, work) {
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}`, { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned(file)) rmSync(file, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

function isAbandoned(file) {
  try {
    const maker = Number(readFileSync(file, 'utf8'));
    // Between making the file and writing into it, it is empty.
    if (maker > 0) process.kill(maker, 0);
    return false;
  } catch (error) {
    return error.code !== 'EPERM' && error.code !== 'ENOENT';
  }
}

function checkTypes() {
  const tsc = spawnSync(process.execPath, [join(here, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '--pretty', 'false'], { cwd: here, encoding: 'utf8' });
  if (tsc.status !== 0) fail(tsc.stdout + tsc.stderr, 1);
}

async function bundleScripts() {
  const { build } = await import('esbuild');
  const files = (folder) => existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ts')).sort().map((file) => join(folder, file)) : [];
  const options = {
    bundle: true,
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    absWorkingDir: here,
    outdir: join(out, 'scripts'),
    entryNames: '[name].[hash]',
    chunkNames: 'chunk.[hash]',
  };
  // The editor's own bundle: its sources would bring a hundred languages of programs to colour.
  const alias = { '@sveltia/cms': join(here, 'node_modules', '@sveltia', 'cms', 'dist', 'sveltia-cms.mjs') };
  const pages = { ...options, format: 'esm', splitting: true, alias, loader: { '.woff2': 'file' }, assetNames: '[name].[hash]' };
  // Each by itself: what two scripts share is smaller than the request that sharing it would cost.
  for (const entry of files(join(here, 'entries'))) await build({ ...pages, entryPoints: [entry] });
  // What has to run before the page is first drawn cannot be a module, which browsers put off.
  await build({ ...options, entryPoints: files(join(here, 'entries', 'blocking')), format: 'iife' });
}

/** Each file by itself: the site puts them together, minified or not. */
async function minifyStyles() {
  const { transform } = await import('esbuild');
  const assets = join(here, '..', 'Assets');
  mkdirSync(join(out, 'styles'), { recursive: true });
  for (const file of readdirSync(assets).filter((name) => name.endsWith('.css')).sort()) {
    const { code } = await transform(readFileSync(join(assets, file), 'utf8'), { loader: 'css', minify: true, charset: 'utf8', legalComments: 'none', sourcefile: file });
    writeFileSync(join(out, 'styles', file), code);
  }
}

/** Pagefind is one program for each platform; where there is none for this one, the site is published without search. */
function copyTools() {
  const isWindows = process.platform === 'win32';
  const program = isWindows ? 'pagefind_extended.exe' : 'pagefind_extended';
  const file = join(here, 'node_modules', '@pagefind', `${isWindows ? 'windows' : process.platform}-${process.arch}`, 'bin', program);
  mkdirSync(join(out, 'tools'), { recursive: true });
  if (existsSync(file)) copyFileSync(file, join(out, 'tools', program));
}

function fail(message, code) {
  console.error(message);
  process.exit(code);
}
