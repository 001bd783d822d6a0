export const id = 920;
export const ids = [920];
export const modules = {

/***/ 8920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeTour: () => (/* binding */ takeTour)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/sandbox/src/account.ts
/** The account of GITHUB_TOKEN in a workflow that may do all that the actions ask for. */
const workflowAccount = {
    login: 'github-actions[bot]',
    permissions: { contents: 'write', packages: 'write', pages: 'read' },
};
function mayDo(account, name, access) {
    const granted = account.permissions[name] ?? 'none';
    return granted === 'write' || granted === access;
}
/** User and password of an `Authorization: Basic` header. */
function basicCredentials(header) {
    const [, encoded] = /^Basic\s+(\S+)$/i.exec(header ?? '') ?? [];
    if (encoded === undefined)
        return undefined;
    const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
    return { user, password };
}
function bearerToken(header) {
    return /^(?:Bearer|token)\s+(\S+)$/i.exec(header ?? '')?.[1];
}
/** The answer's `permissions` of a repository. */
function repositoryPermissions(account) {
    const push = account !== undefined && mayDo(account, 'contents', 'write');
    const admin = account !== undefined && mayDo(account, 'administration', 'write');
    return { admin, maintain: admin, push, triage: push, pull: true };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/registry-state.ts
const specification = {
    access: 'token',
    tagOrder: 'lexical',
    cancelUpload: true,
    deletion: true,
    referrers: true,
    mount: true,
    chunkLimit: Number.MAX_SAFE_INTEGER,
    readAfterPushLag: 0,
};
/** GitHub's container registry as far as its behaviour has been reported. */
const ghcr = {
    ...specification,
    tagOrder: 'oldest-first',
    cancelUpload: false,
    deletion: false,
    referrers: false,
    chunkLimit: 4 * 1024 * 1024,
};
function createRegistryState() {
    return { repositories: {} };
}
function createRepository() {
    return { blobs: {}, manifests: {}, tags: [] };
}
/** The repository of a name, made when it is missing. */
function repositoryOf(state, name) {
    return (state.repositories[name] ??= createRepository());
}

// EXTERNAL MODULE: ./node_modules/dayjs/dayjs.min.js
var dayjs_min = __webpack_require__(3706);
var dayjs_min_default = /*#__PURE__*/__webpack_require__.n(dayjs_min);
// EXTERNAL MODULE: ./node_modules/dayjs/plugin/utc.js
var utc = __webpack_require__(5279);
var utc_default = /*#__PURE__*/__webpack_require__.n(utc);
;// CONCATENATED MODULE: ./packages/sandbox/src/git/commit.ts


dayjs_min_default().extend((utc_default()));
/** The content of a commit object. Times are written in UTC. */
function encodeCommit(commit) {
    const lines = [
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${encodeSignature(commit.author)}`,
        `committer ${encodeSignature(commit.committer)}`,
        '',
        commit.message,
    ];
    return Buffer.from(lines.join('\n'));
}
function decodeCommit(content) {
    const text = content.toString();
    const end = text.indexOf('\n\n');
    const headers = text
        .slice(0, end)
        .split('\n')
        .map((line) => /^(\S+) (.*)$/.exec(line) ?? []);
    const values = (name) => headers.flatMap(([, key, value]) => (key === name ? [value ?? ''] : []));
    return {
        tree: values('tree')[0] ?? '',
        parents: values('parent'),
        author: decodeSignature(values('author')[0] ?? ''),
        committer: decodeSignature(values('committer')[0] ?? ''),
        message: text.slice(end + 2),
    };
}
function encodeSignature({ name, email, date }) {
    return `${name} <${email}> ${dayjs_min_default().utc(date).unix()} +0000`;
}
function decodeSignature(text) {
    const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? [];
    return { name, email, date: dayjs_min_default().unix(Number(seconds)).utc().format('YYYY-MM-DDTHH:mm:ss[Z]') };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/sandbox/src/git/git-object.ts

/** The bytes that git hashes and stores: `<type> <length>\0<content>`. */
function encodeObject({ type, content }) {
    return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
}
function decodeObject(bytes) {
    const end = bytes.indexOf(0);
    const [type] = bytes.subarray(0, end).toString().split(' ');
    if (type === 'blob' || type === 'tree' || type === 'commit' || type === 'tag') {
        return { type, content: bytes.subarray(end + 1) };
    }
    throw new Error(`no git object: ${bytes.subarray(0, end).toString()}`);
}
/** The SHA-1 id of an object, as `git hash-object` prints it. */
function objectId(object) {
    return (0,external_node_crypto_.createHash)('sha1').update(encodeObject(object)).digest('hex');
}

;// CONCATENATED MODULE: ./packages/sandbox/src/git/tree.ts
/** `blob`, `tree` or `commit` (a submodule), as the mode says it. */
function typeOfMode(mode) {
    if (mode === '040000')
        return 'tree';
    return mode === '160000' ? 'commit' : 'blob';
}
function isTreeMode(text) {
    return ['100644', '100755', '040000', '120000', '160000'].includes(text);
}
/** The content of a tree object: entries in git's order, modes without a leading zero, ids as 20 bytes. */
function encodeTree(entries) {
    const sorted = entries.toSorted((one, other) => Buffer.compare(sortKey(one), sortKey(other)));
    return Buffer.concat(sorted.flatMap(({ mode, name, id }) => [
        Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
        Buffer.from(id, 'hex'),
    ]));
}
function decodeTree(content) {
    const entries = [];
    let at = 0;
    while (at < content.length) {
        const end = content.indexOf(0, at);
        const [, mode = '', name = ''] = /^(\d+) (.*)$/s.exec(content.subarray(at, end).toString()) ?? [];
        const padded = mode.padStart(6, '0');
        if (!isTreeMode(padded))
            throw new Error(`no tree mode: ${mode}`);
        entries.push({ mode: padded, name, id: content.subarray(end + 1, end + 21).toString('hex') });
        at = end + 21;
    }
    return entries;
}
// Git sorts a folder as if its name ended in a slash.
function sortKey({ mode, name }) {
    return Buffer.from(mode === '040000' ? `${name}/` : name);
}

;// CONCATENATED MODULE: ./packages/sandbox/src/git/object-database.ts



function createObjectDatabase(store) {
    async function write(object) {
        const id = objectId(object);
        await store.write(`git/${id}`, encodeObject(object));
        return id;
    }
    async function read(id) {
        if (!/^[0-9a-f]{40}$/.test(id) || (await store.size(`git/${id}`)) === undefined)
            return undefined;
        return decodeObject(await store.bytes(`git/${id}`));
    }
    async function content(id, type) {
        const object = await read(id);
        return object?.type === type ? object.content : undefined;
    }
    return {
        write,
        read,
        writeBlob: (bytes) => write({ type: 'blob', content: bytes }),
        writeTree: (entries) => write({ type: 'tree', content: encodeTree(entries) }),
        writeCommit: (commit) => write({ type: 'commit', content: encodeCommit(commit) }),
        blob: (id) => content(id, 'blob'),
        tree: async (id) => map(await content(id, 'tree'), decodeTree),
        commit: async (id) => map(await content(id, 'commit'), decodeCommit),
    };
}
function map(content, decode) {
    return content === undefined ? undefined : decode(content);
}

;// CONCATENATED MODULE: ./packages/sandbox/src/server/reply.ts
/** Thrown by a route, or by what it calls, to answer at once. */
class Refusal extends Error {
    name = 'Refusal';
    reply;
    constructor(reply) {
        super(`answered ${reply.status}`);
        this.reply = reply;
    }
}
function emptyReply(status, headers = {}) {
    return { status, headers: { 'content-length': '0', ...headers } };
}
function reply_jsonReply(status, value, headers = {}) {
    return {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(value),
    };
}

// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
;// CONCATENATED MODULE: ./packages/sandbox/src/clock.ts


dayjs_min_default().extend((utc_default()));
/** Now as GitHub writes times: UTC, to the second. */
function timestamp() {
    return dayjs_min_default().utc().format('YYYY-MM-DDTHH:mm:ss[Z]');
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/github-error.ts

const documentation = 'https://docs.github.com/rest';
function githubError(status, message) {
    return new Refusal(reply_jsonReply(status, { message, documentation_url: documentation, status: String(status) }));
}
function notFound() {
    return githubError(404, 'Not Found');
}
/** 422 with the fields that are wrong. */
function validationFailed(...errors) {
    return new Refusal(reply_jsonReply(422, { message: 'Validation Failed', errors, documentation_url: documentation, status: '422' }));
}

;// CONCATENATED MODULE: ./packages/sandbox/src/server/path-pattern.ts
/**
 * Compiles `/repos/{owner}/{repo}/git/ref/{ref+}`: `{name}` is one segment, `{name+}` the rest of the path,
 * slashes included.
 *
 * @returns a function that gives the parameters of a path, or undefined when the path is another.
 */
function compilePath(pattern) {
    const source = pattern.replace(/[.?()]/g, '\\$&').replace(/\{(\w+)(\+?)\}/g, segment);
    const expression = new RegExp(`^${source}$`);
    return (path) => {
        const groups = expression.exec(path)?.groups;
        if (groups === undefined)
            return expression.test(path) ? {} : undefined;
        return decodeAll(groups);
    };
}
function segment(_whole, name, rest) {
    return rest === '' ? `(?<${name}>[^/]+)` : `(?<${name}>.+)`;
}
function decodeAll(groups) {
    try {
        return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/github-route.ts

/** A route below `/repos/{owner}/{repo}`. Reading needs read access to `permission`, all other methods write. */
function githubRoute(operation, method, path, permission, answer) {
    const pattern = `/repos/{owner}/{repo}${path}`;
    return { operation, method, pattern, matches: compilePath(pattern), permission, streams: false, answer };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/node-id.ts
/** A stable number for a name, for ids of things that the sandbox does not store. */
function identifier(name) {
    let hash = 7;
    for (const byte of Buffer.from(name))
        hash = (hash * 31 + byte) % 2_147_483_647;
    return hash;
}
/** An opaque global id as GitHub gives one to each object. */
function nodeId(kind, id) {
    return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/user.ts

/** A user as it stands inside other answers ("simple-user"). */
function userAnswer(url, login) {
    const api = `${url}/users/${encodeURIComponent(login)}`;
    const id = identifier(login);
    return {
        login,
        id,
        node_id: `U_${id}`,
        avatar_url: `${url}/avatars/${id}`,
        gravatar_id: '',
        url: api,
        html_url: `${url}/${encodeURIComponent(login)}`,
        followers_url: `${api}/followers`,
        following_url: `${api}/following{/other_user}`,
        gists_url: `${api}/gists{/gist_id}`,
        starred_url: `${api}/starred{/owner}{/repo}`,
        subscriptions_url: `${api}/subscriptions`,
        organizations_url: `${api}/orgs`,
        repos_url: `${api}/repos`,
        events_url: `${api}/events{/privacy}`,
        received_events_url: `${api}/received_events`,
        type: login.endsWith('[bot]') ? 'Bot' : 'User',
        site_admin: false,
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/repository.ts





/** Where the API serves a repository. */
function repositoryUrl(context, { owner, name }) {
    return `${context.url()}/repos/${owner}/${name}`;
}
/** Where people see a repository. */
function repositoryPage(context, { owner, name }) {
    return `${context.url()}/${owner}/${name}`;
}
function repositoryRoutes(context) {
    return [
        githubRoute('repos/get', 'GET', '', 'contents', ({ repository, account }) => Promise.resolve(reply_jsonReply(200, repositoryAnswer(context, repository, account)))),
    ];
}
function repositoryAnswer(context, repository, account) {
    const page = repositoryPage(context, repository);
    return {
        id: repository.id,
        node_id: nodeId('R', repository.id),
        name: repository.name,
        full_name: `${repository.owner}/${repository.name}`,
        owner: userAnswer(context.url(), repository.owner),
        private: repository.private,
        visibility: repository.private ? 'private' : 'public',
        description: repository.description,
        html_url: page,
        clone_url: `${page}.git`,
        git_url: `${page}.git`,
        ssh_url: `${page}.git`,
        svn_url: page,
        ...apiUrls(repositoryUrl(context, repository)),
        default_branch: repository.defaultBranch,
        created_at: repository.createdAt,
        updated_at: repository.pushedAt,
        pushed_at: repository.pushedAt,
        permissions: repositoryPermissions(account),
        has_pages: repository.pages !== null,
        ...fixedProperties,
    };
}
/** What the sandbox has no notion of. */
const fixedProperties = {
    fork: false,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    size: 0,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_discussions: false,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    archived: false,
    disabled: false,
};
const urlTemplates = {
    archive: '/{archive_format}{/ref}',
    assignees: '/assignees{/user}',
    blobs: '/git/blobs{/sha}',
    branches: '/branches{/branch}',
    collaborators: '/collaborators{/collaborator}',
    comments: '/comments{/number}',
    commits: '/commits{/sha}',
    compare: '/compare/{base}...{head}',
    contents: '/contents/{+path}',
    contributors: '/contributors',
    deployments: '/deployments',
    downloads: '/downloads',
    events: '/events',
    forks: '/forks',
    git_commits: '/git/commits{/sha}',
    git_refs: '/git/refs{/sha}',
    git_tags: '/git/tags{/sha}',
    hooks: '/hooks',
    issue_comment: '/issues/comments{/number}',
    issue_events: '/issues/events{/number}',
    issues: '/issues{/number}',
    keys: '/keys{/key_id}',
    labels: '/labels{/name}',
    languages: '/languages',
    merges: '/merges',
    milestones: '/milestones{/number}',
    notifications: '/notifications{?since,all,participating}',
    pulls: '/pulls{/number}',
    releases: '/releases{/id}',
    stargazers: '/stargazers',
    statuses: '/statuses/{sha}',
    subscribers: '/subscribers',
    subscription: '/subscription',
    tags: '/tags',
    teams: '/teams',
    trees: '/git/trees{/sha}',
};
function apiUrls(url) {
    const urls = { url };
    for (const [name, path] of Object.entries(urlTemplates))
        urls[`${name}_url`] = `${url}${path}`;
    return urls;
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/request-fields.ts


/** @throws {Refusal} 400 when the body is no JSON object. */
async function readBody(request) {
    const text = (await request.bytes()).toString();
    if (text.trim() === '')
        return {};
    try {
        const value = JSON.parse(text);
        if ((0,kubernetes_object/* isJsonObject */.O)(value))
            return value;
    }
    catch {
        throw githubError(400, 'Problems parsing JSON');
    }
    throw githubError(400, 'Body should be a JSON object');
}
function requiredText(body, field, resource) {
    const text = optionalText(body, field);
    if (text === undefined || text === '')
        throw validationFailed({ resource, field, code: 'missing_field' });
    return text;
}
/** Undefined when the field is missing or null. */
function optionalText(body, field) {
    const value = body[field] ?? undefined;
    if (value === undefined || typeof value === 'string')
        return value;
    throw wrongType(field, value, 'a string');
}
function optionalFlag(body, field) {
    const value = body[field] ?? undefined;
    if (value === undefined || typeof value === 'boolean')
        return value;
    throw wrongType(field, value, 'a boolean');
}
function optionalList(body, field) {
    const value = body[field] ?? undefined;
    if (value === undefined || Array.isArray(value))
        return value;
    throw wrongType(field, value, 'an array');
}
function wrongType(field, value, wanted) {
    const text = JSON.stringify(value);
    return githubError(422, `Invalid request.\n\nFor 'properties/${field}', ${text} is not ${wanted}.`);
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/git-commits.ts








/** Commits of the git database. */
function gitCommitRoutes(context) {
    return [
        githubRoute('git/get-commit', 'GET', '/git/commits/{commit_sha}', 'contents', async (call) => {
            const id = call.parameters['commit_sha'] ?? '';
            const commit = await context.objects.commit(id);
            if (commit === undefined)
                throw notFound();
            return reply_jsonReply(200, gitCommitAnswer(context, call.repository, id, commit));
        }),
        githubRoute('git/create-commit', 'POST', '/git/commits', 'contents', (call) => createCommit(context, call)),
    ];
}
async function createCommit(context, call) {
    const body = await call.body();
    const { objects } = context;
    const message = requiredText(body, 'message', 'Commit');
    const tree = requiredText(body, 'tree', 'Commit');
    if ((await objects.tree(tree)) === undefined)
        throw githubError(422, 'Tree SHA does not exist');
    const parents = (optionalList(body, 'parents') ?? []).filter((parent) => typeof parent === 'string');
    for (const parent of parents) {
        if ((await objects.commit(parent)) === undefined)
            throw githubError(422, 'Parent SHA does not exist or is not a commit object');
    }
    const author = signatureFrom(body['author'], accountSignature(call));
    const committer = signatureFrom(body['committer'], author);
    const commit = { tree, parents, author, committer, message };
    const id = await objects.writeCommit(commit);
    return reply_jsonReply(201, gitCommitAnswer(context, call.repository, id, commit));
}
/** Who commits when the request names nobody. */
function accountSignature({ account }) {
    const login = account?.login ?? 'sandbox';
    return { name: login, email: `${login}@users.noreply.github.com`, date: timestamp() };
}
/** Author or committer of a request, which may leave out the date. */
function signatureFrom(value, otherwise) {
    if (!(0,kubernetes_object/* isJsonObject */.O)(value))
        return otherwise;
    const name = optionalText(value, 'name');
    const email = optionalText(value, 'email');
    if (name === undefined || email === undefined) {
        throw validationFailed({ resource: 'Commit', field: 'author', code: 'missing_field' });
    }
    return { name, email, date: optionalText(value, 'date') ?? timestamp() };
}
function gitCommitAnswer(context, repository, id, commit) {
    const api = repositoryUrl(context, repository);
    const page = repositoryPage(context, repository);
    return {
        sha: id,
        node_id: nodeId('C', id),
        url: `${api}/git/commits/${id}`,
        html_url: `${page}/commit/${id}`,
        author: { ...commit.author },
        committer: { ...commit.committer },
        message: commit.message,
        tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
        parents: commit.parents.map((parent) => ({
            sha: parent,
            url: `${api}/git/commits/${parent}`,
            html_url: `${page}/commit/${parent}`,
        })),
        verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/revision.ts
/** The commit that a branch, a tag, a full ref or a commit id names; undefined when there is none. */
async function resolveRevision({ objects }, { refs }, revision) {
    const name = revision.replace(/^refs\//, '');
    const id = refs[`refs/${name}`] ?? refs[`refs/heads/${name}`] ?? refs[`refs/tags/${name}`] ?? revision;
    const object = await objects.read(id);
    if (object?.type === 'tag')
        return /^object ([0-9a-f]{40})/.exec(object.content.toString())?.[1];
    return object?.type === 'commit' ? id : undefined;
}
/** The commit at the tip of a branch. */
function branchTip({ refs }, branch) {
    return refs[`refs/heads/${branch}`];
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/commits.ts







/** Commits as the repository shows them; the git database has its own, plainer form. */
function commitRoutes(context) {
    return [
        githubRoute('repos/get-commit', 'GET', '/commits/{ref+}', 'contents', async (call) => {
            const ref = call.parameters['ref'] ?? '';
            const id = await resolveRevision(context, call.repository, ref);
            if (id === undefined)
                throw githubError(422, `No commit found for SHA: ${ref}`);
            return reply_jsonReply(200, await commitAnswer(context, call.repository, id));
        }),
    ];
}
async function commitAnswer(context, repository, id) {
    const commit = await context.objects.commit(id);
    if (commit === undefined)
        throw notFound();
    const { author, committer, message, tree, verification } = gitCommitAnswer(context, repository, id, commit);
    const api = `${repositoryUrl(context, repository)}/commits`;
    const page = `${repositoryPage(context, repository)}/commit`;
    return {
        sha: id,
        node_id: nodeId('C', id),
        url: `${api}/${id}`,
        html_url: `${page}/${id}`,
        comments_url: `${api}/${id}/comments`,
        // No user of the sandbox has an e-mail address, so none is found for a commit.
        author: null,
        committer: null,
        commit: {
            author: author ?? null,
            committer: committer ?? null,
            message: message ?? '',
            tree: tree ?? null,
            url: `${repositoryUrl(context, repository)}/git/commits/${id}`,
            comment_count: 0,
            verification: verification ?? null,
        },
        parents: commit.parents.map((parent) => ({
            sha: parent,
            url: `${api}/${parent}`,
            html_url: `${page}/${parent}`,
        })),
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/pagination.ts
/** The page that `page` and `per_page` ask for, with a Link header when there are others. */
function paginate(items, { query, path }, url) {
    const size = clamp(Number(query.get('per_page') ?? 30), 1, 100);
    const number = clamp(Number(query.get('page') ?? 1), 1, Number.MAX_SAFE_INTEGER);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (target, rel) => {
        const others = new URLSearchParams(query);
        others.set('page', String(target));
        return `<${url}${path}?${others.toString()}>; rel="${rel}"`;
    };
    const links = [
        ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
        ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ];
    const page = items.slice((number - 1) * size, number * size);
    return { page, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}
function clamp(value, low, high) {
    return Number.isInteger(value) ? Math.min(high, Math.max(low, value)) : low;
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/branches.ts







function branchRoutes(context) {
    return [
        githubRoute('repos/list-branches', 'GET', '/branches', 'contents', (call) => Promise.resolve(listBranches(context, call))),
        githubRoute('repos/get-branch', 'GET', '/branches/{branch+}', 'contents', (call) => getBranch(context, call)),
    ];
}
function listBranches(context, { repository, request }) {
    const branches = Object.entries(repository.refs).flatMap(([ref, id]) => {
        const [, name] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
        return name === undefined ? [] : [{ name, id }];
    });
    const sorted = branches.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const { page, headers } = paginate(sorted, request, context.url());
    const url = `${repositoryUrl(context, repository)}/commits`;
    const answers = page.map(({ name, id }) => ({
        name,
        commit: { sha: id, url: `${url}/${id}` },
        protected: false,
    }));
    return reply_jsonReply(200, answers, headers);
}
async function getBranch(context, { repository, parameters }) {
    const name = parameters['branch'] ?? '';
    const tip = branchTip(repository, name);
    if (tip === undefined)
        throw githubError(404, 'Branch not found');
    const url = `${repositoryUrl(context, repository)}/branches/${name}`;
    return reply_jsonReply(200, {
        name,
        commit: await commitAnswer(context, repository, tip),
        _links: { self: url, html: `${repositoryPage(context, repository)}/tree/${name}` },
        protected: false,
        protection: { enabled: false },
        protection_url: `${url}/protection`,
    });
}

;// CONCATENATED MODULE: ./packages/sandbox/src/git/tree-update.ts
/**
 * Writes the tree that a base becomes with changes at paths with slashes, and the trees between.
 * Folders that become empty vanish, as in git.
 *
 * @returns the id of the new tree.
 */
async function updateTree(database, base, changes) {
    const old = base === undefined ? [] : ((await database.tree(base)) ?? []);
    const entries = new Map(old.map((entry) => [entry.name, entry]));
    for (const [name, below] of groupByFirstName(changes)) {
        const entry = await changedEntry(database, name, entries.get(name), below);
        if (entry === undefined)
            entries.delete(name);
        else
            entries.set(name, entry);
    }
    return database.writeTree([...entries.values()]);
}
async function changedEntry(database, name, old, changes) {
    const whole = changes.findLast((change) => change.path === '');
    if (whole !== undefined)
        return whole.to === null ? undefined : { name, ...whole.to };
    const id = await updateTree(database, old?.mode === '040000' ? old.id : undefined, changes);
    const isEmpty = (await database.tree(id))?.length === 0;
    return isEmpty ? undefined : { name, mode: '040000', id };
}
function groupByFirstName(changes) {
    const groups = new Map();
    for (const { path, to } of changes) {
        const [name = '', ...rest] = path.split('/');
        groups.set(name, [...(groups.get(name) ?? []), { path: rest.join('/'), to }]);
    }
    return groups;
}
/** The entry at a path with slashes; undefined when there is none. The root is a tree with an empty name. */
async function entryAt(database, root, path) {
    let entry = { mode: '040000', name: '', id: root };
    for (const name of path.split('/').filter((part) => part !== '')) {
        const found = (await database.tree(entry.id))?.find((candidate) => candidate.name === name);
        if (found === undefined)
            return undefined;
        entry = found;
    }
    return entry;
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/git-blobs.ts






/** Blobs of the git database. They are read as base64, whatever they were written as. */
function gitBlobRoutes(context) {
    const urlOf = (call, id) => `${repositoryUrl(context, call.repository)}/git/blobs/${id}`;
    return [
        githubRoute('git/get-blob', 'GET', '/git/blobs/{file_sha}', 'contents', async (call) => {
            const id = call.parameters['file_sha'] ?? '';
            const content = await context.objects.blob(id);
            if (content === undefined)
                throw notFound();
            return reply_jsonReply(200, {
                sha: id,
                node_id: nodeId('B', id),
                size: content.length,
                url: urlOf(call, id),
                content: wrappedBase64(content),
                encoding: 'base64',
            });
        }),
        githubRoute('git/create-blob', 'POST', '/git/blobs', 'contents', async (call) => {
            const body = await call.body();
            const content = optionalText(body, 'content');
            if (content === undefined)
                throw githubError(422, "content wasn't supplied.");
            const encoding = optionalText(body, 'encoding') === 'base64' ? 'base64' : 'utf8';
            const id = await context.objects.writeBlob(Buffer.from(content, encoding));
            return reply_jsonReply(201, { sha: id, url: urlOf(call, id) });
        }),
    ];
}
/** GitHub breaks base64 into lines of 60 characters, each with a line end. */
function wrappedBase64(content) {
    return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/content-answer.ts



/** From 1 MiB on, the answer has no content: the file is to be had raw, or as a blob of the git database. */
const contentLimit = 1024 * 1024;
function fileAnswer(context, call, entry, path, ref, content) {
    const isLong = content.length > contentLimit;
    return {
        ...entryAnswer(context, call, entry, path, ref),
        size: content.length,
        encoding: isLong ? 'none' : 'base64',
        content: isLong ? '' : wrappedBase64(content),
    };
}
async function folderAnswer(context, call, folder, path, ref) {
    const answers = [];
    for (const entry of (await context.objects.tree(folder.id)) ?? []) {
        const blob = await context.objects.blob(entry.id);
        answers.push({
            ...entryAnswer(context, call, entry, path === '' ? entry.name : `${path}/${entry.name}`, ref),
            size: blob?.length ?? 0,
        });
    }
    return answers;
}
/** A file or folder without its content. */
function entryAnswer(context, { repository }, entry, path, ref) {
    const type = typeOfMode(entry.mode);
    const api = repositoryUrl(context, repository);
    const url = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
    const gitUrl = `${api}/git/${type}s/${entry.id}`;
    const htmlUrl = `${repositoryPage(context, repository)}/${type}/${ref}/${path}`;
    return {
        type: type === 'blob' ? 'file' : type === 'tree' ? 'dir' : 'submodule',
        name: path.split('/').at(-1) ?? '',
        path,
        sha: entry.id,
        url,
        git_url: gitUrl,
        html_url: htmlUrl,
        download_url: type === 'blob' ? `${repositoryPage(context, repository)}/raw/${ref}/${path}` : null,
        _links: { self: url, git: gitUrl, html: htmlUrl },
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/git/history.ts
/** Whether a commit is another one or comes before it: what git calls a fast-forward from `ancestor` to `id`. */
async function isAncestor(database, ancestor, id) {
    const seen = new Set();
    const waiting = [id];
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
        if (current === ancestor)
            return true;
        if (seen.has(current))
            continue;
        seen.add(current);
        waiting.push(...((await database.commit(current))?.parents ?? []));
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/references.ts








/** Git references: read, create, move (fast-forward only unless forced), delete. */
function referenceRoutes(context) {
    return [
        githubRoute('git/get-ref', 'GET', '/git/ref/{ref+}', 'contents', (call) => getReference(context, call)),
        githubRoute('git/list-matching-refs', 'GET', '/git/matching-refs/{ref+}', 'contents', (call) => listMatching(context, call)),
        githubRoute('git/create-ref', 'POST', '/git/refs', 'contents', (call) => createReference(context, call)),
        githubRoute('git/update-ref', 'PATCH', '/git/refs/{ref+}', 'contents', (call) => updateReference(context, call)),
        githubRoute('git/delete-ref', 'DELETE', '/git/refs/{ref+}', 'contents', deleteReference),
    ];
}
async function getReference(context, { repository, parameters }) {
    const name = `refs/${parameters['ref'] ?? ''}`;
    if (repository.refs[name] === undefined)
        throw notFound();
    return reply_jsonReply(200, await referenceAnswer(context, repository, name));
}
async function listMatching(context, { repository, parameters }) {
    const prefix = `refs/${parameters['ref'] ?? ''}`;
    const names = Object.keys(repository.refs).filter((name) => name.startsWith(prefix));
    const answers = names.toSorted().map((name) => referenceAnswer(context, repository, name));
    return reply_jsonReply(200, await Promise.all(answers));
}
async function createReference(context, call) {
    const body = await call.body();
    const name = requiredText(body, 'ref', 'Reference');
    const id = requiredText(body, 'sha', 'Reference');
    if (!/^refs\/(?:heads|tags)\/[^\s~^:?*[\\]+$/.test(name)) {
        throw githubError(422, 'Reference name must start with refs/ and be well-formed');
    }
    if (call.repository.refs[name] !== undefined)
        throw githubError(422, 'Reference already exists');
    await requireTarget(context, name, id);
    setReference(call.repository, name, id);
    return reply_jsonReply(201, await referenceAnswer(context, call.repository, name));
}
async function updateReference(context, call) {
    const { repository } = call;
    const name = `refs/${call.parameters['ref'] ?? ''}`;
    const body = await call.body();
    const id = requiredText(body, 'sha', 'Reference');
    const current = repository.refs[name];
    if (current === undefined)
        throw githubError(422, 'Reference does not exist');
    await requireTarget(context, name, id);
    const forced = optionalFlag(body, 'force') ?? false;
    if (!forced && !(await isAncestor(context.objects, current, id))) {
        throw githubError(422, 'Update is not a fast forward');
    }
    setReference(repository, name, id);
    return reply_jsonReply(200, await referenceAnswer(context, repository, name));
}
function deleteReference({ repository, parameters }) {
    const name = `refs/${parameters['ref'] ?? ''}`;
    if (repository.refs[name] === undefined)
        throw githubError(422, 'Reference does not exist');
    const locked = repository.releases.some(({ immutable, tagName }) => immutable && name === `refs/tags/${tagName}`);
    if (locked)
        throw githubError(422, 'Cannot delete a tag that belongs to an immutable release');
    removeReference(repository, name);
    return Promise.resolve(emptyReply(204));
}
function setReference(repository, name, id) {
    repository.refs[name] = id;
    repository.pushedAt = timestamp();
}
function removeReference(repository, name) {
    repository.refs = Object.fromEntries(Object.entries(repository.refs).filter(([other]) => other !== name));
}
async function requireTarget({ objects }, name, id) {
    const object = await objects.read(id);
    if (object === undefined)
        throw githubError(422, 'Object does not exist');
    if (name.startsWith('refs/heads/') && object.type !== 'commit') {
        throw validationFailed({ resource: 'Reference', field: 'sha', code: 'invalid', message: 'not a commit' });
    }
}
async function referenceAnswer(context, repository, name) {
    const id = repository.refs[name] ?? '';
    const type = (await context.objects.read(id))?.type ?? 'commit';
    const url = repositoryUrl(context, repository);
    return {
        ref: name,
        node_id: nodeId('REF', name),
        url: `${url}/git/${name}`,
        object: { sha: id, type, url: `${url}/git/${type}s/${id}` },
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/content-change.ts






/**
 * Commits a change of one file to the branch that the body names, on top of its tip.
 *
 * @throws {Refusal} 409 when `sha` is not the blob that the change is for.
 */
async function commitChange(context, call, body, change) {
    const { repository } = call;
    const { objects } = context;
    const message = requiredText(body, 'message', 'Commit');
    const branch = (optionalText(body, 'branch') ?? repository.defaultBranch).replace(/^refs\/heads\//, '');
    const tip = branchTip(repository, branch);
    if (tip === undefined && Object.keys(repository.refs).length > 0) {
        throw githubError(404, `Branch ${branch} not found`);
    }
    const base = tip === undefined ? undefined : (await objects.commit(tip))?.tree;
    const old = base === undefined ? undefined : await entryAt(objects, base, change.path);
    requireCurrent(change.path, old, optionalText(body, 'sha'), change.to === null);
    const tree = await updateTree(objects, base, [change]);
    const author = signatureFrom(body['author'], signatureFrom(body['committer'], accountSignature(call)));
    const committer = signatureFrom(body['committer'], accountSignature(call));
    const commit = { tree, parents: tip === undefined ? [] : [tip], author, committer, message };
    const id = await objects.writeCommit(commit);
    setReference(repository, `refs/heads/${branch}`, id);
    return { old, branch, commit: gitCommitAnswer(context, repository, id, commit) };
}
function requireCurrent(path, old, sha, deletes) {
    if (old === undefined && deletes)
        throw notFound();
    if (old === undefined && sha === undefined)
        return;
    if (sha === undefined)
        throw githubError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
    if (sha !== old?.id)
        throw githubError(409, `${path} does not match ${sha}`);
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/contents.ts








/** Files and folders of a branch: read, create or change, delete. */
function contentRoutes(context) {
    return [
        githubRoute('repos/get-content', 'GET', '/contents/{path+}', 'contents', (call) => read(context, call)),
        githubRoute('repos/create-or-update-file-contents', 'PUT', '/contents/{path+}', 'contents', (call) => put(context, call)),
        githubRoute('repos/delete-file', 'DELETE', '/contents/{path+}', 'contents', (call) => remove(context, call)),
    ];
}
async function read(context, call) {
    const ref = call.request.query.get('ref') ?? call.repository.defaultBranch;
    const commit = await resolveRevision(context, call.repository, ref);
    if (commit === undefined)
        throw githubError(404, `No commit found for the ref ${ref}`);
    const tree = (await context.objects.commit(commit))?.tree ?? '';
    const path = call.parameters['path'] ?? '';
    const entry = await entryAt(context.objects, tree, path);
    if (entry === undefined)
        throw notFound();
    if (entry.mode === '040000')
        return reply_jsonReply(200, await folderAnswer(context, call, entry, path, ref));
    const content = (await context.objects.blob(entry.id)) ?? Buffer.alloc(0);
    if ((call.request.headers.accept ?? '').includes('raw')) {
        return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json' }, body: content };
    }
    return reply_jsonReply(200, fileAnswer(context, call, entry, path, ref, content));
}
async function put(context, call) {
    const body = await call.body();
    const path = call.parameters['path'] ?? '';
    const content = Buffer.from(optionalText(body, 'content') ?? '', 'base64');
    const id = await context.objects.writeBlob(content);
    const { old, commit, branch } = await commitChange(context, call, body, {
        path,
        to: { mode: '100644', id },
    });
    const entry = { mode: '100644', name: path, id };
    const file = { ...entryAnswer(context, call, entry, path, branch), size: content.length };
    return reply_jsonReply(old === undefined ? 201 : 200, { content: file, commit });
}
async function remove(context, call) {
    const body = await call.body();
    requiredText(body, 'sha', 'Content');
    const path = call.parameters['path'] ?? '';
    const { commit } = await commitChange(context, call, body, { path, to: null });
    return reply_jsonReply(200, { content: null, commit });
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/git-trees.ts









/** Trees of the git database. */
function gitTreeRoutes(context) {
    return [
        githubRoute('git/get-tree', 'GET', '/git/trees/{tree_sha}', 'contents', (call) => getTree(context, call)),
        githubRoute('git/create-tree', 'POST', '/git/trees', 'contents', (call) => createTree(context, call)),
    ];
}
async function getTree(context, call) {
    const id = await treeOf(context, call, call.parameters['tree_sha'] ?? '');
    if (id === undefined)
        throw notFound();
    // Any value of the parameter switches it on, "0" and "false" too: GitHub documents this.
    const isRecursive = call.request.query.has('recursive');
    return reply_jsonReply(200, await treeAnswer(context, call, id, isRecursive));
}
async function createTree(context, call) {
    const body = await call.body();
    const base = optionalText(body, 'base_tree');
    const baseTree = base === undefined ? undefined : await treeOf(context, call, base);
    if (base !== undefined && baseTree === undefined)
        throw githubError(422, 'base_tree is not a valid tree oid');
    const items = optionalList(body, 'tree');
    if (items === undefined)
        throw githubError(422, 'Must supply tree.');
    const changes = [];
    for (const item of items)
        changes.push(await changeFrom(context, item));
    const id = await updateTree(context.objects, baseTree, changes);
    return reply_jsonReply(201, await treeAnswer(context, call, id, false));
}
/** The tree that an id names: its own, or the tree of a commit, branch or tag. */
async function treeOf(context, call, id) {
    if ((await context.objects.tree(id)) !== undefined)
        return id;
    const commit = await resolveRevision(context, call.repository, id);
    return commit === undefined ? undefined : (await context.objects.commit(commit))?.tree;
}
async function changeFrom({ objects }, item) {
    if (!(0,kubernetes_object/* isJsonObject */.O)(item))
        throw githubError(422, 'Invalid tree info');
    const path = requiredText(item, 'path', 'Tree');
    const isCanonical = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
    if (!isCanonical)
        throw githubError(422, `tree.path contains a malformed path component: ${path}`);
    if (item['sha'] === null)
        return { path, to: null };
    const mode = requiredText(item, 'mode', 'Tree');
    if (!isTreeMode(mode))
        throw validationFailed({ resource: 'Tree', field: 'mode', code: 'invalid' });
    const content = optionalText(item, 'content');
    if (content !== undefined)
        return { path, to: { mode, id: await objects.writeBlob(Buffer.from(content)) } };
    const id = requiredText(item, 'sha', 'Tree');
    const object = await objects.read(id);
    if (mode !== '160000' && object?.type !== typeOfMode(mode)) {
        throw githubError(422, `tree.sha ${id} is not a valid ${typeOfMode(mode)}`);
    }
    return { path, to: { mode, id } };
}
async function treeAnswer(context, call, id, isRecursive) {
    const url = `${repositoryUrl(context, call.repository)}/git`;
    const items = await listTree(context, id, '', isRecursive);
    const tree = [];
    for (const item of items) {
        const type = typeOfMode(item.mode);
        const blob = type === 'blob' ? await context.objects.blob(item.id) : undefined;
        const size = blob === undefined ? {} : { size: blob.length };
        tree.push({
            path: item.path,
            mode: item.mode,
            type,
            sha: item.id,
            ...size,
            url: `${url}/${type}s/${item.id}`,
        });
    }
    return { sha: id, url: `${url}/trees/${id}`, tree, truncated: false };
}
async function listTree(context, id, prefix, isRecursive) {
    const items = [];
    for (const entry of (await context.objects.tree(id)) ?? []) {
        const path = `${prefix}${entry.name}`;
        items.push({ ...entry, path });
        if (isRecursive && entry.mode === '040000')
            items.push(...(await listTree(context, entry.id, `${path}/`, true)));
    }
    return items;
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/github-state.ts
function createGithubState() {
    return { lastId: 0, repositories: {} };
}
function nextId(state) {
    state.lastId += 1;
    return state.lastId;
}
function findRepository(state, fullName) {
    return state.repositories[fullName.toLowerCase()];
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/pages.ts





/** Settings and builds of GitHub Pages. Enabling it needs `administration`, which GITHUB_TOKEN never has. */
function pagesRoutes(context) {
    return [
        githubRoute('repos/get-pages', 'GET', '/pages', 'pages', (call) => Promise.resolve(reply_jsonReply(200, pagesAnswer(context, call, requirePages(call))))),
        githubRoute('repos/create-pages-site', 'POST', '/pages', 'administration', (call) => enable(context, call)),
        githubRoute('repos/request-pages-build', 'POST', '/pages/builds', 'pages', (call) => {
            requirePages(call);
            const url = `${repositoryUrl(context, call.repository)}/pages/builds/latest`;
            return Promise.resolve(reply_jsonReply(201, { url, status: 'queued' }));
        }),
    ];
}
/** The address of the site: a folder of the sandbox, as project sites are below a user's domain. */
function siteUrl(context, { owner, name }) {
    return `${context.url()}/pages/${owner}/${name}/`;
}
function requirePages({ repository }) {
    if (repository.pages === null)
        throw notFound();
    return repository.pages;
}
async function enable(context, call) {
    const { repository } = call;
    if (repository.pages !== null)
        throw githubError(409, 'GitHub Pages is already enabled.');
    const { source, build_type: buildType } = await call.body();
    const wanted = typeof source === 'object' && source !== null && 'branch' in source ? source['branch'] : undefined;
    const branch = typeof wanted === 'string' ? wanted : repository.defaultBranch;
    const isWorkflow = buildType === 'workflow';
    if (!isWorkflow && branchTip(repository, branch) === undefined) {
        throw githubError(422, `The ${branch} branch must exist before GitHub Pages can be built.`);
    }
    repository.pages = { branch, path: '/', buildType: isWorkflow ? 'workflow' : 'legacy' };
    return reply_jsonReply(201, pagesAnswer(context, call, repository.pages));
}
function pagesAnswer(context, { repository }, pages) {
    return {
        url: `${repositoryUrl(context, repository)}/pages`,
        html_url: siteUrl(context, repository),
        status: 'built',
        cname: null,
        custom_404: false,
        public: !repository.private,
        build_type: pages.buildType,
        source: { branch: pages.branch, path: pages.path },
        https_enforced: false,
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/rate-limit.ts

function createRateLimit() {
    return { limit: 5000, remaining: 5000, reset: dayjs_min_default()().add(1, 'hour').unix() };
}
/** Takes one request from the limit. False when none was left. */
function takeOne(rateLimit) {
    if (rateLimit.remaining <= 0)
        return false;
    rateLimit.remaining -= 1;
    return true;
}
function rateLimitHeaders({ limit, remaining, reset }) {
    return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-used': String(limit - remaining),
        'x-ratelimit-resource': 'core',
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/store/content-digest.ts

/** The digest of content as registries and GitHub write it: `sha256:` and hexadecimal digits. */
async function contentDigest(content, algorithm = 'sha256') {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    for await (const chunk of content)
        hash.update(chunk);
    return `${algorithm}:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/release-answer.ts



function releaseAnswer(context, repository, release) {
    const api = repositoryUrl(context, repository);
    const page = repositoryPage(context, repository);
    const url = `${api}/releases/${release.id}`;
    const tag = encodeURIComponent(release.tagName);
    return {
        id: release.id,
        node_id: nodeId('RE', release.id),
        url,
        assets_url: `${url}/assets`,
        upload_url: `${url}/assets{?name,label}`,
        html_url: `${page}/releases/tag/${release.draft ? `untagged-${release.id}` : tag}`,
        tarball_url: release.draft ? null : `${api}/tarball/${tag}`,
        zipball_url: release.draft ? null : `${api}/zipball/${tag}`,
        author: userAnswer(context.url(), release.author),
        tag_name: release.tagName,
        target_commitish: release.targetCommitish,
        name: release.name,
        body: release.body,
        draft: release.draft,
        prerelease: release.prerelease,
        immutable: release.immutable,
        created_at: release.createdAt,
        updated_at: release.updatedAt,
        published_at: release.publishedAt,
        assets: release.assets.map((asset) => assetAnswer(context, repository, release, asset)),
    };
}
function assetAnswer(context, repository, release, asset) {
    const page = repositoryPage(context, repository);
    const tag = release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tagName);
    return {
        id: asset.id,
        node_id: nodeId('RA', asset.id),
        url: `${repositoryUrl(context, repository)}/releases/assets/${asset.id}`,
        browser_download_url: `${page}/releases/download/${tag}/${encodeURIComponent(asset.name)}`,
        name: asset.name,
        label: asset.label,
        content_type: asset.contentType,
        // The description knows only "uploaded" and "open"; the API answers "starter" after a broken upload.
        state: asset.state,
        size: asset.size,
        digest: asset.digest,
        download_count: asset.downloads,
        created_at: asset.createdAt,
        updated_at: asset.updatedAt,
        uploader: userAnswer(context.url(), asset.uploader),
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/release-publication.ts




/**
 * Makes a release public: its tag is created where it is missing, and with immutable releases it is locked.
 *
 * @throws {Refusal} 422 when another published release has the tag, or the commit does not exist.
 */
async function publish(context, repository, release, makeLatest) {
    requireFreeTag(repository, release);
    await ensureTag(context, repository, release);
    release.draft = false;
    release.immutable = repository.immutableReleases;
    release.publishedAt = timestamp();
    chooseLatest(repository, release, makeLatest);
}
/** @throws {Refusal} 422 when the tag belongs to another published release, or did to an immutable one. */
function requireFreeTag(repository, { id, tagName }) {
    if (repository.spentTags.includes(tagName)) {
        const message = 'tag_name was used by an immutable release';
        throw validationFailed({ resource: 'Release', code: 'custom', field: 'tag_name', message });
    }
    const isTaken = repository.releases.some((other) => other.id !== id && !other.draft && other.tagName === tagName);
    if (isTaken)
        throw validationFailed({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
}
/** Drafts and pre-releases can't be the latest. */
function chooseLatest(repository, release, makeLatest) {
    if (makeLatest === 'false' || release.draft || release.prerelease)
        return;
    repository.latestReleaseId = release.id;
}
async function ensureTag(context, repository, release) {
    const name = `refs/tags/${release.tagName}`;
    if (repository.refs[name] !== undefined)
        return;
    const target = await resolveRevision(context, repository, release.targetCommitish);
    if (target === undefined)
        throw unresolved(repository);
    setReference(repository, name, target);
}
function unresolved(repository) {
    if (repository.refs[`refs/heads/${repository.defaultBranch}`] === undefined) {
        return githubError(422, 'Repository is empty.');
    }
    return validationFailed({ resource: 'Release', code: 'invalid', field: 'target_commitish' });
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/releases.ts










function releaseRoutes(context) {
    const one = (call, release) => {
        if (release === undefined)
            throw notFound();
        return Promise.resolve(reply_jsonReply(200, releaseAnswer(context, call.repository, release)));
    };
    return [
        githubRoute('repos/list-releases', 'GET', '/releases', 'contents', (call) => list(context, call)),
        githubRoute('repos/create-release', 'POST', '/releases', 'contents', (call) => create(context, call)),
        githubRoute('repos/get-latest-release', 'GET', '/releases/latest', 'contents', (call) => one(call, latest(call.repository))),
        githubRoute('repos/get-release-by-tag', 'GET', '/releases/tags/{tag+}', 'contents', (call) => {
            const tag = call.parameters['tag'];
            return one(call, call.repository.releases.find((release) => !release.draft && release.tagName === tag));
        }),
        githubRoute('repos/get-release', 'GET', '/releases/{release_id}', 'contents', (call) => one(call, visibleReleases(call).find((release) => isNamed(release, call)))),
        githubRoute('repos/update-release', 'PATCH', '/releases/{release_id}', 'contents', (call) => update(context, call)),
        githubRoute('repos/delete-release', 'DELETE', '/releases/{release_id}', 'contents', releases_remove),
    ];
}
/** @throws {Refusal} 404 when the path names no release. */
function requireRelease(call) {
    const release = call.repository.releases.find((candidate) => isNamed(candidate, call));
    if (release === undefined)
        throw notFound();
    return release;
}
/** Drafts are shown only to who may write. */
function visibleReleases({ repository, account }) {
    const seesDrafts = account !== undefined && mayDo(account, 'contents', 'write');
    return repository.releases.filter((release) => seesDrafts || !release.draft);
}
function isNamed({ id }, { parameters }) {
    return String(id) === parameters['release_id'];
}
async function list(context, call) {
    const newestFirst = visibleReleases(call).toReversed();
    const { page, headers } = paginate(newestFirst, call.request, context.url());
    const answers = page.map((release) => releaseAnswer(context, call.repository, release));
    return Promise.resolve(reply_jsonReply(200, answers, headers));
}
async function create(context, call) {
    const { repository } = call;
    const body = await call.body();
    const now = timestamp();
    const release = {
        id: nextId(context.state),
        author: call.account?.login ?? repository.owner,
        tagName: requiredText(body, 'tag_name', 'Release'),
        targetCommitish: optionalText(body, 'target_commitish') ?? repository.defaultBranch,
        name: optionalText(body, 'name') ?? null,
        body: optionalText(body, 'body') ?? null,
        draft: true,
        prerelease: optionalFlag(body, 'prerelease') ?? false,
        immutable: false,
        createdAt: now,
        updatedAt: now,
        publishedAt: null,
        assets: [],
    };
    const makeLatest = makeLatestOf(body) ?? 'true';
    requireFreeTag(repository, release);
    if (optionalFlag(body, 'draft') !== true)
        await publish(context, repository, release, makeLatest);
    repository.releases.push(release);
    return reply_jsonReply(201, releaseAnswer(context, repository, release));
}
async function update(context, call) {
    const { repository } = call;
    const release = requireRelease(call);
    const body = await call.body();
    const changed = { ...release, ...changesFrom(body), updatedAt: timestamp() };
    if (release.immutable && changed.tagName !== release.tagName) {
        throw githubError(422, 'Cannot change the tag of an immutable release');
    }
    requireFreeTag(repository, changed);
    const makeLatest = makeLatestOf(body);
    const draft = optionalFlag(body, 'draft') ?? release.draft;
    if (release.draft && !draft)
        await publish(context, repository, changed, makeLatest ?? 'true');
    else if (makeLatest !== undefined)
        chooseLatest(repository, changed, makeLatest);
    Object.assign(release, changed);
    return reply_jsonReply(200, releaseAnswer(context, repository, release));
}
function changesFrom(body) {
    const tagName = optionalText(body, 'tag_name');
    const targetCommitish = optionalText(body, 'target_commitish');
    const name = optionalText(body, 'name');
    const text = optionalText(body, 'body');
    const prerelease = optionalFlag(body, 'prerelease');
    return {
        ...(tagName === undefined ? {} : { tagName }),
        ...(targetCommitish === undefined ? {} : { targetCommitish }),
        ...(name === undefined ? {} : { name }),
        ...(text === undefined ? {} : { body: text }),
        ...(prerelease === undefined ? {} : { prerelease }),
    };
}
function makeLatestOf(body) {
    const value = optionalText(body, 'make_latest');
    if (value === undefined || value === 'true' || value === 'false' || value === 'legacy')
        return value;
    throw validationFailed({ resource: 'Release', field: 'make_latest', code: 'invalid' });
}
// The tag stays; with an immutable release its name is spent for ever.
function releases_remove(call) {
    const release = requireRelease(call);
    const { repository } = call;
    repository.releases = repository.releases.filter((other) => other !== release);
    if (release.immutable)
        repository.spentTags.push(release.tagName);
    if (repository.latestReleaseId === release.id)
        repository.latestReleaseId = null;
    return Promise.resolve(emptyReply(204));
}
function latest({ releases, latestReleaseId }) {
    const candidates = releases.filter((release) => !release.draft && !release.prerelease);
    return candidates.find((release) => release.id === latestReleaseId) ?? candidates.at(-1);
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/release-assets.ts










/** Assets of releases; the upload is on the same host as the API. */
function releaseAssetRoutes(context) {
    return [
        githubRoute('repos/list-release-assets', 'GET', '/releases/{release_id}/assets', 'contents', (call) => release_assets_list(context, call)),
        {
            ...githubRoute('repos/upload-release-asset', 'POST', '/releases/{release_id}/assets', 'contents', (call) => upload(context, call)),
            streams: true,
        },
        githubRoute('repos/get-release-asset', 'GET', '/releases/assets/{asset_id}', 'contents', (call) => get(context, call)),
        githubRoute('repos/update-release-asset', 'PATCH', '/releases/assets/{asset_id}', 'contents', (call) => release_assets_update(context, call)),
        githubRoute('repos/delete-release-asset', 'DELETE', '/releases/assets/{asset_id}', 'contents', (call) => release_assets_remove(context, call)),
    ];
}
/** Where the bytes of an asset are kept. */
function assetKey({ id }) {
    return `assets/${id}`;
}
/** Streams the bytes of an asset and counts the download. */
function downloadAsset({ store }, asset) {
    asset.downloads += 1;
    return {
        status: 200,
        headers: {
            'content-type': 'application/octet-stream',
            'content-length': String(asset.size),
            'content-disposition': `attachment; filename=${asset.name}`,
        },
        body: store.read(assetKey(asset)),
    };
}
function release_assets_list(context, call) {
    const release = requireRelease(call);
    const { page, headers } = paginate(release.assets, call.request, context.url());
    const answers = page.map((asset) => assetAnswer(context, call.repository, release, asset));
    return Promise.resolve(reply_jsonReply(200, answers, headers));
}
async function upload(context, call) {
    const { request, repository } = call;
    const release = requireRelease(call);
    const name = storedName(request.query.get('name') ?? '');
    requireRoom(release, name);
    const id = nextId(context.state);
    const { size, digest } = await receive(context, call, assetKey({ id }));
    // Again: another upload, or the publication, may have come first.
    requireRoom(release, name);
    const now = timestamp();
    const asset = {
        id,
        uploader: call.account?.login ?? repository.owner,
        name,
        label: request.query.get('label'),
        contentType: request.headers['content-type'] ?? 'application/octet-stream',
        size,
        digest,
        state: 'uploaded',
        downloads: 0,
        createdAt: now,
        updatedAt: now,
    };
    release.assets.push(asset);
    return reply_jsonReply(201, assetAnswer(context, repository, release, asset));
}
function requireRoom(release, name) {
    if (release.immutable)
        throw githubError(422, 'Cannot upload assets to an immutable release.');
    if (name === '')
        throw validationFailed({ resource: 'ReleaseAsset', field: 'name', code: 'missing_field' });
    requireFreeName(release, name);
}
async function receive({ store }, { request }, key) {
    const content = await store.receive();
    try {
        await content.append(request.stream);
        const size = content.size();
        if (size === 0)
            throw validationFailed({ resource: 'ReleaseAsset', field: 'size', code: 'invalid' });
        const digest = await contentDigest(content.read());
        await content.keep(key);
        return { size, digest };
    }
    catch (error) {
        await content.discard();
        throw error;
    }
}
/** GitHub renames odd characters of an asset to dots, and drops dots at the ends. */
function storedName(name) {
    return name
        .replace(/[^\w.+@-]/g, '.')
        .replace(/\.{2,}/g, '.')
        .replace(/^\.|\.$/g, '');
}
async function get(context, call) {
    const { release, asset } = requireAsset(call);
    const wantsBytes = (call.request.headers.accept ?? '').includes('application/octet-stream');
    if (wantsBytes)
        return downloadAsset(context, asset);
    return Promise.resolve(reply_jsonReply(200, assetAnswer(context, call.repository, release, asset)));
}
async function release_assets_update(context, call) {
    const { release, asset } = requireAsset(call);
    const body = await call.body();
    if (release.immutable)
        throw githubError(422, 'Cannot change assets of an immutable release.');
    const name = storedName(optionalText(body, 'name') ?? asset.name);
    if (name !== asset.name)
        requireFreeName(release, name);
    Object.assign(asset, { name, label: optionalText(body, 'label') ?? asset.label, updatedAt: timestamp() });
    return reply_jsonReply(200, assetAnswer(context, call.repository, release, asset));
}
async function release_assets_remove({ store }, call) {
    const { release, asset } = requireAsset(call);
    if (release.immutable)
        throw githubError(422, 'Cannot delete assets of an immutable release.');
    release.assets = release.assets.filter((other) => other !== asset);
    await store.remove(assetKey(asset));
    return emptyReply(204);
}
function requireFreeName({ assets }, name) {
    const isTaken = assets.some((asset) => asset.name === name);
    if (isTaken)
        throw validationFailed({ resource: 'ReleaseAsset', field: 'name', code: 'already_exists' });
}
function requireAsset(call) {
    for (const release of visibleReleases(call)) {
        const asset = release.assets.find(({ id }) => String(id) === call.parameters['asset_id']);
        if (asset !== undefined)
            return { release, asset };
    }
    throw notFound();
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/content-type.ts
const types = {
    html: 'text/html; charset=utf-8',
    json: 'application/json; charset=utf-8',
    md: 'text/markdown; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    yaml: 'text/yaml; charset=utf-8',
    yml: 'text/yaml; charset=utf-8',
};
/** The Content-Type that a file is served with, by the end of its name. */
function contentTypeOf(file) {
    return types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/site.ts






const pagesPath = compilePath('/pages/{owner}/{repo}/{path+}');
const pagesRoot = compilePath('/pages/{owner}/{repo}/');
const downloadPath = compilePath('/{owner}/{repo}/releases/download/{tag+}/{name}');
const rawPath = compilePath('/{owner}/{repo}/raw/{revision}/{path+}');
/**
 * What is served to everyone beside the API: Pages sites straight from their branch, release downloads, and the files
 * of public repositories.
 */
async function serveSite(context, path) {
    const download = downloadPath(path);
    if (download !== undefined)
        return serveDownload(context, download);
    const page = pagesPath(path) ?? pagesRoot(path);
    if (page !== undefined)
        return servePage(context, page);
    const raw = rawPath(path);
    return raw === undefined ? undefined : serveRaw(context, raw);
}
function serveDownload(context, parameters) {
    const release = publicRepository(context, parameters)?.releases.find(({ draft, tagName }) => !draft && tagName === parameters['tag']);
    const asset = release?.assets.find(({ name, state }) => name === parameters['name'] && state === 'uploaded');
    return asset === undefined ? missing() : downloadAsset(context, asset);
}
async function servePage(context, parameters) {
    const repository = repositoryIn(context, parameters);
    const pages = repository?.pages ?? undefined;
    if (repository === undefined || pages === undefined)
        return missing();
    const path = `${pages.path}/${parameters['path'] ?? ''}`;
    return serveFile(context, repository, pages.branch, path.endsWith('/') ? `${path}index.html` : path);
}
async function serveRaw(context, parameters) {
    const repository = publicRepository(context, parameters);
    if (repository === undefined)
        return missing();
    return serveFile(context, repository, parameters['revision'] ?? '', parameters['path'] ?? '');
}
async function serveFile(context, repository, revision, path) {
    const commit = await resolveRevision(context, repository, revision);
    const tree = commit === undefined ? undefined : (await context.objects.commit(commit))?.tree;
    const entry = tree === undefined ? undefined : await entryAt(context.objects, tree, path);
    const body = entry === undefined ? undefined : await context.objects.blob(entry.id);
    if (body === undefined)
        return missing();
    return { status: 200, headers: { 'content-type': contentTypeOf(path) }, body };
}
function repositoryIn({ state }, parameters) {
    return findRepository(state, `${parameters['owner'] ?? ''}/${parameters['repo'] ?? ''}`);
}
function publicRepository(context, parameters) {
    const repository = repositoryIn(context, parameters);
    return repository?.private === false ? repository : undefined;
}
function missing() {
    return { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>404</h1><p>File not found</p>' };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/github.ts


















// The more specific paths come first.
function githubRoutes(context) {
    return [
        repositoryRoutes,
        releaseAssetRoutes,
        releaseRoutes,
        referenceRoutes,
        gitCommitRoutes,
        gitTreeRoutes,
        gitBlobRoutes,
        contentRoutes,
        branchRoutes,
        commitRoutes,
        pagesRoutes,
    ].flatMap((routesOf) => routesOf(context));
}
function githubOperations(context) {
    return githubRoutes(context).map(({ operation, method, pattern }) => ({
        operation,
        method,
        path: pattern.replaceAll('+}', '}'),
    }));
}
/** Answers the REST API (also below `/api/v3`, as an Enterprise Server), Pages sites and downloads. */
function createGithub(context) {
    const routes = githubRoutes(context);
    return async (request) => {
        const path = request.path.replace(/^\/api\/v3(?=\/)/, '');
        const site = await serveSite(context, path);
        if (site !== undefined)
            return site;
        const reply = await answerApi(context, routes, request, path);
        return { ...reply, headers: { ...rateLimitHeaders(context.rateLimit), ...reply.headers } };
    };
}
async function answerApi(context, routes, request, path) {
    try {
        if (!takeOne(context.rateLimit))
            throw githubError(403, 'API rate limit exceeded for installation.');
        const account = authenticate(context.accounts, request);
        const { route, parameters } = findRoute(routes, request, path);
        const repository = visibleRepository(context, parameters, account);
        authorize(route, account);
        const call = { request, parameters, repository, account, body: () => readBody(request) };
        if (route.method === 'GET' || route.streams)
            return await route.answer(call);
        // The body first: a client that is slow to send it holds nobody up.
        await request.bytes();
        return await context.turns(String(repository.id), () => route.answer(call));
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.reply;
        throw error;
    }
}
function authenticate(accounts, { headers }) {
    const header = headers.authorization;
    if (header === undefined)
        return undefined;
    const token = bearerToken(header) ?? basicCredentials(header)?.password ?? '';
    const account = accounts.get(token);
    if (account === undefined)
        throw githubError(401, 'Bad credentials');
    return account;
}
function findRoute(routes, request, path) {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    for (const route of routes) {
        const parameters = route.method === method ? route.matches(path) : undefined;
        if (parameters !== undefined)
            return { route, parameters };
    }
    throw notFound();
}
// A private repository is "not found" for who may not see it.
function visibleRepository({ state }, parameters, account) {
    const repository = findRepository(state, `${parameters['owner'] ?? ''}/${parameters['repo'] ?? ''}`);
    if (repository === undefined || (repository.private && account === undefined))
        throw notFound();
    return repository;
}
function authorize({ method, permission }, account) {
    if (method === 'GET' && account === undefined)
        return;
    if (account === undefined)
        throw githubError(401, 'Requires authentication');
    // Reading the contents of a public repository needs no permission at all.
    const isAllowed = method === 'GET' ? permission === 'contents' : false;
    if (isAllowed || mayDo(account, permission, method === 'GET' ? 'read' : 'write'))
        return;
    throw githubError(403, 'Resource not accessible by integration');
}

;// CONCATENATED MODULE: ./packages/sandbox/src/github/turns.ts
function createTurns() {
    const last = new Map();
    return (thing, work) => {
        const before = last.get(thing) ?? Promise.resolve();
        const turn = before.then(work, work);
        last.set(thing, turn);
        return turn;
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/registry-error.ts

function registryError(status, code, message, headers = {}) {
    return new Refusal(reply_jsonReply(status, { errors: [{ code, message }] }, headers));
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/digest.ts



const lengths = { sha256: 64, sha512: 128 };
function digestOf(content) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
}
function isDigest(text) {
    const [algorithm = '', hex = ''] = text.split(':');
    return /^[0-9a-f]+$/.test(hex) && lengths[algorithm] === hex.length && text === `${algorithm}:${hex}`;
}
/** @throws {Refusal} 400 DIGEST_INVALID when the text is no sha256 or sha512 digest. */
function requireDigest(text) {
    if (!isDigest(text))
        throw registryError(400, 'DIGEST_INVALID', `${text} is not a digest`);
    return text;
}
/** @throws {Refusal} 400 DIGEST_INVALID when the content has another digest than the client says. */
async function verifyDigest(expected, content) {
    const [algorithm = ''] = requireDigest(expected).split(':');
    const found = await contentDigest(content, algorithm);
    if (found !== expected) {
        throw registryError(400, 'DIGEST_INVALID', `the content has the digest ${found}, not ${expected}`);
    }
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/range.ts
/**
 * A single `bytes=a-b` range of RFC 9110; other units and several ranges are ignored, as the RFC allows.
 *
 * @param size of the whole content, in bytes.
 */
function parseRange(header, size) {
    const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
    if (from === '' && to === '')
        return undefined;
    const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
    const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
    return start > end ? 'unsatisfiable' : { start, end };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/registry-route.ts

/** A route below `/v2/<name>`, for a pattern such as `/blobs/{digest}`. */
function registryRoute(method, pattern, answer) {
    return { method, matches: compilePath(`/v2/{name+}${pattern}`), answer };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/blobs.ts





/** `GET`, `HEAD` and `DELETE` of blobs (end-2 and end-10 of the specification). */
function blobRoutes(context) {
    return [
        registryRoute('GET', '/blobs/{digest}', (call) => Promise.resolve(readBlob(context, call))),
        registryRoute('DELETE', '/blobs/{digest}', (call) => Promise.resolve(deleteBlob(context, call))),
    ];
}
function readBlob({ store }, { repository, parameters, request }) {
    const digest = requireDigest(parameters['digest'] ?? '');
    const size = requireBlob(repository.blobs[digest], digest);
    const headers = {
        'content-type': 'application/octet-stream',
        'docker-content-digest': digest,
        'accept-ranges': 'bytes',
    };
    const range = parseRange(request.headers.range, size);
    if (range === 'unsatisfiable')
        return emptyReply(416, { 'content-range': `bytes */${size}` });
    if (range === undefined) {
        return { status: 200, headers: { ...headers, 'content-length': String(size) }, body: store.read(digest) };
    }
    return {
        status: 206,
        headers: {
            ...headers,
            'content-length': String(range.end - range.start + 1),
            'content-range': `bytes ${range.start}-${range.end}/${size}`,
        },
        body: store.read(digest, range),
    };
}
function deleteBlob({ settings }, { repository, parameters }) {
    if (!settings.deletion)
        throw registryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
    const digest = requireDigest(parameters['digest'] ?? '');
    requireBlob(repository.blobs[digest], digest);
    // Other repositories may share the content: only this repository forgets it.
    repository.blobs = Object.fromEntries(Object.entries(repository.blobs).filter(([other]) => other !== digest));
    return emptyReply(202);
}
function requireBlob(size, digest) {
    if (size === undefined)
        throw registryError(404, 'BLOB_UNKNOWN', `blob ${digest} unknown to registry`);
    return size;
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/manifest-document.ts


/** @throws {Refusal} 400 MANIFEST_INVALID when the bytes are no JSON object. */
function readManifest(content) {
    const document = parse(content);
    const config = descriptorsOf([document['config'] ?? null]);
    return {
        mediaType: textOf(document['mediaType']),
        blobs: [...config, ...descriptorsOf(document['layers'])].filter(isPushed).map(({ digest }) => digest),
        manifests: descriptorsOf(document['manifests']).map((descriptor) => descriptor.digest),
        subject: descriptorsOf([document['subject'] ?? null])[0]?.digest,
        // "If the artifactType is empty or missing in the image manifest, the value of artifactType MUST be set to
        // the config descriptor mediaType value" (specification, Listing Referrers).
        artifactType: textOf(document['artifactType']) ?? config[0]?.mediaType,
        annotations: annotationsOf(document['annotations']),
    };
}
function parse(content) {
    try {
        const document = JSON.parse(content.toString());
        if ((0,kubernetes_object/* isJsonObject */.O)(document))
            return document;
    }
    catch {
        // Told below, together with JSON that is no object.
    }
    throw registryError(400, 'MANIFEST_INVALID', 'the manifest is not a JSON object');
}
function isPushed({ mediaType }) {
    return !/\.(?:nondistributable|foreign)\./.test(mediaType ?? '');
}
function descriptorsOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.filter(kubernetes_object/* isJsonObject */.O).flatMap(({ digest, mediaType }) => {
        return typeof digest === 'string' ? [{ digest, mediaType: textOf(mediaType) }] : [];
    });
}
function annotationsOf(value) {
    if (!(0,kubernetes_object/* isJsonObject */.O)(value))
        return undefined;
    const annotations = {};
    for (const [key, text] of Object.entries(value))
        if (typeof text === 'string')
            annotations[key] = text;
    return annotations;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/manifests.ts





/** `GET`, `HEAD`, `PUT` and `DELETE` of manifests by tag and by digest (end-3, end-7, end-9). */
function manifestRoutes(context) {
    const lag = new Map();
    return [
        registryRoute('GET', '/manifests/{reference}', (call) => manifests_read(context, call, lag)),
        registryRoute('PUT', '/manifests/{reference}', (call) => manifests_put(context, call, lag)),
        registryRoute('DELETE', '/manifests/{reference}', (call) => manifests_remove(context, call)),
    ];
}
async function manifests_read({ store }, call, lag) {
    const reference = call.parameters['reference'] ?? '';
    const waiting = lag.get(`${call.name}:${reference}`) ?? 0;
    if (waiting > 0)
        lag.set(`${call.name}:${reference}`, waiting - 1);
    const found = waiting > 0 ? undefined : findManifest(call.repository, reference);
    if (found === undefined)
        throw manifestUnknown(reference);
    return {
        status: 200,
        headers: { 'content-type': found.mediaType, 'docker-content-digest': found.digest },
        body: await store.bytes(found.digest),
    };
}
async function manifests_put(context, call, lag) {
    const reference = requireReference(call.parameters['reference'] ?? '');
    const content = await call.request.bytes();
    const document = readManifest(content);
    const mediaType = requireMediaType(call.request.headers['content-type'], document);
    requireContents(call.repository, document);
    const digest = isDigest(reference) ? reference : digestOf(content);
    await verifyDigest(digest, toAsync(content));
    await context.store.write(digest, content);
    call.repository.manifests[digest] = stored(document, mediaType, content.length);
    if (!isDigest(reference)) {
        setTag(call.repository, reference, digest);
        lag.set(`${call.name}:${reference}`, context.settings.readAfterPushLag);
    }
    const subject = context.settings.referrers ? document.subject : undefined;
    return emptyReply(201, {
        location: `/v2/${call.name}/manifests/${digest}`,
        'docker-content-digest': digest,
        ...(subject === undefined ? {} : { 'oci-subject': subject }),
    });
}
function manifests_remove({ settings }, { repository, parameters }) {
    if (!settings.deletion)
        throw registryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
    const reference = parameters['reference'] ?? '';
    const found = findManifest(repository, reference);
    if (found === undefined)
        throw manifestUnknown(reference);
    if (isDigest(reference)) {
        repository.manifests = Object.fromEntries(Object.entries(repository.manifests).filter(([digest]) => digest !== reference));
    }
    repository.tags = repository.tags.filter((tag) => isDigest(reference) ? tag.digest !== reference : tag.name !== reference);
    return Promise.resolve(emptyReply(202));
}
/** The manifest that a tag or a digest names. */
function findManifest(repository, reference) {
    const digest = isDigest(reference)
        ? reference
        : repository.tags.find((tag) => tag.name === reference)?.digest;
    const manifest = digest === undefined ? undefined : repository.manifests[digest];
    return digest === undefined || manifest === undefined ? undefined : { ...manifest, digest };
}
/** Sets or moves a tag; a moved tag keeps its place in the list. */
function setTag(repository, name, digest) {
    const tag = repository.tags.find((candidate) => candidate.name === name);
    if (tag === undefined)
        repository.tags.push({ name, digest });
    else
        tag.digest = digest;
}
function stored(document, mediaType, size) {
    const { subject, artifactType, annotations } = document;
    return {
        mediaType,
        size,
        ...(subject === undefined ? {} : { subject }),
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(annotations === undefined ? {} : { annotations }),
    };
}
function requireReference(reference) {
    if (isDigest(reference) || /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(reference))
        return reference;
    throw registryError(400, 'MANIFEST_INVALID', `${reference} is neither a tag nor a digest`);
}
function requireMediaType(header, { mediaType }) {
    if (header === undefined)
        throw registryError(400, 'MANIFEST_INVALID', 'Content-Type is missing');
    if (mediaType === undefined || mediaType === header)
        return header;
    throw registryError(400, 'MANIFEST_INVALID', `Content-Type is ${header}, but mediaType is ${mediaType}`);
}
// A subject may be missing: the specification lets referrers come first.
function requireContents(repository, { blobs, manifests }) {
    const missing = blobs.find((digest) => repository.blobs[digest] === undefined) ??
        manifests.find((digest) => repository.manifests[digest] === undefined);
    if (missing === undefined)
        return;
    throw registryError(404, 'MANIFEST_BLOB_UNKNOWN', `${missing} is unknown to this repository`);
}
function manifestUnknown(reference) {
    return registryError(404, 'MANIFEST_UNKNOWN', `manifest ${reference} unknown`);
}
async function* toAsync(content) {
    yield await Promise.resolve(content);
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/push-refusal.ts

const texts = {
    'installation-not-allowed': 'installation not allowed to Create organization package',
    'write-package': 'permission_denied: write_package',
    'secondary-rate-limit': 'permission_denied: You have exceeded a secondary rate limit. Please wait a few minutes.',
};
function refusePush(refusal) {
    throw registryError(403, 'DENIED', texts[refusal]);
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/referrers.ts




const indexMediaType = 'application/vnd.oci.image.index.v1+json';
/** `GET /v2/<name>/referrers/<digest>` (end-12), filtered by `artifactType` (end-12b). */
function referrerRoutes({ settings }) {
    return [
        registryRoute('GET', '/referrers/{digest}', (call) => {
            if (!settings.referrers)
                throw registryError(404, 'NAME_UNKNOWN', 'there is no referrers API');
            return Promise.resolve(listReferrers(call));
        }),
    ];
}
function listReferrers({ repository, parameters, request }) {
    const subject = requireDigest(parameters['digest'] ?? '');
    const wanted = request.query.get('artifactType');
    const manifests = Object.entries(repository.manifests)
        .filter(([, manifest]) => manifest.subject === subject)
        .filter(([, manifest]) => wanted === null || manifest.artifactType === wanted)
        .map(([digest, { mediaType, size, artifactType, annotations }]) => ({
        mediaType,
        digest,
        size,
        artifactType,
        annotations,
    }));
    const filters = wanted === null ? {} : { 'oci-filters-applied': 'artifactType' };
    return reply_jsonReply(200, { schemaVersion: 2, mediaType: indexMediaType, manifests }, { 'content-type': indexMediaType, ...filters });
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/registry-access.ts





/** Who may pull and push: the Docker token exchange as GHCR does it, Basic credentials, or everyone. */
function createRegistryAccess(accounts, settings) {
    const grants = new Map();
    function exchange(request) {
        // Clients that try the OAuth2 form of the exchange fall back to GET on this answer.
        if (request.method !== 'GET')
            throw registryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
        const account = registry_access_authenticate(accounts, request);
        const scopes = request.query.getAll('scope').flatMap((scope) => scope.split(' '));
        if (account === undefined && scopes.some((scope) => /:([^:]*,)?(push|\*)/.test(scope))) {
            throw registryError(403, 'DENIED', 'requested access to the resource is denied');
        }
        const token = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
        grants.set(token, { account, scopes });
        return reply_jsonReply(200, { token, expires_in: 300 });
    }
    function require(request, host, name) {
        if (settings.access === 'anonymous')
            return;
        const action = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'push';
        const account = settings.access === 'basic' ? requireBasic(request) : requireBearer(request, host, name, action);
        const allowed = action === 'pull' || (account !== undefined && mayDo(account, 'packages', 'write'));
        if (!allowed)
            refusePush('installation-not-allowed');
    }
    function requireBasic(request) {
        const account = registry_access_authenticate(accounts, request);
        if (account !== undefined)
            return account;
        throw unauthorized('Basic realm="sandbox"');
    }
    function requireBearer(request, host, name, action) {
        const grant = grants.get(bearerToken(request.headers.authorization) ?? '');
        const wanted = name === undefined ? undefined : `repository:${name}:`;
        const granted = grant?.scopes.some((scope) => wanted === undefined || covers(scope, wanted, action));
        if (grant !== undefined && (granted === true || wanted === undefined))
            return grant.account;
        const actions = action === 'push' ? 'pull,push' : 'pull';
        const scope = wanted === undefined ? '' : `,scope="${wanted}${actions}"`;
        throw unauthorized(`Bearer realm="http://${host}/token",service="${host}"${scope}`);
    }
    return { exchange, require };
}
function covers(scope, wanted, action) {
    const actions = scope.startsWith(wanted) ? scope.slice(wanted.length).split(',') : [];
    return actions.includes(action) || actions.includes('*');
}
// The user's name is not looked at, as on GHCR: the password is the token.
function registry_access_authenticate(accounts, request) {
    const credentials = basicCredentials(request.headers.authorization);
    if (credentials === undefined)
        return undefined;
    const account = accounts.get(credentials.password);
    if (account === undefined)
        throw unauthorized('Basic realm="sandbox"');
    return account;
}
function unauthorized(challenge) {
    return registryError(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': challenge });
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/tags.ts



/** Tags per page when the client does not ask for a number; GHCR's. */
const pageSize = 100;
/** `GET /v2/<name>/tags/list` (end-8) with `n`, `last` and a Link to the next page. */
function tagRoutes({ settings, state }) {
    return [
        registryRoute('GET', '/tags/list', (call) => {
            if (state.repositories[call.name] === undefined) {
                throw registryError(404, 'NAME_UNKNOWN', `repository ${call.name} not known to registry`);
            }
            return Promise.resolve(listTags(call, settings.tagOrder));
        }),
    ];
}
function listTags({ name, repository, request }, order) {
    const names = repository.tags.map((tag) => tag.name);
    const tags = order === 'lexical' ? names.toSorted(byBytes) : names;
    const count = Number(request.query.get('n') ?? pageSize);
    const rest = after(tags, request.query.get('last'), order);
    const page = rest.slice(0, count);
    const last = page.at(-1);
    const hasMore = rest.length > page.length && last !== undefined;
    const next = `</v2/${name}/tags/list?n=${count}&last=${encodeURIComponent(last ?? '')}>; rel="next"`;
    return reply_jsonReply(200, { name, tags: page }, hasMore ? { link: next } : {});
}
// `last` need not be a tag that still exists when the order is lexical.
function after(tags, last, order) {
    if (last === null)
        return tags;
    if (order === 'lexical')
        return tags.filter((tag) => byBytes(tag, last) > 0);
    return tags.slice(tags.indexOf(last) + 1);
}
function byBytes(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/uploads.ts





/** Blob uploads: monolithic, in chunks, by one POST, and mounts (end-4 to end-6, end-11, end-13, end-14). */
function uploadRoutes(context) {
    const uploads = new Map();
    async function begin(call) {
        const { query } = call.request;
        const mount = query.get('mount');
        if (mount !== null && mountBlob(context, call, mount))
            return created(call.name, mount);
        const digest = query.get('digest');
        const content = await context.store.receive();
        if (digest !== null)
            return finish(call, content, digest);
        const id = (0,external_node_crypto_.randomUUID)();
        const upload = { name: call.name, state: (0,external_node_crypto_.randomUUID)(), content };
        uploads.set(id, upload);
        return accepted(id, upload);
    }
    async function append(call) {
        const { id, upload } = find(call);
        const misplaced = checkChunk(call, upload, context.settings.chunkLimit);
        if (misplaced !== undefined)
            return misplaced;
        await upload.content.append(call.request.stream);
        return accepted(id, upload);
    }
    async function complete(call) {
        const { id, upload } = find(call);
        const misplaced = checkChunk(call, upload, Number.MAX_SAFE_INTEGER);
        if (misplaced !== undefined)
            return misplaced;
        const digest = call.request.query.get('digest');
        if (digest === null)
            throw registryError(400, 'DIGEST_INVALID', 'the query parameter digest is missing');
        const reply = await finish(call, upload.content, digest);
        uploads.delete(id);
        return reply;
    }
    function status(call) {
        const { id, upload } = find(call);
        return { ...accepted(id, upload), status: 204 };
    }
    async function cancel(call) {
        if (!context.settings.cancelUpload)
            throw registryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
        const { id, upload } = find(call);
        uploads.delete(id);
        await upload.content.discard();
        return emptyReply(204);
    }
    function find(call) {
        const id = call.parameters['id'] ?? '';
        const upload = uploads.get(id);
        const isItsAddress = upload?.name === call.name && upload.state === call.request.query.get('_state');
        if (isItsAddress)
            return { id, upload };
        throw registryError(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
    }
    return [
        registryRoute('POST', '/blobs/uploads/', begin),
        registryRoute('PATCH', '/blobs/uploads/{id}', append),
        registryRoute('PUT', '/blobs/uploads/{id}', complete),
        registryRoute('GET', '/blobs/uploads/{id}', (call) => Promise.resolve(status(call))),
        registryRoute('DELETE', '/blobs/uploads/{id}', cancel),
    ];
}
// Without `from` the blob may come from any repository; the sandbox knows no secrets among them.
function mountBlob({ state, settings }, call, digest) {
    const from = call.request.query.get('from');
    const sources = from === null ? Object.values(state.repositories) : [state.repositories[from]];
    const size = sources
        .map((source) => source?.blobs[requireDigest(digest)])
        .find((found) => found !== undefined);
    if (!settings.mount || size === undefined)
        return false;
    call.repository.blobs[digest] = size;
    return true;
}
async function finish(call, content, digest) {
    try {
        await content.append(call.request.stream);
        await verifyDigest(digest, content.read());
    }
    catch (error) {
        await content.discard();
        throw error;
    }
    const size = content.size();
    await content.keep(digest);
    call.repository.blobs[digest] = size;
    return created(call.name, digest);
}
// Content-Range is `<start>-<end>` here, without the unit of RFC 9110; chunks must come in order.
function checkChunk(call, upload, limit) {
    const range = call.request.headers['content-range'];
    if (range === undefined)
        return undefined;
    const [, start = '', end = ''] = /^(\d+)-(\d+)$/.exec(range) ?? [];
    const size = upload.content.size();
    if (Number(end) - Number(start) + 1 > limit)
        throw chunkTooLong(limit);
    if (start !== '' && Number(start) === size)
        return undefined;
    const id = call.parameters['id'] ?? '';
    return { ...accepted(id, upload), status: 416 };
}
function chunkTooLong(limit) {
    const mebibytes = (limit / 1024 / 1024).toFixed(2);
    const message = `request body is too large and exceeds the maximum permissible limit of ${mebibytes}MiB`;
    return registryError(416, 'SIZE_INVALID', message);
}
function accepted(id, { name, state, content }) {
    return emptyReply(202, {
        location: `/v2/${name}/blobs/uploads/${id}?_state=${state}`,
        range: `0-${Math.max(0, content.size() - 1)}`,
        'docker-upload-uuid': id,
    });
}
function created(name, digest) {
    return emptyReply(201, { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest });
}

;// CONCATENATED MODULE: ./packages/sandbox/src/registry/registry.ts










/** Repository names of the specification, "Pulling manifests". */
const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
/** Answers `/token` and everything below `/v2/`. */
function createRegistry(context, accounts) {
    const access = createRegistryAccess(accounts, context.settings);
    const routes = [blobRoutes, uploadRoutes, manifestRoutes, tagRoutes, referrerRoutes].flatMap((of) => of(context));
    return async (request) => {
        const host = request.headers.host ?? '';
        if (request.path === '/token')
            return access.exchange(request);
        if (/^\/v2\/?$/.test(request.path)) {
            access.require(request, host, undefined);
            return emptyReply(200, { 'docker-distribution-api-version': 'registry/2.0' });
        }
        const { route, parameters } = find(routes, request);
        const name = parameters['name'] ?? '';
        access.require(request, host, name);
        if (!repositoryName.test(name))
            throw registryError(400, 'NAME_INVALID', `${name} is not a repository name`);
        const repository = openRepository(context, request, name);
        return route.answer({ request, parameters, name, repository });
    };
}
function find(routes, request) {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    let known = false;
    for (const route of routes) {
        const parameters = route.matches(request.path);
        known ||= parameters !== undefined;
        if (parameters !== undefined && route.method === method)
            return { route, parameters };
    }
    if (known)
        throw registryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
    throw registryError(404, 'NAME_UNKNOWN', `${request.path} is no path of a registry`);
}
// Only a push makes a repository: reading one that is not there finds it empty and leaves no trace.
function openRepository({ state, refusals }, request, name) {
    if (request.method === 'GET' || request.method === 'HEAD') {
        return state.repositories[name] ?? createRepository();
    }
    const refusal = refusals.get(name);
    if (refusal !== undefined)
        refusePush(refusal);
    return repositoryOf(state, name);
}

;// CONCATENATED MODULE: ./packages/sandbox/src/sandbox-github.ts







function createSandboxGithub(context) {
    const { state, objects, store, rateLimit } = context;
    function repository(fullName) {
        const found = findRepository(state, fullName);
        if (found === undefined)
            throw new Error(`the sandbox has no repository ${fullName}`);
        return found;
    }
    async function createRepository(fullName, options = {}) {
        const created = newRepository(nextId(state), fullName, options);
        state.repositories[fullName.toLowerCase()] = created;
        if (options.files !== undefined)
            await commit(fullName, created.defaultBranch, options.files, 'First commit');
    }
    async function commit(fullName, branch, files, message = 'Change') {
        const target = repository(fullName);
        const parent = branchTip(target, branch);
        const base = parent === undefined ? undefined : (await objects.commit(parent))?.tree;
        const tree = await updateTree(objects, base, await changesFrom(files));
        const author = {
            name: target.owner,
            email: `${target.owner}@users.noreply.github.com`,
            date: timestamp(),
        };
        const parents = parent === undefined ? [] : [parent];
        const id = await objects.writeCommit({ tree, parents, author, committer: author, message });
        // A request may have moved the branch meanwhile: its commit must not be lost.
        if (branchTip(target, branch) !== parent)
            return commit(fullName, branch, files, message);
        setReference(target, `refs/heads/${branch}`, id);
        return id;
    }
    function changesFrom(files) {
        const changes = Object.entries(files).map(async ([path, content]) => {
            const id = await objects.writeBlob(Buffer.from(content));
            return { path, to: { mode: '100644', id } };
        });
        return Promise.all(changes);
    }
    async function readFile(fullName, branch, path) {
        const tip = branchTip(repository(fullName), branch);
        const tree = tip === undefined ? undefined : (await objects.commit(tip))?.tree;
        const entry = tree === undefined ? undefined : await entryAt(objects, tree, path);
        return entry === undefined ? undefined : objects.blob(entry.id);
    }
    async function readAsset(fullName, tag, name) {
        const release = repository(fullName).releases.findLast(({ tagName }) => tagName === tag);
        const asset = release?.assets.find((candidate) => candidate.name === name);
        if (asset === undefined)
            throw new Error(`${fullName} has no asset ${name} at ${tag}`);
        return store.bytes(assetKey(asset));
    }
    return {
        createRepository,
        repository,
        releases: (fullName) => repository(fullName).releases,
        refs: (fullName) => repository(fullName).refs,
        commit,
        readFile,
        readAsset,
        rateLimit,
        operations: githubOperations(context),
    };
}
function newRepository(id, fullName, options) {
    const [owner = '', name = ''] = fullName.split('/');
    const now = timestamp();
    return {
        id,
        owner,
        name,
        description: options.description ?? null,
        private: options.private ?? false,
        defaultBranch: options.defaultBranch ?? 'main',
        createdAt: now,
        pushedAt: now,
        refs: {},
        releases: [],
        latestReleaseId: null,
        immutableReleases: options.immutableReleases ?? false,
        spentTags: [],
        pages: options.pages === undefined ? null : { branch: options.pages, path: '/', buildType: 'legacy' },
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/sandbox-registry.ts



function createSandboxRegistry(context) {
    const { state, store, settings, refusals } = context;
    async function putBlob(repository, mediaType, content) {
        const digest = digestOf(content);
        await store.write(digest, content);
        repositoryOf(state, repository).blobs[digest] = content.length;
        return { mediaType, digest, size: content.length };
    }
    async function putImage(repository, tag, content = tag) {
        const layerType = 'application/vnd.oci.image.layer.v1.tar';
        const layer = await putBlob(repository, layerType, Buffer.from(content));
        const image = { architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [layer.digest] } };
        const configType = 'application/vnd.oci.image.config.v1+json';
        const config = await putBlob(repository, configType, Buffer.from(JSON.stringify(image)));
        const mediaType = 'application/vnd.oci.image.manifest.v1+json';
        const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers: [layer] }));
        const digest = digestOf(bytes);
        await store.write(digest, bytes);
        const target = repositoryOf(state, repository);
        target.manifests[digest] = { mediaType, size: bytes.length };
        setTag(target, tag, digest);
        return digest;
    }
    return {
        repositories: () => Object.keys(state.repositories),
        tags: (repository) => (state.repositories[repository]?.tags ?? []).map((tag) => tag.name),
        manifest: async (repository, reference) => {
            const target = state.repositories[repository];
            const found = target === undefined ? undefined : findManifest(target, reference);
            if (found === undefined)
                return undefined;
            return { digest: found.digest, mediaType: found.mediaType, content: await store.bytes(found.digest) };
        },
        blob: (_repository, digest) => store.bytes(digest),
        putImage,
        refuse: (repository, refusal) => {
            if (refusal === undefined)
                refusals.delete(repository);
            else
                refusals.set(repository, refusal);
        },
        settings,
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/server/faults.ts

function createFaults() {
    let active = [];
    return {
        add: (fault) => void active.push({ fault, seen: 0 }),
        clear: () => void (active = []),
        next: (request) => active
            .filter(({ fault }) => matches(fault, request))
            .filter((entry) => isDue(entry.fault, (entry.seen += 1)))
            .map(({ fault }) => fault.effect),
    };
}
function matches(fault, request) {
    return (fault.method === undefined || fault.method === request.method) && fault.path.test(request.path);
}
function isDue({ from = 1, times = 1 }, seen) {
    return seen >= from && seen < from + times;
}
/** 429; `retryAfter` is the header's value, seconds or an HTTP date, and absent when not given. */
function tooManyRequests(retryAfter) {
    const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
    return { kind: 'answer', reply: jsonReply(429, { message: 'Too many requests' }, headers) };
}
/** 503, as a load balancer answers it: a page, not JSON. */
function serviceUnavailable() {
    const body = '<html><body><h1>503 Service Unavailable</h1></body></html>';
    return { kind: 'answer', reply: { status: 503, headers: { 'content-type': 'text/html' }, body } };
}
/** 502, as GHCR's front end answers it now and then: a page, not JSON. */
function badGateway() {
    const body = '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>';
    return { kind: 'answer', reply: { status: 502, headers: { 'content-type': 'text/html' }, body } };
}
/** 429 of GHCR: the hint stands in the message, as a Go duration such as `333.939671ms`, and in no header. */
function registryRateLimit(goDuration) {
    const message = `retry-after: ${goDuration}, allowed: 2000/minute`;
    return { kind: 'answer', reply: jsonReply(429, { errors: [{ code: 'TOOMANYREQUESTS', message }] }) };
}
/** 403 of GitHub's secondary rate limit; `retryAfter` is in seconds. */
function secondaryRateLimit(retryAfter) {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    const body = { message, documentation_url: 'https://docs.github.com/rest', status: '403' };
    return { kind: 'answer', reply: jsonReply(403, body, { 'retry-after': String(retryAfter) }) };
}
function connectionReset(when) {
    return { kind: 'reset', when };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./packages/sandbox/src/server/request.ts
function createRequest(message) {
    const url = new URL(message.url ?? '/', 'http://sandbox');
    let body;
    return {
        method: message.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        headers: message.headers,
        stream: message,
        bytes: async () => (body ??= await readAll(message)),
        received: () => body,
    };
}
async function readAll(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/sandbox/src/server/listener.ts





/** The HTTP server: faults, hooks and the log stand around one function that answers. */
function createListener(answer, faults) {
    const listener = { requests: [], before: [], after: [] };
    const server = (0,external_node_http_.createServer)((message, response) => {
        void serve(message, response).catch(() => message.socket.destroy());
    });
    async function serve(message, response) {
        const request = createRequest(message);
        const log = { method: request.method, path: request.path, query: request.query.toString(), status: 0 };
        listener.requests.push(log);
        const reply = await decideWithHooks(request).catch(failure);
        if (reply === 'reset')
            return void message.socket.resetAndDestroy();
        log.status = reply.status;
        await send(response, reply, request.method);
    }
    async function decideWithHooks(request) {
        for (const hook of listener.before)
            await hook(request);
        const { reply, injected } = await decide(request);
        if (reply === 'reset')
            return reply;
        for (const hook of listener.after)
            await hook({ request, reply, injected });
        return reply;
    }
    async function decide(request) {
        const effects = faults.next(request);
        for (const effect of effects) {
            if (effect.kind === 'meanwhile')
                await effect.run();
            if (effect.kind === 'answer')
                return { reply: effect.reply, injected: true };
            if (effect.kind === 'reset' && effect.when === 'before')
                return { reply: 'reset', injected: true };
        }
        const reply = await replyOf(answer, request);
        const isLost = effects.some((effect) => effect.kind === 'reset');
        return { reply: isLost ? 'reset' : reply, injected: isLost };
    }
    return { ...listener, server };
}
async function replyOf(answer, request) {
    try {
        return await answer(request);
    }
    catch (error) {
        return error instanceof Refusal ? error.reply : failure(error);
    }
}
// A bug of the sandbox, or a hook of a test that failed: told to the client, where a test sees it.
function failure(error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return reply_jsonReply(500, { message: `The sandbox itself failed: ${message}` });
}
async function send(response, reply, method) {
    const { body } = reply;
    const length = typeof body === 'string' || Buffer.isBuffer(body) ? Buffer.byteLength(body) : undefined;
    response.writeHead(reply.status, {
        ...(length === undefined ? {} : { 'content-length': String(length) }),
        ...reply.headers,
    });
    if (body instanceof external_node_stream_.Readable && method !== 'HEAD')
        await (0,external_node_stream_promises_.pipeline)(body, response);
    else
        response.end(method === 'HEAD' || body instanceof external_node_stream_.Readable ? undefined : body);
}

;// CONCATENATED MODULE: ./packages/sandbox/src/server/loopback.ts
/** Listens on loopback only: nobody else on the network reaches the sandbox. @returns `127.0.0.1:PORT`. */
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            const address = server.address();
            if (address === null || typeof address === 'string')
                reject(new Error('the server has no port'));
            else
                resolve(`127.0.0.1:${address.port}`);
        });
    });
}
/** Ends open connections too: a client that keeps one alive must not hold the sandbox up. */
function stop(server) {
    return new Promise((resolve, reject) => {
        server.close((error) => {
            if (error === undefined)
                resolve();
            else
                reject(error);
        });
        server.closeAllConnections();
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/sandbox/src/store/folder-store.ts





/** Content as files below a folder, so that large blobs never stand in memory. */
function createFolderStore(folder) {
    const fileOf = (key) => (0,external_node_path_.join)(folder, ...key.split(/[:/]/));
    return {
        size: async (key) => (await (0,promises_.stat)(fileOf(key)).catch(() => undefined))?.size,
        bytes: (key) => (0,promises_.readFile)(fileOf(key)),
        read: (key, range) => (0,external_node_fs_.createReadStream)(fileOf(key), range),
        write: async (key, content) => {
            const temporary = await temporaryFile(folder);
            await (0,promises_.writeFile)(temporary, content);
            await moveTo(fileOf(key), temporary);
        },
        remove: (key) => (0,promises_.rm)(fileOf(key), { force: true }),
        receive: async () => receiveInFolder(await temporaryFile(folder), fileOf),
    };
}
async function temporaryFile(folder) {
    const incoming = (0,external_node_path_.join)(folder, 'incoming');
    await (0,promises_.mkdir)(incoming, { recursive: true });
    const file = (0,external_node_path_.join)(incoming, (0,external_node_crypto_.randomUUID)());
    await (0,promises_.writeFile)(file, '');
    return file;
}
// A rename is atomic: no reader ever sees half a file.
async function moveTo(file, temporary) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.rename)(temporary, file);
}
function receiveInFolder(temporary, fileOf) {
    let size = 0;
    async function* counted(source) {
        for await (const chunk of source) {
            size += chunk.length;
            yield chunk;
        }
    }
    return {
        size: () => size,
        append: (source) => (0,external_node_stream_promises_.pipeline)(counted(source), (0,external_node_fs_.createWriteStream)(temporary, { flags: 'a' })),
        read: () => (0,external_node_fs_.createReadStream)(temporary),
        keep: (key) => moveTo(fileOf(key), temporary),
        discard: () => (0,promises_.rm)(temporary, { force: true }),
    };
}

;// CONCATENATED MODULE: ./packages/sandbox/src/store/memory-store.ts

function createMemoryStore() {
    const contents = new Map();
    const get = (key) => {
        const content = contents.get(key);
        if (content === undefined)
            throw new Error(`no content ${key}`);
        return content;
    };
    return {
        size: (key) => Promise.resolve(contents.get(key)?.length),
        bytes: async (key) => Promise.resolve(get(key)),
        read: (key, range) => streamOf(range === undefined ? get(key) : get(key).subarray(range.start, range.end + 1)),
        write: (key, content) => Promise.resolve(void contents.set(key, content)),
        remove: (key) => Promise.resolve(void contents.delete(key)),
        receive: () => Promise.resolve(receiveInMemory(contents)),
    };
}
function receiveInMemory(contents) {
    let chunks = [];
    return {
        size: () => chunks.reduce((total, chunk) => total + chunk.length, 0),
        append: async (source) => {
            for await (const chunk of source)
                chunks.push(chunk);
        },
        read: () => external_node_stream_.Readable.from(chunks, { objectMode: false }),
        keep: (key) => Promise.resolve(void contents.set(key, Buffer.concat(chunks))),
        discard: () => Promise.resolve(void (chunks = [])),
    };
}
// Readable.from(buffer) would be empty for no bytes and one chunk otherwise; an array keeps both cases alike.
function streamOf(content) {
    return external_node_stream_.Readable.from(content.length === 0 ? [] : [content], { objectMode: false });
}

;// CONCATENATED MODULE: ./packages/sandbox/src/store/saved-state.ts





/** The state that an earlier sandbox left in the folder, else an empty one. */
async function loadState(folder) {
    const file = folder === undefined ? undefined : (0,external_node_path_.join)(folder, 'state.json');
    // Written by createStateFile of the same program: its shape is known.
    if (file !== undefined && (0,external_node_fs_.existsSync)(file))
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    return { github: createGithubState(), registry: createRegistryState() };
}
/** Without a folder nothing is written. */
function createStateFile(folder, state) {
    if (folder === undefined)
        return { save: () => Promise.resolve() };
    // One write at a time: requests end side by side.
    let last = Promise.resolve();
    return { save: () => (last = last.then(() => writeState(folder, state))) };
}
// Written whole and renamed, so that a sandbox that is killed leaves the last complete state.
async function writeState(folder, state) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const temporary = (0,external_node_path_.join)(folder, 'state.json.new');
    await (0,promises_.writeFile)(temporary, JSON.stringify(state, null, 2));
    await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, 'state.json'));
}

;// CONCATENATED MODULE: ./packages/sandbox/src/sandbox.ts















async function startSandbox(options = {}) {
    const token = 'sandbox-token';
    const accounts = new Map([[token, workflowAccount]]);
    const store = options.folder === undefined ? createMemoryStore() : createFolderStore(options.folder);
    const state = await loadState(options.folder);
    const file = createStateFile(options.folder, state);
    const faults = createFaults();
    let url = '';
    const github = {
        state: state.github,
        store,
        objects: createObjectDatabase(store),
        accounts,
        rateLimit: createRateLimit(),
        turns: createTurns(),
        url: () => url,
    };
    const registry = {
        state: state.registry,
        store,
        settings: { ...specification, ...options.registry },
        refusals: new Map(),
    };
    const answerGithub = createGithub(github);
    const answerRegistry = createRegistry(registry, accounts);
    const listener = createListener(async (request) => {
        const reply = await (isForRegistry(request) ? answerRegistry(request) : answerGithub(request));
        if (changesState(request))
            await file.save();
        return reply;
    }, faults);
    const host = await listen(listener.server, options.port ?? 0);
    url = `http://${host}`;
    return {
        url,
        host,
        token,
        accounts,
        requests: listener.requests,
        faults,
        beforeEach: (hook) => void listener.before.push(hook),
        afterEach: (hook) => void listener.after.push(hook),
        github: createSandboxGithub(github),
        registry: createSandboxRegistry(registry),
        close: async () => {
            await stop(listener.server);
            await file.save();
        },
    };
}
function isForRegistry({ path }) {
    return path === '/token' || /^\/v2(?:\/|$)/.test(path);
}
function changesState({ method }) {
    return method !== 'GET' && method !== 'HEAD';
}

;// CONCATENATED MODULE: ./packages/sandbox/src/index.ts






// EXTERNAL MODULE: ./packages/report/src/index.ts + 14 modules
var src = __webpack_require__(8190);
;// CONCATENATED MODULE: ./packages/cli/src/tour/checkout.ts



/** The checkout of pte actions that this program is part of: dist/ and examples/ are below it. */
function findCheckout(program) {
    const root = (0,external_node_path_.resolve)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)), '../..');
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'examples/infrastructure')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'dist')))
        return root;
    throw new src/* ExpectedError */.Dh({
        rule: 'no-checkout',
        message: `the tour needs examples/ and dist/ of a checkout of pte actions, and there are none in ${root}`,
        help: 'Clone the repository and run `npm ci && npm run tour` in it.',
    });
}
/** The contents of all files below a folder, by their path in it. */
function readFolder(folder) {
    const files = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return Object.fromEntries(paths.map((path) => [(0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'), (0,external_node_fs_.readFileSync)(path)]));
}

// EXTERNAL MODULE: ./packages/flux/src/index.ts + 53 modules
var flux_src = __webpack_require__(3474);
;// CONCATENATED MODULE: ./packages/cli/src/tour/step-log.ts
const commandPattern = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/;
const severityOf = {
    error: 'error',
    warning: 'warning',
    notice: 'notice',
};
/** Reads workflow commands as GitHub's runner does: annotations are taken out, other commands leave no trace. */
function readStepLog(log) {
    const lines = [];
    const annotations = [];
    for (const line of log.split('\n')) {
        const [, name, properties = '', data = ''] = commandPattern.exec(line) ?? [];
        if (name === undefined)
            lines.push(line);
        else {
            const severity = severityOf[name];
            if (severity)
                annotations.push(toFinding(severity, readProperties(properties), step_log_unescape(data)));
            else if (name === 'group')
                lines.push(step_log_unescape(data));
        }
    }
    return { lines: lines.filter((line) => line.trim() !== ''), annotations };
}
function toFinding(severity, properties, data) {
    const [message = '', ...help] = data.split('\n');
    const { title = '', file, line, col } = properties;
    return {
        rule: title,
        severity,
        message,
        ...(help.length === 0 ? {} : { help: help.join('\n') }),
        ...(file === undefined
            ? {}
            : { at: { file, line: Number(line ?? 1), ...(col === undefined ? {} : { column: Number(col) }) } }),
    };
}
function readProperties(text) {
    const pairs = text.split(',').map((pair) => {
        const equals = pair.indexOf('=');
        return [pair.slice(0, equals), step_log_unescape(pair.slice(equals + 1))];
    });
    return Object.fromEntries(pairs);
}
function step_log_unescape(text) {
    return text
        .replaceAll('%2C', ',')
        .replaceAll('%3A', ':')
        .replaceAll('%0A', '\n')
        .replaceAll('%0D', '\r')
        .replaceAll('%25', '%');
}

// EXTERNAL MODULE: ./packages/process/src/index.ts + 5 modules
var process_src = __webpack_require__(2);
// EXTERNAL MODULE: ./packages/yaml/src/index.ts + 16 modules
var yaml_src = __webpack_require__(7842);
;// CONCATENATED MODULE: ./packages/cli/src/tour/step-outputs.ts
/** Reads a GITHUB_OUTPUT file: `name=value` lines, and `name<<mark` … `mark` for values of several lines. */
function readOutputs(text) {
    const outputs = {};
    for (const match of text.matchAll(/^([^\n=<]+)(?:=(.*)|<<(\S+)\n([\s\S]*?)\n\3)$/gm)) {
        const [, name = '', line, , block] = match;
        outputs[name] = line ?? block ?? '';
    }
    return outputs;
}

;// CONCATENATED MODULE: ./packages/cli/src/tour/workflow-step.ts






/**
 * Runs the bundle of an action as GitHub's runner does: a node process whose inputs, with the defaults of action.yml,
 * are in its environment, and whose outputs and summary come back in files.
 */
async function runStep(bundle, inputs, workflow) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workflow.temporary, 'step-'));
    const files = {
        output: (0,external_node_path_.join)(folder, 'output'),
        summary: (0,external_node_path_.join)(folder, 'summary'),
        event: (0,external_node_path_.join)(folder, 'event'),
    };
    await Promise.all([
        (0,promises_.writeFile)(files.output, ''),
        (0,promises_.writeFile)(files.summary, ''),
        (0,promises_.writeFile)(files.event, workflow_step_event),
    ]);
    const all = { ...(await defaultInputs(bundle, workflow)), ...inputs };
    const env = { ...inputVariables(all), ...runnerVariables(workflow, files) };
    const script = (0,external_node_path_.join)(bundle, 'index.js');
    const { exitCode, stdout } = await (0,process_src/* runCommand */.d1)(process.execPath, [script], { env, cwd: workflow.workspace });
    const [outputs, summary] = await Promise.all([
        (0,promises_.readFile)(files.output, 'utf8'),
        (0,promises_.readFile)(files.summary, 'utf8'),
    ]);
    await (0,promises_.rm)(folder, { recursive: true });
    return { exitCode, log: stdout, outputs: readOutputs(outputs), summary };
}
const actor = 'octocat';
const workflow_step_event = JSON.stringify({ repository: { default_branch: 'main' } });
async function defaultInputs(bundle, { token, repository, sha }) {
    const [action] = (0,yaml_src/* parseYaml */.hN)(await (0,promises_.readFile)((0,external_node_path_.join)(bundle, 'action.yml'), 'utf8')).documents;
    const github = { token, repository, sha, actor };
    const inputs = (0,kubernetes_object/* isJsonObject */.O)(action) && (0,kubernetes_object/* isJsonObject */.O)(action['inputs']) ? action['inputs'] : {};
    const defaults = Object.entries(inputs).map(([name, input]) => {
        const value = (0,kubernetes_object/* isJsonObject */.O)(input) && typeof input['default'] === 'string' ? input['default'] : '';
        return [
            name,
            value.replaceAll(/\$\{\{ github\.(\w+) \}\}/g, (_, key) => github[key] ?? ''),
        ];
    });
    return Object.fromEntries(defaults);
}
function inputVariables(inputs) {
    const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return Object.fromEntries(named);
}
function runnerVariables(workflow, files) {
    return {
        PATH: process.env['PATH'] ?? '',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTOR: actor,
        GITHUB_API_URL: workflow.url,
        GITHUB_EVENT_NAME: workflow.eventName,
        GITHUB_EVENT_PATH: files.event,
        GITHUB_OUTPUT: files.output,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REPOSITORY: workflow.repository,
        GITHUB_RUN_ID: '1',
        GITHUB_SERVER_URL: workflow.url,
        GITHUB_SHA: workflow.sha,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_WORKSPACE: workflow.workspace,
        RUNNER_TEMP: workflow.temporary,
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/tour/stage.ts




/** The repositories of the example organisation on the sandbox. */
const appRepository = 'example-org/world-clock';
const infrastructureRepository = 'example-org/infrastructure';
/** Runs an action as a step of a workflow run on the sandbox. */
function runAction({ checkout, temporary, sandbox }, action, inputs, run) {
    const bundle = (0,external_node_path_.join)(checkout, 'dist', action);
    return runStep(bundle, inputs, { ...run, url: sandbox.url, token: sandbox.token, temporary });
}
/** Says what is true, or ends the tour with what the step said: a tour that shows a failure as success is worthless. */
function stage_confirm({ screen }, truth, text, step) {
    if (truth) {
        screen.done(text);
        return;
    }
    const annotations = step ? readStepLog(step.log).annotations.map(({ message }) => message) : [];
    throw new src/* ExpectedError */.Dh({
        rule: 'tour',
        message: `this did not hold: ${text}`,
        help: ['The tour runs what is in dist/; `npm run build` makes it new.', ...annotations].join('\n'),
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/tour/choose-tag.ts


/** Which of the tags in the registry Flux deploys, and why not the others. */
async function chooseTag(stage) {
    const { sandbox, screen } = stage;
    screen.station('Flux chooses among the tags', 'Flux reads the tags in the registry and takes the newest one of version 1. `pte policy` tells which and why:');
    screen.written(`pte policy --from ${sandbox.host}/${appRepository}`);
    const tags = sandbox.registry.tags(appRepository);
    const selection = await (0,flux_src.selectImageTag)((0,flux_src/* defaultImagePolicy */.rf)('v1'), tags);
    for (const { tag } of selection.candidates)
        screen.fact('candidate', tag);
    for (const { tag, reason } of selection.ignored)
        screen.fact('ignored', `${tag} (${reason})`);
    const newest = tags.at(-1);
    const selected = selection.outcome === 'selected' ? selection.selected.tag : undefined;
    stage_confirm(stage, selected !== undefined && selected === newest, `Flux deploys ${newest ?? ''}, the one just pushed.`);
}

;// CONCATENATED MODULE: ./packages/cli/src/tour/publish-image.ts





const written = `- uses: pte/tag-and-push@v1
  with:
    directory: server`;
const earlierTags = [
    'v1_5f0c1de_2026-10-30T07.12.09Z',
    'v1_e19b0c4_2026-11-02T16.40.51Z',
    'v2_a77d3f8_2026-11-20T10.00.00Z',
    'latest',
];
/** The example app becomes an image with a tag that Flux picks. */
async function publishImage(stage) {
    const { sandbox, screen } = stage;
    // A copy, as a runner has it: in the checkout of pte actions the app would be a part of another commit.
    const workspace = (0,external_node_path_.join)(stage.temporary, 'app');
    await (0,promises_.cp)((0,external_node_path_.join)(stage.checkout, 'examples/app'), workspace, { recursive: true });
    screen.station('An app is built, tagged and published', `A push to the default branch of ${appRepository}. The folder "server" becomes one layer of an image, with no
container engine; with a Dockerfile there would be no "with:" at all.`);
    screen.written(written);
    await sandbox.github.createRepository(appRepository);
    const sha = await sandbox.github.commit(appRepository, 'main', readFolder(workspace));
    for (const tag of earlierTags)
        await sandbox.registry.putImage(appRepository, tag);
    const inputs = { directory: 'server', entrypoint: '["node", "main.js"]', workdir: '/app', ports: '3000' };
    const step = await runAction(stage, 'tag-and-push', inputs, {
        repository: appRepository,
        sha,
        workspace,
        eventName: 'push',
    });
    screen.said(readStepLog(step.log), () => undefined);
    const { tag = '', digest = '' } = step.outputs;
    const stored = await sandbox.registry.manifest(appRepository, tag);
    stage_confirm(stage, step.exitCode === 0 && stored?.digest === digest && digest !== '', 'The registry has the image.', step);
    screen.fact('tag', tag);
    screen.fact('digest', digest);
}

// EXTERNAL MODULE: ./packages/helm/src/index.ts + 37 modules
var helm_src = __webpack_require__(5432);
;// CONCATENATED MODULE: ./packages/cli/src/tour/release-chart.ts






/** The example chart becomes a release and an entry in the index that Pages serves; a second run changes nothing. */
async function releaseChart(stage) {
    const { sandbox, screen } = stage;
    const workspace = (0,external_node_path_.join)(stage.checkout, 'examples/infrastructure');
    screen.station('A chart is released', 'The chart of the apps becomes a GitHub release, and an entry of index.yaml on GitHub Pages.');
    screen.written('- uses: pte/chart-release@v1');
    await sandbox.github.createRepository(infrastructureRepository, { pages: 'gh-pages' });
    const sha = await sandbox.github.commit(infrastructureRepository, 'main', readFolder(workspace));
    const run = { repository: infrastructureRepository, sha, workspace, eventName: 'push' };
    const step = await runAction(stage, 'chart-release', {}, run);
    screen.said(readStepLog(step.log), () => undefined);
    stage_confirm(stage, step.outputs['released'] === '1', 'One chart version was released.', step);
    await fetchBack(stage, step.outputs['index-url'] ?? '');
    const again = await runAction(stage, 'chart-release', {}, run);
    stage_confirm(stage, again.outputs['released'] === '0', 'The same step again changes nothing.', again);
}
async function fetchBack(stage, indexUrl) {
    const index = (0,helm_src.readIndex)(await (await fetch(indexUrl)).text());
    const [entry] = [...index.entries.values()].flat();
    const archive = Buffer.from(await (await fetch(entry?.urls[0] ?? indexUrl)).arrayBuffer());
    const digest = (0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex');
    stage.screen.fact('index.yaml', indexUrl);
    stage.screen.fact('entry', `${entry?.name ?? ''} ${entry?.version ?? ''}, ${archive.length} bytes`);
    stage_confirm(stage, digest === entry?.digest, 'The archive, fetched over HTTP, has the digest of the index.');
}

;// CONCATENATED MODULE: ./packages/cli/src/tour/mistake.ts


const apps = 'kubernetes/apps';
/** One of each kind that newcomers make most, in the example infrastructure repository. */
const mistakes = [
    {
        rule: 'resource-not-found',
        told: 'the list of apps has a misspelt name',
        edit: `${apps}/kustomization.yaml`,
        from: '- guestbook',
        to: '- gestbook',
    },
    {
        rule: 'not-listed',
        told: 'an app was copied from the template and not listed',
        copy: `${apps}/example-app`,
        to: `${apps}/my-app`,
    },
    {
        rule: 'image-tag-not-selected',
        told: 'a tag that Flux would never pick',
        edit: `${apps}/world-clock/release.yaml`,
        from: 'v1_4e0b9a2_2026-11-19T14.03.27Z',
        to: 'latest',
    },
    {
        rule: 'image-marker-without-policy',
        told: 'a marker that names a policy which does not exist',
        edit: `${apps}/world-clock/release.yaml`,
        from: 'flux-system:world-clock:name',
        to: 'flux-system:wold-clock:name',
    },
    {
        rule: 'depends-on-not-found',
        told: 'an order that names what is not there',
        edit: 'kubernetes/clusters/tilia/apps.yaml',
        from: 'name: cert-issuer',
        to: 'name: cert-issuers',
    },
    {
        rule: 'path-not-found',
        told: 'a folder that was renamed in one place only',
        edit: 'kubernetes/clusters/tilia/alerts.yaml',
        from: 'infrastructure/alerts',
        to: 'infrastructure/alarms',
    },
    {
        rule: 'secret-in-clear',
        told: 'a password that anyone could read',
        write: 'kubernetes/secrets/apps/world-clock.yaml',
        text: `apiVersion: v1
kind: Secret
metadata:
  name: world-clock
  namespace: world-clock
stringData:
  PASSWORD: correct-horse
`,
    },
];
/** Makes a mistake in a copy of the repository. */
function make(mistake, root) {
    if ('copy' in mistake)
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(root, mistake.copy), (0,external_node_path_.join)(root, mistake.to), { recursive: true });
    else if ('write' in mistake)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, mistake.write), mistake.text);
    else {
        const path = (0,external_node_path_.join)(root, mistake.edit);
        const text = (0,external_node_fs_.readFileSync)(path, 'utf8');
        if (!text.includes(mistake.from))
            throw new Error(`${mistake.edit} does not hold ${mistake.from}`);
        (0,external_node_fs_.writeFileSync)(path, text.replace(mistake.from, mistake.to));
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/tour/validate-example.ts






const validate_example_written = '- uses: pte/kustomize-validate@v1';
/** The example infrastructure repository as it is. */
async function validateExample(stage) {
    const { checkout, screen } = stage;
    screen.station('The infrastructure repository is checked', 'On every pull request: what Flux would apply is built in process and checked.');
    screen.written(validate_example_written);
    const step = await validate(stage, (0,external_node_path_.join)(checkout, 'examples/infrastructure'));
    stage_confirm(stage, step.exitCode === 0 && step.outputs['errors'] === '0', 'The example has no errors.', step);
}
/** A copy of it with mistakes; each is annotated on its line. */
async function validateMistakes(stage) {
    const { checkout, temporary, screen } = stage;
    const broken = (0,external_node_path_.join)(temporary, 'infrastructure');
    await (0,promises_.cp)((0,external_node_path_.join)(checkout, 'examples/infrastructure'), broken, { recursive: true });
    for (const mistake of mistakes)
        make(mistake, broken);
    screen.station('The same with mistakes in it', 'A pull request in which somebody new did what people do:');
    for (const { told } of mistakes)
        screen.fact('', told);
    screen.written(validate_example_written);
    const step = await validate(stage, broken);
    const found = new Set(readStepLog(step.log).annotations.map(({ rule }) => rule));
    const missed = mistakes.filter(({ rule }) => !found.has(rule)).map(({ rule }) => rule);
    const claim = `The check failed, as it must, and each of the ${mistakes.length} mistakes is annotated on its line.`;
    stage_confirm(stage, step.exitCode === 1 && missed.length === 0, `${claim}${missed.map((rule) => ` [${rule}]`).join('')}`, step);
}
async function validate(stage, workspace) {
    const { sandbox } = stage;
    const sha = sandbox.github.refs(infrastructureRepository)['refs/heads/main'] ?? '';
    const run = { repository: infrastructureRepository, sha, workspace, eventName: 'pull_request' };
    const step = await runAction(stage, 'kustomize-validate', {}, run);
    stage.screen.said(readStepLog(step.log), (file) => sourceOf(workspace, file));
    return step;
}
function sourceOf(workspace, file) {
    const path = (0,external_node_path_.join)(workspace, file);
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
}

;// CONCATENATED MODULE: ./packages/cli/src/tour/guided-run.ts









/** Runs every station of the tour on a sandbox that ends with it. @throws {ExpectedError} when a station fails. */
async function takeTour(screen) {
    const started = performance.now();
    const checkout = findCheckout(process.argv[1] ?? '');
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pte-tour-'));
    const sandbox = await startSandbox();
    const stage = { checkout, temporary, sandbox, screen };
    try {
        screen.done(`A registry and a GitHub are running at ${sandbox.url}, for this run only.`);
        await publishImage(stage);
        await chooseTag(stage);
        await releaseChart(stage);
        await validateExample(stage);
        await validateMistakes(stage);
    }
    finally {
        await sandbox.close();
        await (0,promises_.rm)(temporary, { recursive: true });
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    screen.station(`That was all of it, in ${seconds} s`, farewell);
}
const farewell = `The same steps work in your own repositories: README.md shows the workflows.
  docs/getting-started.md   from an app's repository to a running app, for newcomers to Kubernetes
  npx pte --help            the same engines on the command line
  npx pte validate PATH     your own infrastructure repository, right now`;


/***/ })

};
