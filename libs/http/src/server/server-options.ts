import { limits } from '@moderato/contracts'
import type { HttpConfig } from '@moderato/config'
import type { FastifyHttpOptions } from 'fastify'
import type { Server } from 'node:http'
import { sendProblem } from '../problems/problem.filter.js'
import { readFault } from '../problems/read-fault.js'
import { answerClientError } from './client-error.js'
import { requestIdOf } from './request-id.js'
import { addSecurityHeaders } from './security-headers.js'

/** A thread key of 200 characters, each percent-encoded as four bytes. */
const paramCharsMax = limits.threadKeyCharsMax * 12
/** Longer than any proxy keeps an idle connection, so that the proxy closes first and never meets a closed one. */
const keepAliveTimeoutMs = 72_000
const connectionRequestsMax = 100_000
const headerBytesMax = 16 * 1024
const headersTimeoutMs = 10_000
/** How often Node looks for requests that took too long; its own half minute would double the bounds. */
const timeoutCheckMs = 2000

/** How the server treats connections and requests before anything of ours runs; every bound is set. */
export function serverOptions(config: HttpConfig): FastifyHttpOptions<Server> {
  return {
    logger: false,
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
    bodyLimit: limits.requestBytesMax,
    requestTimeout: config.requestTimeoutMs,
    connectionTimeout: 0,
    keepAliveTimeout: keepAliveTimeoutMs,
    maxRequestsPerSocket: connectionRequestsMax,
    http: {
      maxHeaderSize: headerBytesMax,
      headersTimeout: Math.min(headersTimeoutMs, config.requestTimeoutMs),
      connectionsCheckingInterval: timeoutCheckMs,
    },
    return503OnClosing: false,
    routerOptions: {
      caseSensitive: true,
      ignoreTrailingSlash: false,
      ignoreDuplicateSlashes: false,
      maxParamLength: paramCharsMax,
    },
    genReqId: requestIdOf,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => {
      addSecurityHeaders(request, reply)
      sendProblem(reply, readFault(error), request.url)
    },
  }
}
