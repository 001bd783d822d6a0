export const id = 417;
export const ids = [417];
export const modules = {

/***/ 1417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* reexport */ assetDigest),
  Wg: () => (/* reexport */ assetNamed),
  JC: () => (/* reexport */ connectRepository),
  OR: () => (/* reexport */ defaultBranch),
  Bx: () => (/* reexport */ downloadAsset),
  DR: () => (/* reexport */ findPublishedRelease),
  dG: () => (/* reexport */ listDrafts),
  Dl: () => (/* reexport */ publishRelease),
  TA: () => (/* reexport */ readFile),
  zy: () => (/* reexport */ readHead),
  n4: () => (/* reexport */ readPages),
  Io: () => (/* reexport */ updateFile),
  PC: () => (/* reexport */ usualSiteUrl)
});

// UNUSED EXPORTS: deleteContainerVersions, findRelease, realPace

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 14 modules
var src = __webpack_require__(8190);
// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
;// CONCATENATED MODULE: ./packages/github/src/branch.ts



/** The head of a branch; undefined when there is no such branch. */
async function readHead(repository, branch) {
    const answer = await repository.attempt(async ({ rest }, where) => {
        const { data: ref } = await rest.git.getRef({ ...where, ref: `heads/${branch}` });
        const { data: commit } = await rest.git.getCommit({ ...where, commit_sha: ref.object.sha });
        return { commit: ref.object.sha, tree: commit.tree.sha };
    });
    if (answer.ok)
        return answer.value;
    if (answer.refusal.status === 404)
        return undefined;
    throw repository.explain(answer.refusal, {
        doing: `read the branch ${branch}`,
        permission: 'contents: read',
    });
}
/** The text of a file below a tree, of any size that git on GitHub takes; undefined when there is none. */
async function readFile(repository, head, path) {
    const purpose = { doing: `read ${path}`, permission: 'contents: read' };
    return repository.ask(purpose, async (octokit, where) => {
        const { rest } = octokit;
        let tree = head.tree;
        const folders = external_node_path_.posix.dirname(path) === '.' ? [] : external_node_path_.posix.dirname(path).split('/');
        for (const name of folders) {
            const { data } = await rest.git.getTree({ ...where, tree_sha: tree });
            const folder = data.tree.find((entry) => entry.path === name && entry.type === 'tree');
            if (folder?.sha === undefined)
                return undefined;
            tree = folder.sha;
        }
        const { data } = await rest.git.getTree({ ...where, tree_sha: tree });
        const file = data.tree.find((entry) => entry.path === external_node_path_.posix.basename(path));
        if (file?.sha === undefined)
            return undefined;
        if (file.type !== 'blob' || file.mode === '120000')
            throw notAFile(repository, path);
        return readBlob(octokit, where, file.sha);
    });
}
/**
 * The text of a blob. The answer is parsed here: octokit's own parser fails on strings of a few megabytes where
 * Node.js is older than 22 (json-with-bigint looks for large numbers by a regular expression), and octokit then
 * gives the raw text in place of the value.
 */
