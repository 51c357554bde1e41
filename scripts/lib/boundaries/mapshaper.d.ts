/** The package mapshaper brings no types; this is the part of it that the import of boundaries uses. */
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs commands on files given by name; gives back the files written, by name. */
    applyCommands(
      commands: string,
      files: Readonly<Record<string, string>>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
