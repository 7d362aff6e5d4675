/** Where Vietnam lies with its islands, Hoàng Sa and Trường Sa among them, in degrees of WGS 84, the borders included. */
export const VIETNAM = { south: 6, north: 24, west: 102, east: 118 } as const;
