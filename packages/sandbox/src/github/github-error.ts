import { jsonReply, Refusal } from '../server/reply.ts'

const documentation = 'https://docs.github.com/rest'

/** One entry of `errors` of a 422 answer. */
export interface ValidationProblem {
  resource: string
  field?: string
  code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'custom'
  message?: string
}

export function githubError(status: number, message: string): Refusal {
  return new Refusal(jsonReply(status, { message, documentation_url: documentation, status: String(status) }))
}

export function notFound(): Refusal {
  return githubError(404, 'Not Found')
}

/** 422 with the fields that are wrong. */
export function validationFailed(...errors: ValidationProblem[]): Refusal {
  return new Refusal(
    jsonReply(422, { message: 'Validation Failed', errors, documentation_url: documentation, status: '422' }),
  )
}
