import type { Octokit, Repository } from './repository.ts'

/** A container package of GitHub Packages. */
export interface ContainerPackage {
  /** User or organization. */
  owner: string
  /** What comes after the owner in the name of the image. */
  name: string
}

/** A version as GitHub counts them: one manifest with all of its tags. */
interface Version {
  id: number
  digest: string
}

/**
 * Deletes versions of a container package by their digests (REST API, "Packages"): GHCR deletes in no other way.
 * Tags go with their version. What is gone already is deleted.
 *
 * @throws {ExpectedError} that explains a refusal.
 */
export async function deleteContainerVersions(
  repository: Repository,
  target: ContainerPackage,
  digests: readonly string[],
): Promise<void> {
  const purpose = {
    doing: `delete versions of the package ${target.owner}/${target.name}`,
    permission: 'packages: write',
  } as const
  const forOrganization = await isOrganization(repository, target.owner)
  const versions = await repository.ask(purpose, (octokit) => listVersions(octokit, target, forOrganization))
  // In the order of the digests: an index goes before what it names.
  for (const digest of digests) {
    const version = versions.find((one) => one.digest === digest)
    if (version === undefined) continue
    await repository.ask(purpose, (octokit) => deleteVersion(octokit, target, version, forOrganization))
  }
}

async function isOrganization(repository: Repository, owner: string): Promise<boolean> {
  const purpose = { doing: `look up the owner ${owner}`, permission: 'packages: read' } as const
  return repository.ask(purpose, async ({ rest }) => {
    const { data } = await rest.users.getByUsername({ username: owner })
    return data.type === 'Organization'
  })
}

async function listVersions(
  { paginate, rest }: Octokit,
  { owner, name }: ContainerPackage,
  forOrganization: boolean,
): Promise<Version[]> {
  const which = { package_type: 'container', package_name: name, per_page: 100 } as const
  const { packages } = rest
  const found = forOrganization
    ? await paginate(packages.getAllPackageVersionsForPackageOwnedByOrg, { ...which, org: owner })
    : await paginate(packages.getAllPackageVersionsForPackageOwnedByUser, { ...which, username: owner })
  return found.map((version) => ({ id: version.id, digest: version.name }))
}

async function deleteVersion(
  { rest }: Octokit,
  { owner, name }: ContainerPackage,
  { id }: Version,
  forOrganization: boolean,
): Promise<void> {
  const which = { package_type: 'container', package_name: name, package_version_id: id } as const
  if (forOrganization) await rest.packages.deletePackageVersionForOrg({ ...which, org: owner })
  else await rest.packages.deletePackageVersionForUser({ ...which, username: owner })
}
