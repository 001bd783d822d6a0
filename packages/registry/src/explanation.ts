import type { RegistryFailure } from './registry-failure.ts'

interface Explanation {
  /** Matched against the registry's text. */
  text: RegExp
  help: string
}

/** GHCR says 403 for quite different reasons; each of these texts has one cause. */
const byText: readonly Explanation[] = [
  {
    text: /installation not allowed to (?:create|write)/i,
    help:
      'The token of this job may not write packages. Give the job "permissions: packages: write" (and, where ' +
      "creating is refused, allow it under the organization's Settings → Packages → Package creation). " +
      'Workflows of forks and of Dependabot get a read-only token: build only there ("publish: auto" does).',
  },
  {
    text: /permission_denied:\s*(?:write|create)_package/i,
    help:
      'The package exists and is not linked to this repository. On its page open Package settings → Manage Actions ' +
      'access → Add repository, and choose the role Write. A package made by a workflow of the repository itself ' +
      'is linked from the start.',
  },
  {
    text: /permission_denied:\s*read_package/i,
    help:
      'The package is private and this repository may not read it. On its page open Package settings → Manage ' +
      'Actions access → Add repository, with the role Read; or make the package public.',
  },
  {
    text: /SAML/i,
    help:
      'The organization wants single sign-on: authorize the token for it at https://github.com/settings/tokens, or ' +
      'use the GITHUB_TOKEN of a job in a repository of that organization.',
  },
  {
    text: /IP allow list/i,
    help:
      'The organization lets only some addresses in: add this runner under its Settings → Authentication security → ' +
      'IP allow list, or use a runner whose address is on it.',
  },
  {
    text: /requested access to the resource is denied|cannot be authenticated/i,
    help:
      'The registry knows no such login, or it may not do this. Check the name of the image, the user name, and that ' +
      'the password (or token) is of this registry, not empty and not expired.',
  },
  {
    text: /secondary rate limit/i,
    help: "GitHub's secondary rate limit held on for all repetitions. Run the job again later, with fewer pushes at once.",
  },
  {
    text: /expected scopes|scope.*(?:write|read):packages/i,
    help:
      'The token has not the scope that is needed. GHCR takes the GITHUB_TOKEN of a job with "permissions: ' +
      'packages: write", or a classic personal access token with write:packages; fine-grained tokens are not taken.',
  },
]

const byStatus: Readonly<Record<number, string>> = {
  401: 'The registry wants a login: check the user name and the password (or token), and that it has not expired.',
  403: 'The login is known but may not do this: check its rights on the repository, and the name of the image.',
  404: 'Check the name of the image; some registries want a repository to be created before the first push.',
  405: 'The registry does not take pushes, as a mirror or a read-only one.',
  413: 'The registry, or a proxy before it, limits the size of an upload. Make the layers smaller or raise the limit.',
  429: 'The rate limit held on for all repetitions. Run the job again later, with fewer pushes at once.',
}

const ghcrDenies =
  'One of three things is missing: the job has no "permissions: packages: write" (forks and Dependabot never do); the ' +
  'package belongs to another repository (its Package settings → Manage Actions access → Add repository, role Write); ' +
  'or the owner in the name of the image is not the owner of this repository.'

/** What to do about a failure of a registry; nothing where there is nothing to say. */
export function explain({ status, text }: RegistryFailure, host: string): { help?: string } {
  const known = byText.find((explanation) => explanation.text.test(text))?.help
  const help = known ?? (status === 403 && host === 'ghcr.io' ? ghcrDenies : byStatus[status])
  if (help !== undefined) return { help }
  return status >= 500
    ? { help: `${host} has a fault that lasted. Look at its status page, and run again later.` }
    : {}
}
