// A file that is published as it is; the import gives its address beside the script.
declare module '*.woff2' {
  const address: string;
  export default address;
}
