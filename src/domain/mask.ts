/** Addresses as logs may show them. */

/** 'zalo:2345678901234567890:3456789012345678901' → 'zalo:…8901'; enough to find a row, not a person. */
export function maskAddress(address: string): string {
  const [channel] = address.split(':');
  return `${channel}:…${address.slice(-4)}`;
}
