// Loaded before anything else (`node --import`), in words that an old Node understands too: from 22.19 on Node
// runs TypeScript as it stands and has what the packages ask for.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    'Deze Node is te oud (' +
      process.version +
      '). Installeer Node 24, of draai eerst `npm ci` en start met `npm start`.',
  )
  process.exit(1)
}
