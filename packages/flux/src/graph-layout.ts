/** A graph whose edges point from what comes first to what comes later. */
export interface Layered {
  nodes: readonly string[]
  edges: readonly { from: string; to: string }[]
}

/** A place in the grid: the column counts from 0, a row is 1 high. */
export interface Place {
  column: number
  row: number
}

export interface Layout {
  /** By node; a node takes one row. */
  places: ReadonlyMap<string, Place>
  /** For each edge, in order, where it passes the columns between its ends. */
  bends: readonly (readonly Place[])[]
  rows: number
  columns: number
}

/** A node, or an edge on its way through a column. */
interface Slot extends Place {
  height: number
  before: Slot[]
  after: Slot[]
}

const passingHeight = 0.4
const sweeps = 6

/**
 * Lays a graph out in columns (Sugiyama's method): each node right of all that come before it, long edges split by
 * a slot in each column that they pass, and the order in a column by the mean of the neighbours' places.
 */
export function layOut({ nodes, edges }: Layered): Layout {
  const columns = columnsOf(nodes, edges)
  const slots: Slot[] = []
  const add = (column: number, height: number): Slot => {
    const slot: Slot = { column, row: slots.length, height, before: [], after: [] }
    slots.push(slot)
    return slot
  }
  const places = new Map(nodes.map((id) => [id, add(columns.get(id) ?? 0, 1)]))
  const bends = edges.map(({ from, to }) => {
    const [first, last] = [places.get(from), places.get(to)]
    if (!first || !last) return []
    const count = Math.max(last.column - first.column - 1, 0)
    const between = Array.from({ length: count }, (_, step) => add(first.column + step + 1, passingHeight))
    link([first, ...between, last])
    return between
  })
  return { places, bends, ...arrange(slots) }
}

/** The length of the longest way to each node; an edge that closes a cycle does not count. */
function columnsOf(nodes: readonly string[], edges: Layered['edges']): Map<string, number> {
  const before = new Map(nodes.map((id): [string, string[]] => [id, []]))
  for (const { from, to } of edges) before.get(to)?.push(from)
  const columns = new Map<string, number>()
  const entered = new Set<string>()
  const visit = (id: string): number => {
    const known = columns.get(id)
    if (known !== undefined) return known
    if (entered.has(id)) return -1
    entered.add(id)
    const column = Math.max(0, ...(before.get(id) ?? []).map((earlier) => visit(earlier) + 1))
    columns.set(id, column)
    return column
  }
  nodes.forEach(visit)
  return columns
}

function link(chain: readonly Slot[]): void {
  chain.forEach((slot, index) => {
    const next = chain[index + 1]
    if (!next) return
    slot.after.push(next)
    next.before.push(slot)
  })
}

/** Orders the slots of each column, from left to right and back, and centres the columns. */
function arrange(slots: readonly Slot[]): { rows: number; columns: number } {
  const columns: Slot[][] = []
  for (const slot of slots) (columns[slot.column] ??= []).push(slot)
  columns.forEach(stack)
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const forward = sweep % 2 === 0
    for (const column of forward ? columns : columns.toReversed()) {
      const wanted = new Map(column.map((slot) => [slot, wantedRow(slot, forward)]))
      column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
      stack(column)
    }
  }
  const rows = Math.max(0, ...columns.map(heightOf))
  for (const column of columns) for (const slot of column) slot.row += (rows - heightOf(column)) / 2
  return { rows, columns: columns.length }
}

/** Relative to the height of its column: columns of other heights are centred beside each other. */
function wantedRow(slot: Slot, forward: boolean): number {
  const neighbours = forward ? slot.before : slot.after
  if (neighbours.length === 0) return slot.row
  return neighbours.reduce((sum, { row }) => sum + row, 0) / neighbours.length
}

function stack(column: readonly Slot[]): void {
  let row = 0
  for (const slot of column) {
    slot.row = row
    row += slot.height
  }
}

function heightOf(column: readonly Slot[]): number {
  return column.reduce((sum, { height }) => sum + height, 0)
}
