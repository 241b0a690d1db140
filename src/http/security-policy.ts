/**
 * Content security policy (CSP level 3) of every answer: nothing is loaded from elsewhere. Swagger UI needs inline
 * styles and data: images; its scripts are files of ours. No `upgrade-insecure-requests`: the service speaks plain
 * HTTP on loopback, and browsers would look for its scripts under https.
 */
export const SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
  },
}
