import type { OpenAPIObject } from '@nestjs/swagger'

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>
export type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string]

/** The methods routes of ours use, as members of a path. */
export const methods = ['get', 'put', 'post', 'delete', 'patch'] as const
