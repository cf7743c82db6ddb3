// How a client is told where the service is, and how it tells what it found: one line of JSON.
export const service = process.argv[2];

export function answer(found) {
  console.log(JSON.stringify(found));
}
