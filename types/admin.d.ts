/** Pictures imported by the admin panel: Vite answers their address. */
declare module '*.svg' {
  const address: string;
  export default address;
}
