import { names } from "./words.js";

const shapes = {
  done: "M4 12.5 9.5 18 20 6.5",
  warning: "M12 3.5 22 20.5H2ZM12 10v5M12 17.6v.4",
  silent: "M4 5h16v11H10l-4.500 4V16H4ZM8.500 10.500h.01M12 10.500h.01M15.500 10.500h.01",
  clock: "M12 3a9 9 0 1 0 .01 0ZM12 7v5l3.5 2",
  place: "M12 21s7-6.6 7-11.5A7 7 0 0 0 5 9.500C5 14.400 12 21 12 21ZM12 7a2.500 2.500 0 1 0 .01 0Z",
  phone: "M6 3h4l1.500 5L9 10a12 12 0 0 0 5 5l2-2.500 5 1.500v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2Z",
  data: "M4 6c0-1.700 3.600-3 8-3s8 1.300 8 3-3.600 3-8 3-8-1.300-8-3ZM4 6v12c0 1.700 3.600 3 8 3s8-1.300 8-3V6M4 12c0 1.700 3.600 3 8 3s8-1.300 8-3",
  feed: "M5 19h.01M5 12a7 7 0 0 1 7 7M5 5a14 14 0 0 1 14 14",
};

/** Drawings by their names. */
export const icons = Object.fromEntries(Object.entries(shapes).map(([name, shape]) =>
  [name, `<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="${shape}"/></svg>`]));

/** The state of an issue as a seal. */
export const seal = (language, status, size) =>
  `<span class="seal seal-${status} seal-${size}"><span class="seal-form" aria-hidden="true"></span><span class="seal-word">${names[language].status[status]}</span></span>`;
