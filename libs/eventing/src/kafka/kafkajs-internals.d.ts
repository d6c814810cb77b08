/** The one file of kafkajs beside its published interface that is used here; the version is pinned. */
declare module 'kafkajs/src/network/requestQueue/index.js' {
  const RequestQueue: { readonly prototype: object };
  export default RequestQueue;
}
