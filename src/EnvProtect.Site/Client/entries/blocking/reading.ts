// Easy reading: larger type and larger targets, as the reader chose last time. Runs before the page is first drawn, so
// that nothing jumps; the button itself is shown by the style sheet once this script has marked the page.
const KEY = 'reading';
const root = document.documentElement;

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'easy';
  } catch {
    return false; // storage is forbidden: the mode then lasts for one page
  }
}

function remember(isEasy: boolean): void {
  try {
    if (isEasy) localStorage.setItem(KEY, 'easy');
    else localStorage.removeItem(KEY);
  } catch {
    // as above
  }
}

function show(isEasy: boolean): void {
  root.dataset['reading'] = isEasy ? 'easy' : 'usual';
  for (const button of document.querySelectorAll('.reading-switch')) button.setAttribute('aria-pressed', `${isEasy}`);
}

show(remembered());

document.addEventListener('DOMContentLoaded', () => show(remembered()));

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('.reading-switch')) return;
  const isEasy = root.dataset['reading'] !== 'easy';
  remember(isEasy);
  show(isEasy);
});

// Another tab, or a page that the browser kept and shows again by its back button.
addEventListener('storage', () => show(remembered()));
addEventListener('pageshow', (event) => {
  if (event.persisted) show(remembered());
});
