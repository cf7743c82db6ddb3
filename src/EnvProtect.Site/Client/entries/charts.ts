// A chart is drawn when its table comes near the window, so that nobody loads what nobody looks at.
const nearing = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting || !(target instanceof HTMLElement)) continue;
    nearing.unobserve(target);
    void import('../charts/upgrade').then(({ upgrade }) => upgrade(target));
  }
}, { rootMargin: '200px 0px' });

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) nearing.observe(figure);

export {};
