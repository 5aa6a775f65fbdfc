export { readSitePlan, type SitePlan, type SitePlanInput } from './domain/site-plan.js'
export { foundSite, type FoundedSite } from './found-site.js'
