/** Catalogue files are imported as their text; the bundler and the test transform both load them so. */
declare module '*.csv' {
  const text: string;
  export default text;
}
