import { buildDirectory, createRegistry } from '@pte/registry'

// Pushes the folder that the first argument names as zstd:v1 to the registry of the second, and prints the digest. For a
// Node.js that has zstd, whichever the tests run on.
const [directory = '', host = ''] = process.argv.slice(2)
const image = await buildDirectory({ directory, compression: 'zstd' })
const { digest } = await createRegistry(host).push(image, 'zstd', { tags: ['v1'] })
await image.close()
process.stdout.write(digest)
