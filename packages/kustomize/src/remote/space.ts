/** How many bytes may still be stored. Shared by all that a run fetches. */
export interface Space {
  /** Takes bytes away; false, and nothing taken, when there are not as many. */
  take(bytes: number): boolean
  giveBack(bytes: number): void
}

export function createSpace(bytes: number): Space {
  let left = bytes
  return {
    take(wanted) {
      if (wanted > left) return false
      left -= wanted
      return true
    },
    giveBack(taken) {
      left += taken
    },
  }
}
