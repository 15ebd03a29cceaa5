import { z } from '@hono/zod-openapi'

/** `?facets=true`; without it false. */
export const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true')