async function readBlob(octokit, where, sha) {
    const request = { parseSuccessResponseBody: false };
    const { data } = await octokit.rest.git.getBlob({ ...where, file_sha: sha, request });
    const stream = data;
    const blob = stream instanceof ReadableStream ? await new Response(stream).json() : data;
    if (!(0,kubernetes_object/* isJsonObject */.O)(blob) || typeof blob['content'] !== 'string') {
        throw new Error(`the answer for blob ${sha} has no content`);
    }
    return Buffer.from(blob['content'], blob['encoding'] === 'base64' ? 'base64' : 'utf8').toString('utf8');
}
function notAFile(repository, path) {
    return new src/* ExpectedError */.Dh({
        rule: 'not-a-file',
        message: `${path} in ${repository.name} is a folder or a link, not a file`,
        help: 'Give the path of a file.',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/default-branch.ts
/** The branch that GitHub shows first. */
async function defaultBranch(repository) {
    const purpose = { doing: 'look up the default branch', permission: 'contents: read' };
    return repository.ask(purpose, async ({ rest }, where) => (await rest.repos.get({ ...where })).data.default_branch);
}

;// CONCATENATED MODULE: ./packages/github/src/release.ts
function asRelease(data) {
    return {
        id: data.id,
        tag: data.tag_name,
        draft: data.draft,
        immutable: data.immutable ?? false,
        url: data.html_url,
        uploadUrl: data.upload_url,
        assets: data.assets.map(asAsset),
    };
}
function asAsset({ id, name, size, state, digest, browser_download_url }) {
    const hex = digest?.startsWith('sha256:') ? digest.slice('sha256:'.length) : undefined;
    return { id, name, size, uploaded: state === 'uploaded', digest: hex, downloadUrl: browser_download_url };
}

;// CONCATENATED MODULE: ./packages/github/src/find-releases.ts

/** The published release of a tag. Drafts have no tag yet and are not found. */
async function findPublishedRelease(repository, tag) {
    const answer = await repository.attempt(async ({ rest }, where) => {
        const { data } = await rest.repos.getReleaseByTag({ ...where, tag });
        return asRelease(data);
    });
    if (answer.ok)
        return answer.value;
    if (answer.refusal.status === 404)
        return undefined;
    throw repository.explain(answer.refusal, {
        doing: `look up the release ${tag}`,
        permission: 'contents: read',
    });
}
/** All drafts, the oldest first. A token that may not write sees none. */
async function listDrafts(repository) {
    const purpose = { doing: 'list the releases', permission: 'contents: read' };
    return repository.ask(purpose, async (octokit, where) => {
        const releases = await octokit.paginate(octokit.rest.repos.listReleases, { ...where, per_page: 100 });
        return releases
            .map(asRelease)
            .filter(({ draft }) => draft)
            .sort((a, b) => a.id - b.id);
    });
}
/** The release of a tag, or else the oldest draft that is to become it. */
async function findRelease(repository, tag) {
    const published = await findPublishedRelease(repository, tag);
    return published ?? (await listDrafts(repository)).find((draft) => draft.tag === tag);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/github/src/pace.ts

const realPace = {
    wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
    now: () => Date.now(),
    random: () => Math.random(),
};
const firstBackOff = 250;
const longestBackOff = 8000;
/** Waits after the given number of lost attempts: longer each time, and spread so that rivals part. */
async function backOff(pace, attempt) {
    const longest = Math.min(firstBackOff * 2 ** attempt, longestBackOff);
    await pace.wait(Math.ceil(longest * (0.5 + pace.random() / 2)));
}

;// CONCATENATED MODULE: ./packages/github/src/pages.ts
/** Looks up how GitHub Pages are set up. Nothing but a person can switch them on: no workflow token may. */
async function readPages(repository) {
    const answer = await repository.attempt(async ({ rest }, where) => (await rest.repos.getPages({ ...where })).data);
    if (answer.ok) {
        const { html_url, build_type, source } = answer.value;
        return {
            kind: 'enabled',
            url: html_url?.replace(/\/+$/, ''),
            source: source === undefined || build_type === 'workflow'
                ? undefined
                : { branch: source.branch, folder: source.path },
        };
    }
    if (answer.refusal.status === 404)
        return { kind: 'disabled' };
    if (answer.refusal.status === 403)
        return { kind: 'hidden' };
    throw repository.explain(answer.refusal, {
        doing: 'look up the settings of GitHub Pages',
        permission: 'pages: read',
    });
}
/** Where GitHub serves the Pages of a repository that has no domain of its own, without a slash at the end. */
function usualSiteUrl({ url, name }) {
    if (!url.startsWith('https://github.com/'))
        return undefined;
    const [owner = '', repo = ''] = name.toLowerCase().split('/');
    const host = `${owner}.github.io`;
    return repo === host ? `https://${host}` : `https://${host}/${name.split('/')[1] ?? ''}`;
}

// EXTERNAL MODULE: ./packages/http/src/index.ts + 12 modules
var http_src = __webpack_require__(7664);
;// CONCATENATED MODULE: ./packages/github/src/refusal.ts


/** Undefined for an error that is not about a request. */
function asRefusal(error) {
    // octokit's RequestError, known by its shape: bundles can hold more than one copy of the class.
    if (!(error instanceof Error) || error.name !== 'HttpError')
        return undefined;
    const response = 'response' in error ? error.response : undefined;
    if (!isRecord(response)) {
        return {
            status: undefined,
            message: (0,http_src/* failureReason */.H)(error),
            codes: [],
            rateLimitReset: undefined,
            error,
        };
    }
    const body = (0,kubernetes_object/* isJsonObject */.O)(response['data']) ? response['data'] : {};
    const details = Array.isArray(body['errors']) ? body['errors'] : [];
    return {
        status: typeof response['status'] === 'number' ? response['status'] : undefined,
        message: sentence(body, details, error),
        codes: details.flatMap((detail) => ((0,kubernetes_object/* isJsonObject */.O)(detail) ? refusal_text(detail['code']) : [])),
        rateLimitReset: resetOf(response['headers']),
        error,
    };
}
/** True when GitHub may say yes to the same request later. */
function isPassing({ status }) {
    return status === undefined || status >= 500;
}
function sentence(body, details, error) {
    const [message = error.message] = refusal_text(body['message']);
    const reasons = details.flatMap((detail) => ((0,kubernetes_object/* isJsonObject */.O)(detail) ? refusal_text(detail['message']) : refusal_text(detail)));
    const written = reasons.filter((reason) => !message.includes(reason));
    return written.length === 0 ? message : `${message}: ${written.join(', ')}`;
}
function resetOf(headers) {
    if (!isRecord(headers) || headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isInteger(reset) ? reset : undefined;
}
function refusal_text(value) {
    return typeof value === 'string' ? [value] : [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./packages/github/src/release-step.ts
function nextStep(release, file) {
    if (release === undefined)
        return { kind: 'create-draft' };
    const asset = assetNamed(release, file.name);
    if (asset === undefined)
        return { kind: 'upload', release };
    if (!asset.uploaded)
        return { kind: 'delete-asset', release, asset };
    if (release.draft) {
        // A draft is nobody's yet: what is in it and is not this file, to the byte, is a leftover.
        return asset.digest === file.digest && asset.size === file.content.byteLength
            ? { kind: 'publish', release }
            : { kind: 'delete-asset', release, asset };
    }
    const same = asset.digest === undefined ? asset.size === file.content.byteLength : asset.digest === file.digest;
    return { kind: same ? 'done' : 'conflict', release, asset };
}
/** The asset that holds a file. GitHub replaces unusual characters of its name by dots. */
function assetNamed(release, name) {
    const plain = (text) => text.replace(/[^A-Za-z0-9_-]+/g, '.');
    return (release.assets.find((asset) => asset.name === name) ??
        release.assets.find((asset) => plain(asset.name) === plain(name)));
}

;// CONCATENATED MODULE: ./packages/github/src/take-release-step.ts

/** Takes one step and gives the release as it is afterwards. */
async function takeStep({ rest, request }, where, wanted, step) {
    switch (step.kind) {
        case 'create-draft': {
            const { data } = await rest.repos.createRelease({ ...where, ...draftOf(wanted) });
            return asRelease(data);
        }
        case 'delete-asset': {
            const { release, asset } = step;
            await rest.repos.deleteReleaseAsset({ ...where, asset_id: asset.id });
            return { ...release, assets: release.assets.filter(({ id }) => id !== asset.id) };
        }
        case 'upload': {
            const asset = await upload(request, step.release, wanted.file);
            return { ...step.release, assets: [...step.release.assets, asset] };
        }
        case 'publish': {
            const make_latest = wanted.latest && !wanted.prerelease ? 'true' : 'false';
            const change = { ...where, release_id: step.release.id, draft: false, make_latest };
            return asRelease((await rest.repos.updateRelease(change)).data);
        }
    }
}
/** What the step does, in the words of a message. */
function stepText({ kind }, { tag, file }) {
    switch (kind) {
        case 'create-draft':
            return `create the release ${tag}`;
        case 'delete-asset':
            return `remove the incomplete ${file.name} from the release ${tag}`;
        case 'upload':
            return `upload ${file.name} to the release ${tag}`;
        case 'publish':
            return `publish the release ${tag}`;
    }
}
function draftOf({ tag, title, body, prerelease, commit }) {
    const target = commit === undefined ? {} : { target_commitish: commit };
    return { tag_name: tag, name: title, body, prerelease, draft: true, ...target };
}
async function upload(request, release, file) {
    const { data } = await request({
        method: 'POST',
        url: release.uploadUrl,
        name: file.name,
        data: file.content,
        headers: { 'content-type': 'application/gzip' },
    });
    const asset = asAsset(data);
    // A server that does not tell the digest has to be believed by the size.
    return asset.digest === undefined && asset.size === file.content.byteLength
        ? { ...asset, digest: file.digest }
        : asset;
}

;// CONCATENATED MODULE: ./packages/github/src/publish-release.ts






/** A release takes three steps; the rest is for healing and for answers that were lost. */
const maximumSteps = 16;
/**
 * Brings a release into the state "published, with this file" from whatever state it is in: absent, a draft, a
 * draft with half a file, published without it. The file is complete before the release is public, the only order
 * that works where releases are immutable. A lost answer is no failure: the state is read again, so that nothing
 * is done twice.
 *
 * @param present the release, or its draft, as it was found.
 */
async function publishRelease(repository, wanted, present) {
    let release = present;
    let ownDraft;
    let lost = 0;
    for (let count = 0; count < maximumSteps; count++) {
        const step = nextStep(release, wanted.file);
        if (step.kind === 'done' || step.kind === 'conflict') {
            if (ownDraft !== undefined && ownDraft.id !== step.release.id)
                await deleteDraft(repository, ownDraft);
            if (step.kind === 'done')
                return step;
            throw publishedOtherwise(repository, wanted);
        }
        const answer = await repository.attempt((octokit, where) => takeStep(octokit, where, wanted, step));
        if (answer.ok) {
            release = answer.value;
            if (step.kind === 'create-draft')
                ownDraft = release;
            continue;
        }
        if (count === maximumSteps - 1 || !isWorthAnotherLook(answer.refusal, step)) {
            throw repository.explain(answer.refusal, {
                doing: stepText(step, wanted),
                permission: 'contents: write',
            });
        }
        await backOff(repository.pace, lost++);
        release = await findRelease(repository, wanted.tag);
    }
    throw notKept(repository, wanted);
}
/** The answer was lost, or somebody else works on the same release: its state now tells what is left to do. */
function isWorthAnotherLook(refusal, step) {
    return (isPassing(refusal) ||
        refusal.codes.includes('already_exists') ||
        (refusal.status === 404 && step.kind !== 'create-draft'));
}
/** Removes the draft of a run that another run has overtaken. */
async function deleteDraft(repository, draft) {
    const purpose = { doing: `delete the draft ${draft.tag}`, permission: 'contents: write' };
    await repository.ask(purpose, ({ rest }, where) => rest.repos.deleteRelease({ ...where, release_id: draft.id }));
}
function publishedOtherwise({ name }, { tag, file }) {
    return new src/* ExpectedError */.Dh({
        rule: 'release-differs',
        message: `the release ${tag} of ${name} was published meanwhile, and its ${file.name} has another content`,
        help: 'A published version is never replaced: raise the version.',
    });
}
function notKept({ name }, { tag, file }) {
    return new src/* ExpectedError */.Dh({
        rule: 'upload-not-kept',
        message: `${file.name} was uploaded to the release ${tag} of ${name} several times, but never arrived complete`,
        help: 'Look at https://www.githubstatus.com and run it again.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/github/src/release-asset.ts


/** Assets are held in memory, so there is a limit. Bytes. */
const largest = 100 * 1024 * 1024;
/**
 * The content of an asset of a release.
 *
 * @throws {ExpectedError} `asset-too-large` above 100 MiB
 */
async function downloadAsset(repository, asset) {
    if (asset.size > largest) {
        const message = `${asset.name} in a release of ${repository.name} is larger than 100 MiB`;
        throw new src/* ExpectedError */.Dh({ rule: 'asset-too-large', message });
    }
    const purpose = { doing: `download ${asset.name}`, permission: 'contents: read' };
    return repository.ask(purpose, async (octokit, where) => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
            ...where,
            asset_id: asset.id,
            headers: { accept: 'application/octet-stream' },
        });
        const content = data;
        return content instanceof ArrayBuffer ? new Uint8Array(content) : Buffer.from(String(content));
    });
}
/** SHA-256 of an asset in hex; it is downloaded when the server does not tell. */
async function assetDigest(repository, asset) {
    if (asset.digest !== undefined)
        return asset.digest;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(await downloadAsset(repository, asset))
        .digest('hex');
}

;// CONCATENATED MODULE: ./packages/github/src/explain-refusal.ts

/** Makes GitHub's refusal a sentence that names what was attempted and the setting or permission that is missing. */
function explainRefusal(refusal, purpose, repository) {
    for (const explain of explanations) {
        const explanation = explain(refusal, purpose, repository);
        if (explanation === undefined)
            continue;
        const { why, ...finding } = explanation;
        const message = `cannot ${purpose.doing} in ${repository.name}: ${why}`;
        return new src/* ExpectedError */.Dh({ ...finding, message }, { cause: refusal.error });
    }
    const answer = `GitHub answers ${refusal.status ?? ''}: ${refusal.message}`;
    return new src/* ExpectedError */.Dh({ rule: 'github-refused', message: `cannot ${purpose.doing} in ${repository.name}: ${answer}` }, { cause: refusal.error });
}
const unreachable = ({ status, message }) => status === undefined
    ? {
        rule: 'github-unreachable',
        why: `GitHub could not be reached: ${message}`,
        help: 'Run it again; what is done already is found and kept.',
    }
    : undefined;
const failing = ({ status, message }) => status !== undefined && status >= 500
    ? {
        rule: 'github-failing',
        why: `GitHub answers ${status}: ${message}`,
        help: 'Look at https://www.githubstatus.com and run it again; what is done already is found and kept.',
    }
    : undefined;
const badToken = ({ status }) => status === 401
    ? {
        rule: 'token-refused',
        why: 'GitHub does not accept the token; it is wrong, expired or revoked',
        help: 'Leave out the input token to use the token of the workflow, or store a new one in the secret that it is taken from.',
    }
    : undefined;
const rateLimited = ({ status, message, rateLimitReset }) => status === 429 || (status === 403 && (rateLimitReset !== undefined || /rate limit/i.test(message)))
    ? {
        rule: 'rate-limited',
        why: `the rate limit of the token is used up${rateLimitReset === undefined ? '' : ` until ${instant(rateLimitReset)}`}`,
        help: 'Run it again later; what is done already is found and kept.',
    }
    : undefined;
const archived = ({ status, message }, _purpose, { url }) => status === 403 && /archived/i.test(message)
    ? {
        rule: 'repository-archived',
        why: 'the repository is archived and cannot be changed',
        help: `Unarchive it at ${url}/settings.`,
    }
    : undefined;
const notAuthorized = ({ status, message }) => status === 403 && /SAML|IP address|IP allow list/i.test(message)
    ? {
        rule: 'organization-refused',
        why: `the organization refuses the token: ${message}`,
        help: 'Authorize the token for single sign-on at https://github.com/settings/tokens, or ask an owner of the organization to allow this runner.',
    }
    : undefined;
const personalToken = ({ status, message }, { permission }) => status === 403 && /personal access token/i.test(message)
    ? {
        rule: 'permission-missing',
        why: `the personal access token lacks the permission ${permission}`,
        help: `Give it the repository permission ${asTokenSetting(permission)} at https://github.com/settings/personal-access-tokens.`,
    }
    : undefined;
const protectedBranch = ({ status, message }, _purpose, { url }) => (status === 403 || status === 422 || status === 409) &&
    /protected branch|rule violations|pull request/i.test(message)
    ? {
        rule: 'branch-protected',
        why: `a rule protects the branch: ${message}`,
        help: `Let GitHub Actions bypass the rule, or take the branch out of it, at ${url}/settings/rules.`,
    }
    : undefined;
const permissionMissing = ({ status, message }, { permission }, { url }) => status === 403
    ? {
        rule: 'permission-missing',
        why: `the token lacks the permission ${permission} (GitHub: ${message})`,
        help: `Add "permissions: { ${permission} }" to the job. Pull requests from forks never get it; and a token may ` +
            `not tag a commit that changes .github/workflows. An organization can limit it: ${url}/settings/actions.`,
    }
    : undefined;
const notVisible = ({ status }, { permission }, { name }) => status === 404
    ? {
        rule: 'repository-not-found',
        why: 'GitHub answers 404, which means that it does not exist or that the token may not do this',
        help: `Check the name ${name}. The token of a workflow reaches only its own repository: for another one store a ` +
            `token that has ${asTokenSetting(permission)} there in a secret and give it as token.`,
    }
    : undefined;
const emptyRepository = ({ message }, _purpose, { name }) => /repository is empty/i.test(message)
    ? {
        rule: 'repository-empty',
        why: 'the repository has no commit yet',
        help: `Push a first commit to ${name}, a README for example.`,
    }
    : undefined;
const immutable = ({ message }) => /immutable/i.test(message)
    ? {
        rule: 'release-immutable',
        why: `the release is immutable, or was: ${message}`,
        help: 'The tag of an immutable release is used up, even after it was deleted. Raise the version in Chart.yaml.',
    }
    : undefined;
/** The first that knows the refusal explains it: the special ones come before the general ones. */
const explanations = [
    unreachable,
    failing,
    badToken,
    rateLimited,
    archived,
    notAuthorized,
    emptyRepository,
    immutable,
    personalToken,
    protectedBranch,
    permissionMissing,
    notVisible,
];
function asTokenSetting(permission) {
    const [name = '', access = ''] = permission.split(': ');
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    return `"${title}: ${access === 'write' ? 'Read and write' : 'Read-only'}"`;
}
function instant(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./packages/github/src/paced-fetch.ts
/** A rate limit that is lifted later than this is not waited for. Milliseconds. */
const longestWait = 15 * 60_000;
/**
 * A fetch that keeps the manners that GitHub asks for (REST API, "Best practices"): writes go one after the other,
 * and where the hourly limit is used up, it waits until the instant in `x-ratelimit-reset`. `Retry-After` and
 * failures in passing are the business of the fetch below. Answers are read whole, since octokit takes a body that
 * was cut off for its text.
 */
function createPacedFetch(fetch, pace) {
    let lastWrite = Promise.resolve();
    const send = async (url, init = {}) => {
        const request = { ...init, whole: true, idempotent: isRepeatable(new URL(url).pathname, init) };
        const response = await fetch(url, request);
        const wait = untilReset(response, pace.now());
        if (wait === undefined || wait > longestWait)
            return response;
        await response.body?.cancel();
        await pace.wait(wait);
        return fetch(url, request);
    };
    return (url, init = {}) => {
        if (isRead(init))
            return send(url, init);
        const write = lastWrite.then(() => send(url, init));
        lastWrite = write.catch(() => undefined);
        return write;
    };
}
function isRead({ method = 'GET' }) {
    return ['GET', 'HEAD'].includes(method.toUpperCase());
}
/**
 * Git objects are named by their content and a ref or a release is set to a value, so that sending these twice
 * changes nothing more; a second release or asset, though, would be one too many.
 */
function isRepeatable(path, init) {
    return init.method?.toUpperCase() === 'POST' ? /\/git\/(?:blobs|trees|commits)$/.test(path) : true;
}
/** Milliseconds until the hourly limit is lifted; undefined when the answer is not about it. */
function untilReset({ status, headers }, now) {
    if ((status !== 403 && status !== 429) || headers.get('x-ratelimit-remaining') !== '0')
        return undefined;
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    // One second more: the header has whole seconds, and the clocks differ.
    return Number.isNaN(reset) ? undefined : Math.max(0, reset * 1000 - now) + 1000;
}

;// CONCATENATED MODULE: ./packages/github/src/repository-name.ts

/** Reads `OWNER/NAME`, in the characters that GitHub allows. */
function parseRepositoryName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text) ?? [];
    if (owner !== undefined && repo !== undefined && repo !== '.' && repo !== '..')
        return { owner, repo };
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-repository',
        message: `${JSON.stringify(text)} is not the name of a GitHub repository`,
        help: 'Write OWNER/NAME, for example octo-org/infrastructure.',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/web-url.ts
/**
 * Address of GitHub's pages for the host of an API: `https://api.github.com` and `https://api.<name>.ghe.com` have
 * their own host for the API, GitHub Enterprise Server has the path `/api/v3`.
 */
function webUrlOf(apiUrl) {
    const { protocol, host } = new URL(apiUrl);
    return `${protocol}//${/^api\.(?:github|[^.]+\.ghe)\.com$/.test(host) ? host.slice('api.'.length) : host}`;
}

;// CONCATENATED MODULE: ./packages/github/src/repository.ts








/** Connects to a repository. Nothing is loaded or sent before the first request. */
function connectRepository(options) {
    const { name, token, apiUrl, fetch, pace = realPace } = options;
    const where = parseRepositoryName(name);
    if (token === '')
        throw noToken(name);
    const address = { name, url: `${webUrlOf(apiUrl)}/${name}` };
    let loading;
    const load = () => (loading ??= loadOctokit(token, apiUrl, fetch ?? (0,http_src.createFetch)(pace), pace));
    const attempt = async (ask) => {
        try {
            return { ok: true, value: await ask(await load(), where) };
        }
        catch (error) {
            const refusal = asRefusal(error);
            if (refusal === undefined)
                throw error;
            return { ok: false, refusal };
        }
    };
    const explain = (refusal, purpose) => explainRefusal(refusal, purpose, address);
    return {
        ...address,
        pace,
        attempt,
        explain,
        async ask(purpose, ask) {
            const answer = await attempt(ask);
            if (!answer.ok)
                throw explain(answer.refusal, purpose);
            return answer.value;
        },
    };
}
async function loadOctokit(token, apiUrl, fetch, pace) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const silent = { debug: noLog, info: noLog, warn: noLog, error: noLog };
    return getOctokit(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        request: { fetch: createPacedFetch(fetch, pace), log: silent },
        log: silent,
    });
}
function noToken(name) {
    return new src/* ExpectedError */.Dh({
        rule: 'no-token',
        message: `there is no token to work on ${name} with`,
        help: 'In a workflow the token of the job is taken by default; at a terminal set GITHUB_TOKEN, for example to the output of gh auth token.',
    });
}
/** An engine prints nothing, so octokit's remarks on deprecated endpoints are not for the user's log. */
function noLog() {
    return undefined;
}

;// CONCATENATED MODULE: ./packages/github/src/commit.ts
/**
 * Makes a commit on top of `head` the new head of the branch, if the branch is still at `head`. A branch that does
 * not exist begins with this commit. Author and signature are GitHub's, for the token.
 */
async function commitFiles(repository, change) {
    const purpose = { doing: `commit to the branch ${change.branch}`, permission: 'contents: write' };
    const commit = await repository.ask(purpose, (octokit, where) => makeCommit(octokit, where, change));
    const answer = await repository.attempt((octokit, where) => moveBranch(octokit, where, change, commit));
    if (answer.ok)
        return { kind: 'committed', commit };
    if (isConflict(answer.refusal))
        return { kind: 'conflict', reason: answer.refusal.message };
    throw repository.explain(answer.refusal, purpose);
}
async function makeCommit({ rest: { git } }, where, { head, files, message }) {
    const blobs = Object.entries(files).map(async ([path, text]) => {
        const content = Buffer.from(text).toString('base64');
        const { data } = await git.createBlob({ ...where, content, encoding: 'base64' });
        return { path, mode: '100644', type: 'blob', sha: data.sha };
    });
    const base = head === undefined ? {} : { base_tree: head.tree };
    const { data: tree } = await git.createTree({ ...where, ...base, tree: await Promise.all(blobs) });
    const parents = head === undefined ? [] : [head.commit];
    return (await git.createCommit({ ...where, message, tree: tree.sha, parents })).data.sha;
}
async function moveBranch({ rest: { git } }, where, { branch, head }, sha) {
    if (head === undefined)
        await git.createRef({ ...where, ref: `refs/heads/${branch}`, sha });
    else
        await git.updateRef({ ...where, ref: `heads/${branch}`, sha, force: false });
}
/**
 * The branch moved, appeared or vanished meanwhile. A branch that could not be moved for want of an answer counts
 * too: reading it again shows whether the commit has arrived.
 */
function isConflict({ status, message }) {
    if (status === undefined || status >= 500)
        return true;
    return ((status === 422 || status === 409) &&
        /not a fast.?forward|already exists|does not exist|cannot be updated|but expected/i.test(message));
}

;// CONCATENATED MODULE: ./packages/github/src/update-file.ts




const attempts = 10;
/**
 * Changes one file of a branch by compare-and-swap: whoever else commits meanwhile loses nothing, since the change
 * is then merged anew into what they wrote. A branch that does not exist begins without history.
 */
async function updateFile(repository, update) {
    let reason = '';
    for (let attempt = 0; attempt < attempts; attempt++) {
        if (attempt > 0)
            await backOff(repository.pace, attempt - 1);
        const head = await readHead(repository, update.branch);
        const present = head && (await readFile(repository, head, update.path));
        const text = await update.merge(present);
        if (text === undefined || text === present)
            return { kind: 'unchanged' };
        const files = { ...(head === undefined ? update.whenCreated : {}), [update.path]: text };
        const outcome = await commitFiles(repository, { ...update, head, files });
        if (outcome.kind === 'committed')
            return { kind: 'updated', commit: outcome.commit, createdBranch: !head };
        reason = outcome.reason;
    }
    throw new src/* ExpectedError */.Dh({
        rule: 'branch-busy',
        message: `cannot change ${update.path} on the branch ${update.branch} of ${repository.name}: it moved on in each of ${attempts} attempts (GitHub: ${reason})`,
        help: 'Let workflows that write to this branch wait for each other (concurrency: in the workflow), and run it again.',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/index.ts













/***/ })

};
