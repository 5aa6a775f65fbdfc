export { demoSecret, demoSiteId, demoStaff } from './demo-site.js'
export { seedDemo } from './seed-demo.js'
