/**
 * The streams at the root of a compound file (the container of Office files of 1997–2003) by their names in lower case,
 * for the container makes no difference. Streams of embedded documents lie deeper and are left out. Throws a `RangeError` where the file is damaged; whatever the bytes,
 * no chain of sectors and no branch of the directory is followed twice.
 */
export function compoundStreams(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const file = compoundFile(bytes)
  const [root] = file.directory
  if (root === undefined) throw new RangeError('no root')
  const small = file.sectors(root.start, root.size)
  const streams = new Map<string, Uint8Array>()
  for (const { kind, name, start, size } of rootEntries(file.directory, root.child)) {
    if (kind !== STREAM || streams.has(name)) continue
    streams.set(name, size < file.smallest ? file.smallSectors(small, start, size) : file.sectors(start, size))
  }
  return streams
}

interface DirectoryEntry {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

interface CompoundFile {
  readonly directory: readonly DirectoryEntry[]
  /** Shorter streams lie in small sectors. */
  readonly smallest: number
  readonly sectors: (start: number, size: number) => Uint8Array
  readonly smallSectors: (from: Uint8Array, start: number, size: number) => Uint8Array
}

const STREAM = 2
const ENTRY = 128
const SMALL_SECTOR = 64
/** Sector numbers from here up mark ends and gaps. */
const LAST_SECTOR = 0xfffffffa

function compoundFile(bytes: Uint8Array): CompoundFile {
  const header = viewOf(bytes)
  const shift = header.getUint16(30, true)
  if (shift < 7 || shift > 16) throw new RangeError('sector size')
  const sector = 1 << shift
  const all = (ids: readonly number[]) =>
    gathered(
      bytes,
      ids.map((id) => (id + 1) * sector),
      sector,
    )

  const table = numbers(all(tableSectors(bytes, header, sector)))
  const chain = (start: number) => all(chained(table, start))
  const smallTable = numbers(chain(header.getUint32(60, true)))
  return {
    directory: directoryEntries(chain(header.getUint32(48, true))),
    smallest: header.getUint32(56, true),
    sectors: (start, size) => chain(start).subarray(0, size),
    smallSectors: (from, start, size) =>
      gathered(
        from,
        chained(smallTable, start).map((id) => id * SMALL_SECTOR),
        SMALL_SECTOR,
      ).subarray(0, size),
  }
}

/** The sectors that hold the table of sectors: 109 are named in the header, the others in a chain of their own. */
function tableSectors(bytes: Uint8Array, header: DataView, sector: number): number[] {
  const ids = numbers(bytes.subarray(76, 512))
  const seen = new Set<number>()
  let next = header.getUint32(68, true)
  while (next < LAST_SECTOR && !seen.has(next)) {
    seen.add(next)
    const more = numbers(gathered(bytes, [(next + 1) * sector], sector))
    next = more.pop() ?? LAST_SECTOR
    ids.push(...more)
  }
  return [...new Set(ids.filter((id) => id < LAST_SECTOR))]
}

/** The numbers of a chain of sectors. */
function chained(table: readonly number[], start: number): number[] {
  const ids: number[] = []
  for (let id = start; id < LAST_SECTOR; id = table[id] ?? LAST_SECTOR) {
    if (ids.length > table.length) throw new RangeError('a chain of sectors without end')
    ids.push(id)
  }
  return ids
}

/** Pieces of equal size put together; the file may end within the last. */
function gathered(bytes: Uint8Array, places: readonly number[], size: number): Uint8Array {
  const found = new Uint8Array(places.length * size)
  places.forEach((place, at) => {
    if (place >= bytes.length) throw new RangeError('a sector beyond the end')
    found.set(bytes.subarray(place, place + size), at * size)
  })
  return found
}

function directoryEntries(bytes: Uint8Array): DirectoryEntry[] {
  const view = viewOf(bytes)
  return Array.from({ length: Math.floor(bytes.length / ENTRY) }, (_, index) => {
    const at = index * ENTRY
    const nameSize = Math.min(64, Math.max(2, view.getUint16(at + 64, true)))
    return {
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameSize - 2)).toLowerCase(),
      kind: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    }
  })
}

/** What lies at the root: a binary tree of siblings. */
function rootEntries(directory: readonly DirectoryEntry[], child: number): DirectoryEntry[] {
  const found = new Map<number, DirectoryEntry>()
  const open = [child]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = directory[id]
    if (entry === undefined || found.has(id)) continue
    found.set(id, entry)
    open.push(entry.right, entry.left)
  }
  return [...found.values()]
}

function numbers(bytes: Uint8Array): number[] {
  const view = viewOf(bytes)
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true))
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
