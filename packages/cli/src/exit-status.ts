/** How `pte` ends; the meanings are part of its interface. */
export const exitStatus = {
  /** Done and clean. */
  ok: 0,
  /** A finding at or above the threshold, a refused change, or a build that kustomize would fail too. */
  finding: 1,
  /** Wrong use, unreadable input, or a failure of a registry, the network or a tool. */
  failure: 2,
} as const
