/**
 * Signs the demo site's tokens (HS256). Known to everybody, which is why production starts on no database where it is in
 * force.
 */
export const demoSecret = 'moderato-demo-secret-that-everybody-knows'
