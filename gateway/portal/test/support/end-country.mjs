/** Stops the country that the files of the run shared. */
export default async function endCountry() {
  await globalThis.stopCountry?.();
}
