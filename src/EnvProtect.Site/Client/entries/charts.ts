// A chart is drawn when its table comes near the window, so that nobody loads what nobody looks at; and not before the
// reader first touches the page, since until then an old phone is better busy with nothing.
const signsOfLife = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];

const nearing = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting || !(target instanceof HTMLElement)) continue;
    nearing.unobserve(target);
    void import('../charts/upgrade').then(({ upgrade }) => upgrade(target));
  }
}, { rootMargin: '200px 0px' });

function begin(): void {
  for (const sign of signsOfLife) removeEventListener(sign, begin);
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) nearing.observe(figure);
}

for (const sign of signsOfLife) addEventListener(sign, begin, { passive: true });

export {};
