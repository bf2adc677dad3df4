/** The checksum that zip archives keep of each file (CRC-32 of ISO 3309), as an unsigned integer. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  // Counted by index: `for … of` over bytes takes five times as long.
  for (let at = 0; at < bytes.length; at++) crc = (TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** What eight steps of the division by the reversed polynomial 0xEDB88320 make of each byte. */
const TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})
