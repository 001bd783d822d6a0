import { jsonReply } from '../server/reply.ts'
import { githubError, notFound } from './github-error.ts'
import { githubRoute, type GithubCall, type GithubContext, type GithubRoute } from './github-route.ts'
import { nodeId } from './node-id.ts'
import { repositoryUrl } from './repository.ts'
import { optionalText } from './request-fields.ts'

/** Blobs of the git database. They are read as base64, whatever they were written as. */
export function gitBlobRoutes(context: GithubContext): GithubRoute[] {
  const urlOf = (call: GithubCall, id: string) => `${repositoryUrl(context, call.repository)}/git/blobs/${id}`
  return [
    githubRoute('git/get-blob', 'GET', '/git/blobs/{file_sha}', 'contents', async (call) => {
      const id = call.parameters['file_sha'] ?? ''
      const content = await context.objects.blob(id)
      if (content === undefined) throw notFound()
      return jsonReply(200, {
        sha: id,
        node_id: nodeId('B', id),
        size: content.length,
        url: urlOf(call, id),
        content: wrappedBase64(content),
        encoding: 'base64',
      })
    }),
    githubRoute('git/create-blob', 'POST', '/git/blobs', 'contents', async (call) => {
      const body = await call.body()
      const content = optionalText(body, 'content')
      if (content === undefined) throw githubError(422, "content wasn't supplied.")
      const encoding = optionalText(body, 'encoding') === 'base64' ? 'base64' : 'utf8'
      const id = await context.objects.writeBlob(Buffer.from(content, encoding))
      return jsonReply(201, { sha: id, url: urlOf(call, id) })
    }),
  ]
}

/** GitHub breaks base64 into lines of 60 characters, each with a line end. */
export function wrappedBase64(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n')
}
