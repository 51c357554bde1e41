/** The package hyphen brings no types; this is the part of it that the build uses. */
declare module 'hyphen/id/index.js' {
  const indonesian: {
    hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
  };
  export default indonesian;
}
