/** docs/schemas/README.md: the schemas of the files of laws/. */
export function schemaIndex(schemas) {
  return [
    '# JSON Schemas',
    'The shape of the files of [laws/](../../laws/README.md), written by `scripts/build-law-docs.mjs` from `packages/core/src/law/law-pack-schema.ts`. A key that is not listed is an error.',
    schemas
      .map(({ name, path, about }) => `- [law-${name}.schema.json](law-${name}.schema.json): \`${path}\`: ${about}`)
      .join('\n'),
    'In an editor that knows YAML schemas, a first line such as `# yaml-language-server: $schema=../../docs/schemas/law-act.schema.json` checks a file while it is written.\nWhat a schema cannot say (that patterns find their examples, that sources are listed, that what a file names exists) is said by `node scripts/build-laws.mjs --check`.',
  ]
    .join('\n\n')
    .concat('\n')
}
