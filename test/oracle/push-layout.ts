import { createRegistry, openLayout } from '@pte/registry'

// Pushes the layout that the first argument names to the registry of the second, into the repository of the third, and
// prints the most memory that this process ever had, in bytes. A process of its own, so that nothing else is in the
// measure.
const [folder = '', host = '', repository = ''] = process.argv.slice(2)
const { digest } = await createRegistry(host).push(await openLayout(folder), repository, { tags: ['v1'] })
process.stdout.write(JSON.stringify({ digest, memory: process.resourceUsage().maxRSS * 1024 }))
