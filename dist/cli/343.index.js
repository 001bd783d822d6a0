export const id = 343;
export const ids = [343];
export const modules = {

/***/ 1343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkoutTag: () => (/* reexport */ checkoutTag)
});

// UNUSED EXPORTS: removeTemporaryPaths, tagAndPush

// EXTERNAL MODULE: ./packages/flux/src/index.ts + 53 modules
var src = __webpack_require__(3474);
// EXTERNAL MODULE: ./packages/registry/src/index.ts + 58 modules
var registry_src = __webpack_require__(1226);
// EXTERNAL MODULE: ./packages/github/src/index.ts + 18 modules
var github_src = __webpack_require__(1417);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/connect.ts

function connect_connector({ run, token, fetch }) {
    return () => connectRepository({ name: run.repository, token, apiUrl: run.apiUrl, fetch });
}

// EXTERNAL MODULE: ./packages/report/src/index.ts + 14 modules
var report_src = __webpack_require__(8190);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/image-name.ts


/** Where an image without a host is (Docker's rule). */
const dockerHub = 'docker.io';
/**
 * The container registry that belongs to a GitHub server: ghcr.io, `containers.<host>` on GitHub Enterprise, and the
 * same host and port on loopback, where a local stand-in serves both.
 */
function image_name_defaultRegistry(serverUrl) {
    const { host, hostname } = new URL(serverUrl);
    if (hostname === 'github.com')
        return 'ghcr.io';
    return isLoopback(hostname) ? host : `containers.${host}`;
}
/**
 * The image that the inputs name; by default the repository's own, in lower case as registries want it. An image
 * without a host is in the registry of the input of that name, else on Docker Hub, as everywhere.
 *
 * @throws {ExpectedError} `invalid-image`
 */
function image_name_imageName(image, registry, { serverUrl, repository }) {
    if (registry !== undefined)
        checkHost(registry);
    if (image === undefined) {
        return { registry: registry ?? image_name_defaultRegistry(serverUrl), repository: repository.toLowerCase() };
    }
    const reference = image_name_parseImageName('image', image);
    const named = reference.registry !== dockerHub || image.startsWith(`${dockerHub}/`);
    if (registry === undefined || reference.registry === registry)
        return reference;
    if (named)
        throw invalid('image', image, `it is at ${reference.registry}, and the input registry is ${registry}`);
    return { registry, repository: image };
}
/**
 * Reads a name without tag and digest.
 *
 * @param input where it was given.
 * @throws {ExpectedError} `invalid-image`
 */
function image_name_parseImageName(input, text) {
    const reference = parseImageReference(text);
    if (reference === undefined)
        throw invalid(input, text, whyNoName(text));
    const { registry, repository, tag, digest } = reference;
    if (tag === undefined && digest === undefined)
        return { registry, repository };
    throw invalid(input, text, 'it must come without tag and digest');
}
/** `ghcr.io/octo/app` */
function image_name_formatImageName({ registry, repository }) {
    return `${registry}/${repository}`;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function whyNoName(text) {
    if (/^https?:/i.test(text))
        return 'the name of an image has no https:// before it';
    if (/[A-Z]/.test(text))
        return 'names of images are in lower case';
    return 'it is not a name that a registry takes';
}
function checkHost(registry) {
    if (parseImageReference(`${registry}/x`)?.registry === registry)
        return;
    throw new ExpectedError({
        rule: 'invalid-registry',
        message: `the input registry has ${JSON.stringify(registry)}, which is no host`,
        help: 'Write only the host, with the port where there is one, such as quay.io. What comes after it belongs to the input image.',
    });
}
function invalid(input, text, reason) {
    return new ExpectedError({
        rule: 'invalid-image',
        message: `the input ${input} has ${JSON.stringify(text)}, which cannot be used: ${reason}`,
        help: 'Write it like ghcr.io/octo/app, in lower case. The tag is made by this action.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/summary-picture.ts


/** The way of an image to the cluster, as a diagram that GitHub draws; `previous` is what Flux picked until now. */
function summary_picture_wayToCluster({ image, tag }, previous) {
    const older = previous === undefined ? [] : [`  older["${previous}"] -. until now .-> policy`];
    return [
        '```mermaid',
        'flowchart LR',
        `  commit["commit ${tag.sha.slice(0, 7)}"] --> image["${formatImageName(image)}<br>${formatDeployTag(tag)}"]`,
        '  image -- ImageRepository scans --> policy{"ImagePolicy<br>picks the latest"}',
        ...older,
        '  policy -- image automation commits the tag --> git["infrastructure<br>repository"]',
        '  git -- Flux applies --> cluster(["cluster"])',
        '```',
        '',
    ];
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/summary.ts



/** The job summary: what was published, and what Flux will do with it. */
function summary_summaryMarkdown(plan, outcome) {
    return [...headline(plan, outcome), '', ...table(plan, outcome), '', ...afterwards(plan, outcome), ''].join('\n');
}
function headline({ tag, decision }, outcome) {
    const name = formatDeployTag(tag);
    switch (outcome.kind) {
        case 'pushed':
            return [`### Published \`${name}\``, '', `Published, because ${decision.reason}.`];
        case 'skipped':
            return [
                `### \`${name}\` is there already`,
                '',
                'It is of this very commit, so nothing was built or pushed.',
            ];
        case 'untagged':
            return ['### Pushed without a tag', '', `No tag was set, because ${outcome.reason}.`];
        case 'checked':
            return ['### Built and checked, not published', '', `Nothing was pushed, because ${decision.reason}.`];
    }
}
function table({ image, mirrors, tag, tags }, { kind, digest }) {
    const name = formatImageName(image);
    const reference = kind === 'untagged' ? `${name}@${digest}` : `${name}:${formatDeployTag(tag)}@${digest}`;
    return [
        '| | |',
        '| --- | --- |',
        `| Image | \`${name}\` |`,
        `| Digest | \`${digest}\` |`,
        ...(kind === 'checked' ? [] : [`| Reference | \`${reference}\` |`]),
        ...(kind === 'pushed'
            ? mirrors.map((one) => `| Also | \`${formatImageName(one)}:${formatDeployTag(tag)}\` |`)
            : []),
        ...(kind === 'pushed' ? tags.map((one) => `| Also | \`${name}:${one}\` |`) : []),
    ];
}
function afterwards(plan, outcome) {
    const { policy, tag } = plan;
    if (outcome.kind === 'checked') {
        return [
            `Published, it would get a tag like \`${formatDeployTag(tag)}\`, which the policy of Flux selects.`,
        ];
    }
    const told = outcome.kind === 'pushed' && outcome.told;
    const when = told
        ? 'Flux was told to scan now, and lists'
        : 'At every interval of its `ImageRepository`, Flux lists';
    if (outcome.kind === 'untagged')
        return ['Flux deploys what gets a tag later.'];
    return [
        `**What happens now.** ${when} the tags of this image. Its`,
        `\`ImagePolicy\` considers those that match \`${policy.filter?.pattern ?? '.*'}\` and picks the latest. Image`,
        'automation then commits that tag to the infrastructure repository, and Flux rolls it out.',
        '',
        ...(outcome.kind === 'pushed' ? wayToCluster(plan, outcome.previous) : []),
        ...outcome.poison.flatMap((one) => [
            '> [!WARNING]',
            `> The tag \`${one}\` wins against every tag that is made now: Flux stays on it until it is deleted.`,
            '',
        ]),
        ...(outcome.kind === 'pushed' ? deletedTags(outcome.pruned) : []),
        '<details><summary>An ImagePolicy whose pattern no stray tag can match</summary>',
        '',
        '```yaml',
        ...imagePolicyManifest(plan),
        '```',
        '',
        '</details>',
    ];
}
function deletedTags(tags) {
    if (tags.length === 0)
        return [];
    const summary = `${tags.length} old ${tags.length === 1 ? 'tag was' : 'tags were'} deleted`;
    const list = tags.map((tag) => `* \`${tag}\``);
    return [`<details><summary>${summary}</summary>`, '', ...list, '', '</details>', ''];
}
function imagePolicyManifest({ image, tag }) {
    const name = image.repository.slice(image.repository.lastIndexOf('/') + 1).replaceAll(/[._]+/g, '-');
    const { filter } = strictImagePolicy(tag.version);
    return [
        'apiVersion: image.toolkit.fluxcd.io/v1',
        'kind: ImagePolicy',
        'metadata:',
        `  name: ${name}`,
        '  namespace: flux-system',
        'spec:',
        '  imageRepositoryRef:',
        `    name: ${name}`,
        '  filterTags:',
        `    pattern: '${filter?.pattern ?? ''}'`,
        `    extract: '${filter?.extract ?? ''}'`,
        '  policy:',
        '    alphabetical:',
        '      order: asc',
    ];
}

// EXTERNAL MODULE: ./node_modules/dayjs/dayjs.min.js
var dayjs_min = __webpack_require__(3706);
var dayjs_min_default = /*#__PURE__*/__webpack_require__.n(dayjs_min);
// EXTERNAL MODULE: ./node_modules/dayjs/plugin/customParseFormat.js
var customParseFormat = __webpack_require__(2768);
var customParseFormat_default = /*#__PURE__*/__webpack_require__.n(customParseFormat);
// EXTERNAL MODULE: ./node_modules/dayjs/plugin/utc.js
var utc = __webpack_require__(5279);
var utc_default = /*#__PURE__*/__webpack_require__.n(utc);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/timestamp.ts




dayjs_min_default().extend((utc_default()));
dayjs_min_default().extend((customParseFormat_default()));
const rfc3339 = /^(?<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|(?<sign>[+-])(?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d))$/;
/**
 * Reads `build`, `commit` or an instant as RFC 3339 writes it, with its offset. Fractions of a second are cut off.
 *
 * @throws {ExpectedError} `invalid-timestamp`
 */
function timestamp_parseTimestamp(text) {
    if (text === 'build' || text === 'commit')
        return { from: text };
    const { time, sign, hours, minutes } = rfc3339.exec(text.toUpperCase())?.groups ?? {};
    // Strict: 30 February is an error, not 2 March.
    const local = dayjs_min_default().utc(time ?? '', 'YYYY-MM-DDTHH:mm:ss', true);
    if (time === undefined || !local.isValid())
        throw timestamp_invalid(text);
    const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return { from: 'input', instant: local.subtract(sign === '-' ? -offset : offset, 'minute').valueOf() };
}
/** An instant as RFC 3339 in UTC, in whole seconds. */
function timestamp_formatInstant(instant) {
    return dayjs.utc(instant).format('YYYY-MM-DDTHH:mm:ss[Z]');
}
function timestamp_invalid(text) {
    return new report_src/* ExpectedError */.Dh({
        rule: 'invalid-timestamp',
        message: `the timestamp ${JSON.stringify(text)} is neither build, nor commit, nor an instant of RFC 3339`,
        help: 'An instant is written like 2026-11-24T20:33:00Z or 2026-11-24T21:33:00+01:00.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/outcome.ts




/** Tells the user what became of the image, and gives the outputs. */
function outcome_reportOutcome(plan, outcome, reporter) {
    const { digest, kind } = outcome;
    const image = formatImageName(plan.image);
    const tag = formatDeployTag(plan.tag);
    const published = kind === 'pushed' || kind === 'skipped';
    const untagged = kind === 'untagged' ? `${image}@${digest}` : '';
    const reference = published ? `${image}:${tag}@${digest}` : untagged;
    const done = kind === 'untagged' ? `pushed without a tag, because ${outcome.reason}` : 'built, not pushed';
    reporter.progress({ message: published ? `${kind}: ${reference}` : `${done}: ${digest}` });
    reporter.summary(summaryMarkdown(plan, outcome));
    return {
        image,
        tag,
        digest,
        reference,
        created: formatInstant(plan.tag.instant),
        pushed: kind === 'pushed',
        skipped: kind === 'skipped',
    };
}

// EXTERNAL MODULE: ./packages/process/src/index.ts + 5 modules
var process_src = __webpack_require__(2);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/checkout.ts

/** Id of the commit that is checked out; undefined where there is no git repository, or no git. */
function checkout_headOf(checkout) {
    return git(checkout, ['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}']);
}
/** When a commit was made (its committer date), in milliseconds since 1970; undefined when git does not have it. */
async function checkout_commitTimeFromGit(checkout, sha) {
    const seconds = await git(checkout, ['show', '-s', '--format=%ct', '--end-of-options', sha]);
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}
async function git({ directory, env }, args) {
    try {
        // The checkout belongs to another user where the step runs in a container.
        const { exitCode, stdout } = await (0,process_src/* runCommand */.d1)('git', ['-c', 'safe.directory=*', ...args], {
            cwd: directory,
            env,
        });
        return exitCode === 0 ? stdout.trim() : undefined;
    }
    catch (error) {
        if (error instanceof process_src/* CommandNotFound */.$D)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/commit-id.ts

/**
 * Checks that a text is a full commit id (SHA-1, 40 hexadecimal digits) and gives it in lower case.
 *
 * @throws {ExpectedError} `invalid-sha`
 */
function commit_id_parseCommitId(text) {
    if (/^[0-9a-f]{40}$/i.test(text))
        return text.toLowerCase();
    throw new report_src/* ExpectedError */.Dh({
        rule: 'invalid-sha',
        message: `the commit ${JSON.stringify(text)} is not a full commit id of 40 hexadecimal digits`,
        help: 'Give all 40 digits, as `git rev-parse HEAD` prints them: abbreviations have different lengths in different repositories, and names of branches move.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/commit.ts




/**
 * The commit that the tag names: the input, the newest commit of a pull request (GITHUB_SHA is its merge with the
 * target, which exists in no branch), else the commit of the event.
 *
 * @throws {ExpectedError} `invalid-sha`, `sha-needed`
 */
function commit_commitOf(run, sha, publish) {
    const head = pullRequestHead(run);
    if (sha === undefined && head !== undefined && publish === 'always')
        throw shaNeeded();
    return parseCommitId(sha ?? head ?? run.sha);
}
/** Warns when another commit is checked out than the one in the tag: the image would claim to be what it is not. */
async function commit_warnOfOtherCheckout(sha, checkout, reporter) {
    const head = await headOf(checkout);
    if (head === undefined || head === sha)
        return;
    reporter.finding({
        rule: 'other-commit',
        severity: 'warning',
        message: `the tag names commit ${sha}, but ${head} is checked out`,
        help: 'Check out the commit that the tag names: `with: {ref: …}` of actions/checkout.',
    });
}
function shaNeeded() {
    return new ExpectedError({
        rule: 'sha-needed',
        message: 'publish is always on a pull request, where the checked-out merge commit is in no branch',
        help: 'Say which commit the image is of, for example `sha: ${{ github.event.pull_request.head.sha }}`, and check that commit out.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/commit-time.ts


/**
 * When a commit was made (its committer date), in milliseconds since 1970: from the checkout, which on pull requests
 * does not have the head commit, else from the API.
 *
 * @throws {ExpectedError} `no-commit`, and what the API refuses with.
 */
async function commit_time_commitTimeOf(sha, checkout, connect) {
    const local = await commitTimeFromGit(checkout, sha);
    if (local !== undefined)
        return local;
    const repository = connect();
    const answer = await repository.attempt(async ({ rest }, where) => (await rest.git.getCommit({ ...where, commit_sha: sha })).data.committer.date);
    if (answer.ok)
        return Date.parse(answer.value);
    if (answer.refusal.status === 404)
        throw noCommit(sha, repository.name);
    throw repository.explain(answer.refusal, {
        doing: `look up the time of commit ${sha}`,
        permission: 'contents: read',
    });
}
function noCommit(sha, repository) {
    return new ExpectedError({
        rule: 'no-commit',
        message: `nobody knows when commit ${sha} was made: the checkout does not have it, and neither has ${repository}`,
        help: 'Check the input sha. A private repository needs the permission contents: read; or put actions/checkout before this step.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/default-branch.ts



/**
 * The default branch of the run's repository: from the event's payload, else from the API.
 *
 * @throws {ExpectedError} `no-default-branch`
 */
async function default_branch_defaultBranchOf(run, connect) {
    const told = eventValue(run, 'repository', 'default_branch');
    if (typeof told === 'string' && told !== '')
        return told;
    try {
        return await defaultBranch(connect());
    }
    catch (error) {
        throw error instanceof ExpectedError ? unknown(run, error) : error;
    }
}
function unknown({ eventName, repository }, cause) {
    const event = eventName === '' ? 'the event' : `the event ${eventName}`;
    return new ExpectedError({
        rule: 'no-default-branch',
        message: `it is not known which branch of ${repository} is the default one: ${event} does not tell, and ${cause.message}`,
        help: 'Give the job the permission contents: read, or say with publish: always or publish: never what is wanted.',
    }, { cause });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/key-values.ts

/**
 * Reads lines of the form `key=value`; of equal keys the last counts.
 *
 * @throws {ExpectedError} `invalid-input`
 */
function key_values_keyValues(input, lines) {
    return Object.fromEntries(lines.map((line) => {
        const equals = line.indexOf('=');
        if (equals < 1)
            throw key_values_invalid(input, line);
        return [line.slice(0, equals), line.slice(equals + 1)];
    }));
}
function key_values_invalid(input, line) {
    return new ExpectedError({
        rule: 'invalid-input',
        message: `the input ${input} has the line ${JSON.stringify(line)}, which is not of the form key=value`,
        help: 'Write one key=value a line.',
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/registry-login.ts




/**
 * The login that the inputs give; undefined means anonymous. Without a user name the password is GitHub's own token,
 * the default of the input, which no other registry than GitHub's may see.
 */
function registryLogin(options) {
    const { run, password, username, image } = options;
    if (password === undefined)
        return undefined;
    const { registry } = imageName(image, options.registry, run);
    if (username !== undefined)
        return { registry, username, password };
    return registry === defaultRegistry(run.serverUrl) ? { registry, username: run.actor, password } : undefined;
}
/** All logins that the inputs give. */
function registry_login_registryLogins(options) {
    const login = registryLogin(options);
    return login === undefined ? [...options.logins] : [login, ...options.logins];
}
/**
 * Connects to a registry with the login that the inputs give for it, else with the one that the runner's Docker has
 * for it. A login is shown to none but its own registry.
 *
 * @throws {ExpectedError} `docker-config`
 */
async function registry_login_openRegistry(host, options) {
    const given = registry_login_registryLogins(options).find((login) => login.registry === host);
    const { fetch } = options;
    if (given !== undefined) {
        const { username, password } = given;
        return createRegistry(host, { fetch, credentials: { username, password } });
    }
    const credentials = await loginOfRunner(host, options.env);
    return createRegistry(host, { fetch, ...(credentials === undefined ? {} : { credentials }) });
}
/** Masks all logins of the inputs in every form in which they could reach a log. */
function registry_login_hideLogins(options, reporter) {
    for (const { username, password } of registry_login_registryLogins(options)) {
        reporter.secret(password);
        for (const text of [password, `${username}:${password}`]) {
            reporter.secret(Buffer.from(text).toString('base64'));
        }
    }
}
async function loginOfRunner(host, env) {
    const folder = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? '/', '.docker');
    try {
        return await credentialsFromDocker(host, { folder, env });
    }
    catch (error) {
        if (!(error instanceof ExpectedError))
            throw error;
        const help = `Repair the Docker configuration of the runner, or give the login for ${host} with the input logins.`;
        throw new ExpectedError({ ...error.finding, help }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/directory.ts






/**
 * Makes an image of a folder, on scratch or on a base from a registry, without a container engine.
 *
 * @throws {ExpectedError} `invalid-input`, `base-not-found`, and what the folder is refused for.
 */
async function directory_buildFromDirectory(request, directory) {
    const { options, metadata, created } = request;
    const { buildDirectory } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1226));
    const { labels, annotations, ...settings } = directory_directorySettings(options);
    const base = await openBase(request);
    return buildDirectory({
        ...settings,
        ...(base === undefined ? {} : { base }),
        directory,
        created: formatInstant(created),
        labels: { ...metadata, ...labels },
        annotations: { ...metadata, ...annotations },
    });
}
/**
 * What the inputs say of an image that is made of a directory.
 *
 * @throws {ExpectedError} `invalid-input`, `base-not-found`, `directory-build`, `zstd-unavailable`
 */
function directory_directorySettings({ directory, dockerfile }) {
    const { path, compression } = directory;
    const settings = { ...imageSettings(directory), path, compression };
    checkBuildSettings(settings);
    if (directory.base !== 'scratch')
        parseBase(directory.base);
    return {
        ...settings,
        labels: keyValues('labels', dockerfile.labels),
        annotations: keyValues('annotations', dockerfile.annotations),
    };
}
function imageSettings(inputs) {
    const { entrypoint, cmd, env, user, workdir, ports } = inputs;
    return {
        env,
        ports,
        ...(entrypoint === undefined ? {} : { entrypoint }),
        ...(cmd === undefined ? {} : { cmd }),
        ...(user === undefined ? {} : { user }),
        ...(workdir === undefined ? {} : { workdir }),
    };
}
async function openBase({ options }) {
    const { base } = options.directory;
    if (base === 'scratch')
        return undefined;
    const image = parseBase(base);
    const registry = await openRegistry(image.registry, options);
    const found = await registry.resolve(image.repository, image.digest ?? image.tag ?? 'latest');
    if (found === undefined)
        throw baseNotFound(base, `${image.registry} has no such image`);
    return registry.source(image.repository, found.digest);
}
function parseBase(base) {
    const image = parseImageReference(base);
    if (image === undefined)
        throw baseNotFound(base, 'it is not the name of an image');
    return image;
}
function baseNotFound(base, reason) {
    return new ExpectedError({
        rule: 'base-not-found',
        message: `the input base is ${base}, which cannot be used: ${reason}`,
        help: 'Name an image with its tag or digest, or `scratch` for an image of the folder alone.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/extra-tags.ts


/** What the OCI distribution specification takes as a tag. */
const grammar = /^\w[\w.-]{0,127}$/;
/**
 * Checks the tags that an image gets beside the one for Flux. Such tags are moved from image to image, so Flux must
 * never select one.
 *
 * @throws {ExpectedError} `invalid-input`, `tag-selected`
 */
async function extra_tags_checkExtraTags(tags, policy) {
    for (const tag of tags) {
        if (!grammar.test(tag))
            throw extra_tags_invalid(tag);
        if ((await selectImageTag(policy, [tag])).outcome === 'selected')
            throw selected(tag);
    }
    return [...new Set(tags)];
}
function extra_tags_invalid(tag) {
    return new ExpectedError({
        rule: 'invalid-input',
        message: `the input tags has ${JSON.stringify(tag)}, which no registry takes as a tag`,
        help: 'A tag has letters, digits, and _ . - and at most 128 of them, and does not begin with . or -. Write one a line, without the name of the image.',
    });
}
function selected(tag) {
    return new ExpectedError({
        rule: 'tag-selected',
        message: `the input tags has ${tag}, which the ImagePolicy would select: Flux could deploy it instead of the tag that is made for it`,
        help: 'Choose a tag that the pattern of the policy does not match, such as latest. The tag for Flux is made by this action.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/git-context.ts

/**
 * Reads a context of the form `https://host/owner/name.git#ref:folder`, or the same with ssh.
 *
 * @returns undefined when it is a path.
 * @throws {ExpectedError} `invalid-context`, which repeats nothing that could be a password.
 */
function git_context_parseGitContext(context, run) {
    if (!/^[a-z][a-z+.-]*:\/\/|^git@/i.test(context))
        return undefined;
    const [repository = '', fragment = ''] = context.split('#', 2);
    checkAddress(repository);
    const [ref, folder] = fragment.split(':', 2);
    const name = (url) => url.replace(/\.git$/, '').toLowerCase();
    const own = name(repository) === name(`${run.serverUrl}/${run.repository}`);
    return { repository, ref: ref || undefined, folder: folder || undefined, own };
}
function checkAddress(address) {
    if (/^git@[\w.-]+:[\w./-]+$/.test(address))
        return;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !/^(?:https?|ssh):$/.test(url.protocol))
        throw git_context_invalid('is no address of https or ssh');
    if (url.password !== '' || (url.username !== '' && url.protocol !== 'ssh:'))
        throw git_context_invalid('holds a login, which every list of processes would show');
    if (url.protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3})$/.test(url.hostname))
        throw git_context_invalid('is spoken to in clear, with http');
    if (!url.pathname.endsWith('.git') || url.search !== '')
        throw git_context_invalid('does not end in .git, so BuildKit would not take it for a repository');
}
/** The context as docker is told it; of the workflow's own repository the commit of the tag, unless it names one. */
function git_context_formatGitContext({ repository, ref, folder, own }, sha) {
    const commit = ref ?? (own ? sha : '');
    const fragment = folder === undefined ? commit : `${commit}:${folder}`;
    return fragment === '' ? repository : `${repository}#${fragment}`;
}
/** What is wrong with building this and calling it an image of a commit; undefined when nothing is. */
function git_context_otherSource({ repository, ref, own }, sha) {
    if (own && (ref ?? sha) === sha)
        return undefined;
    const pinned = /^[0-9a-f]{40}$/.test(ref ?? '');
    if (!own && pinned)
        return undefined;
    const place = own ? 'the repository of the workflow' : repository;
    const what = pinned
        ? `commit ${ref ?? ''}`
        : `whatever ${ref ?? 'its default branch'} is at the time of the build`;
    return {
        rule: 'other-commit',
        severity: 'warning',
        message: `the tag names commit ${sha}, but the image is built from ${what} of ${place}`,
        help: own
            ? 'Leave the part after # out of the input context: then the commit of the tag is built.'
            : 'Write the full id of a commit after # in the input context, so that the same tag always means the same.',
    };
}
/**
 * The login for the server of the workflow, as a build secret that BuildKit shows to that host only.
 *
 * @returns entries `id=value`, as the input secrets has them.
 */
function git_context_gitSecrets({ repository }, run, token) {
    const { origin, host } = new URL(run.serverUrl);
    return token !== '' && repository.startsWith(`${origin}/`) ? [`GIT_AUTH_TOKEN.${host}=${token}`] : [];
}
function git_context_invalid(reason) {
    return new ExpectedError({
        rule: 'invalid-context',
        message: `the address in the input context ${reason}`,
        help: 'Write it like https://github.com/octo/app.git#<commit>:<folder>. The token of the job is used for its own server; another login is the secret GIT_AUTH_TOKEN.<host> in the input secrets.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/ignored-inputs.ts

/**
 * Tells of inputs that have no effect on what is done: whoever gives one expects something of it. One that cannot be
 * told from its default is left alone. A step that sets no tag refuses what is about the tag: another step must have
 * it.
 *
 * @throws {ExpectedError} `ignored-input`
 */
function ignored_inputs_checkIgnored(options, { from }, reporter) {
    const about = ignored(publicInputs(options), 'the mode is digest, which sets no tag');
    if (options.source.mode === 'digest' && about !== undefined)
        throw new ExpectedError(about);
    const { without, reason } = effects[from];
    const found = ignored(without.flatMap((inputs) => inputs(options)), reason);
    if (found !== undefined)
        reporter.finding({ ...found, severity: 'warning' });
}
/** What has no effect on each kind of image, and why. */
const effects = {
    dockerfile: { without: [directoryInputs], reason: 'the image is made of a Dockerfile' },
    directory: { without: [dockerfileInputs], reason: 'the image is made of a directory' },
    archive: {
        without: [dockerfileInputs, directoryInputs, labelInputs, annotationInputs],
        reason: 'the archive is published as it is',
    },
    join: {
        without: [dockerfileInputs, directoryInputs, labelInputs],
        reason: 'the mode is join, which builds nothing',
    },
    registry: {
        without: [dockerfileInputs, directoryInputs, labelInputs, annotationInputs],
        reason: 'the mode is retag, which builds nothing',
    },
};
function ignored(inputs, reason) {
    const given = inputs.filter(([, isGiven]) => isGiven).map(([input]) => input);
    if (given.length === 0)
        return undefined;
    const [noun, verb] = given.length === 1 ? ['input', 'has'] : ['inputs', 'have'];
    return {
        rule: 'ignored-input',
        message: `the ${noun} ${given.join(', ')} ${verb} no effect: ${reason}`,
        help: 'Take it out of the step, or give it to the step that it is meant for.',
    };
}
function dockerfileInputs({ dockerfile }) {
    return [
        ['target', dockerfile.target !== undefined],
        ['platforms', dockerfile.platforms.length > 0],
        ['build-args', dockerfile.buildArgs.length > 0],
        ['secrets', dockerfile.secrets.length > 0],
        ['ssh', dockerfile.ssh.length > 0],
        ['cache-from', dockerfile.cacheFrom.length > 0],
        ['cache-to', dockerfile.cacheTo.length > 0],
        ['provenance', dockerfile.provenance !== 'false'],
        ['sbom', dockerfile.sbom !== 'false'],
    ];
}
function directoryInputs({ directory }) {
    return [
        ['base', directory.base !== 'scratch'],
        ['directory-path', directory.path !== '/app'],
        ['compression', directory.compression !== 'gzip'],
        ['entrypoint', directory.entrypoint !== undefined],
        ['cmd', directory.cmd !== undefined],
        ['env', Object.keys(directory.env).length > 0],
        ['user', directory.user !== undefined],
        ['workdir', directory.workdir !== undefined],
        ['ports', directory.ports.length > 0],
    ];
}
function labelInputs({ dockerfile }) {
    return [['labels', dockerfile.labels.length > 0]];
}
function annotationInputs({ dockerfile }) {
    return [['annotations', dockerfile.annotations.length > 0]];
}
/** What belongs to the step that sets the tag. */
function publicInputs({ tags, mirrors, policy, policyFrom, receiver, prune }) {
    return [
        ['tags', tags.length > 0],
        ['mirrors', mirrors.length > 0],
        ['policy-pattern', policy.pattern !== undefined],
        ['policy-extract', policy.extract !== undefined],
        ['policy-order', policy.order !== undefined],
        ['policy-from', policyFrom !== undefined],
        ['receiver', receiver.url !== undefined],
        ['prune-keep', prune.keep !== undefined],
    ];
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/mirrors.ts



/**
 * Reads the input `mirrors`: further names of the same image, each once.
 *
 * @throws {ExpectedError} `invalid-image`
 */
function mirrors_parseMirrors(lines, image) {
    const names = lines.map((line) => parseImageName('mirrors', line));
    const texts = [image, ...names].map(formatImageName);
    const twice = texts.find((text, index) => texts.indexOf(text) !== index);
    if (twice === undefined)
        return names;
    throw new ExpectedError({
        rule: 'invalid-image',
        message: `the input mirrors names ${twice}, which is ${twice === texts[0] ? 'the image itself' : 'there twice'}`,
        help: 'Name each further place of the image once; the one that Flux watches is the input image.',
    });
}
function mirrors_openTargets(images, options) {
    return Promise.all(images.map(async (image) => ({ image, registry: await openRegistry(image.registry, options) })));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/path-inside.ts



/**
 * Resolves the path of an input, relative to the checkout, through all symbolic links.
 *
 * @throws {ExpectedError} `path-not-found`, `path-outside-repository`
 */
async function path_inside_pathInside(input, path, { workspace, temporary }) {
    const real = await realpath(resolve(workspace, path)).catch((cause) => {
        throw notFound(input, path, cause);
    });
    const roots = await Promise.all([workspace, temporary].map((root) => realpath(root)));
    if (roots.some((root) => isInside(real, root)))
        return real;
    throw new ExpectedError({
        rule: 'path-outside-repository',
        message: `the input ${input} is ${path}, which leads out of the checkout to ${real}`,
        help: 'Name a path inside of the checkout, or inside of the temporary folder of the runner.',
    });
}
function isInside(path, root) {
    const way = relative(root, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function notFound(input, path, cause) {
    return new ExpectedError({
        rule: 'path-not-found',
        message: `the input ${input} is ${path}, which does not exist in the checkout`,
        help: 'Paths are relative to the root of the checkout. A step that makes the file must come before this one.',
    }, { cause });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/policy.ts




/**
 * The policy of the image: of a file where `policy-from` names one, else the simple-app chart's with what the
 * inputs change.
 *
 * @throws {ExpectedError} `several-policies`, `path-not-found`, `path-outside-repository`, `not-a-file`, and what is
 * wrong with the file.
 */
async function policy_policyOf({ policy, policyFrom }, version, roots) {
    if (policyFrom === undefined)
        return { policy: imagePolicyFrom(policy, version) };
    const given = ['pattern', 'extract', 'order'].filter((name) => policy[name] !== undefined);
    if (given.length > 0)
        throw severalPolicies(given.map((name) => `policy-${name}`));
    const path = await pathInside('policy-from', policyFrom, roots);
    const text = await readFile(path, 'utf8').catch((cause) => {
        throw notAFile(policyFrom, cause);
    });
    return readPolicyFile(text, policyFrom);
}
function severalPolicies(inputs) {
    return new ExpectedError({
        rule: 'several-policies',
        message: `the input policy-from excludes ${inputs.join(' and ')}: the file says it all`,
        help: 'Keep policy-from, or the others.',
    });
}
function notAFile(path, cause) {
    return new ExpectedError({
        rule: 'not-a-file',
        message: `the input policy-from is ${path}, which cannot be read as a file`,
        help: 'Name the file of the ImagePolicy or HelmRelease itself.',
    }, { cause });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/policy-check.ts


/**
 * Makes sure that the policy selects the tag when it is the only one.
 *
 * @throws {ExpectedError} `invalid-policy`, `tag-not-selected`, at the place of the policy where it has one.
 */
async function policy_check_checkSelected({ policy, at }, tag) {
    const { pattern = '', extract = '' } = policy.filter ?? {};
    const selection = await selectImageTag(policy, [tag]);
    const place = at === undefined ? {} : { at };
    if (selection.outcome === 'invalid')
        throw new ExpectedError({ ...selection.error.finding, ...place }, { cause: selection.error });
    const [missing] = missingGroups(extract, pattern);
    if (missing !== undefined)
        throw new ExpectedError({ ...unknownGroup(missing, extract, pattern), ...place });
    if (selection.outcome === 'selected')
        return;
    throw new ExpectedError({
        rule: 'tag-not-selected',
        message: `Flux would never deploy the tag ${tag}: ${whyNot(selection.reason, pattern)}`,
        help: 'Make the input version and filterTags.pattern of the ImagePolicy agree, and tell the action what that pattern is (inputs policy-from or policy-pattern). Without those the one of the simple-app chart counts.',
        ...place,
    });
}
/** Without a pattern every tag counts, and it is the rule that takes none. */
function whyNot(reason, pattern) {
    return pattern === '' ? reason : `it does not match the pattern ${pattern} of the ImagePolicy`;
}
function unknownGroup(group, extract, pattern) {
    return {
        rule: 'invalid-policy',
        message: `the extract ${extract} names the group ${group}, which the pattern ${pattern} does not have, so all tags would be equal to Flux`,
        help: 'Flux takes the longest run of letters, digits and underscores as the name; write ${name} to end it earlier.',
    };
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/pruning.ts


/**
 * Reads the inputs; undefined means that nothing is deleted.
 *
 * @throws {ExpectedError} `invalid-input`, `path-not-found`, `path-outside-repository`
 */
async function pruning_readPruning({ keep, inUse }, roots) {
    if (keep === undefined) {
        if (inUse === undefined)
            return undefined;
        throw pruning_invalid('prune-in-use is given without prune-keep, so nothing would be deleted');
    }
    if (!/^[1-9]\d{0,5}$/.test(keep))
        throw pruning_invalid(`input prune-keep is ${JSON.stringify(keep)}, which is not a whole number from 1 on`);
    return {
        keep: Number(keep),
        inUse: inUse === undefined ? undefined : await pathInside('prune-in-use', inUse, roots),
    };
}
function pruning_invalid(message) {
    return new ExpectedError({
        rule: 'invalid-input',
        message,
        help: 'prune-keep says how many tags for Flux of each version stay, such as 50; prune-in-use names a checkout of the infrastructure repository.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/receiver.ts


const receiverTypes = (/* unused pure expression or super */ null && (['generic', 'generic-hmac', 'generic-oidc']));
/**
 * Makes sense of the inputs. The path of a webhook is `/hook/` and the SHA-256 of the Receiver's token, name and
 * namespace, one after the other; the token is empty for generic-oidc (notification-controller, Receiver v1).
 *
 * @returns undefined when no Receiver is given.
 * @throws {ExpectedError} `invalid-receiver`
 */
function receiver_readReceiver(inputs) {
    const { url: address, name, secret } = inputs;
    if (address === undefined) {
        if (name === undefined && secret === undefined)
            return undefined;
        throw receiver_invalid('its name or secret is given without its URL');
    }
    const url = parseAddress(address);
    const whole = url.pathname !== '/';
    const type = inputs.type ?? guess(whole, secret);
    if (type === 'generic-hmac' && secret === undefined)
        throw receiver_invalid('generic-hmac needs receiver-secret');
    if (type === 'generic-oidc')
        checkConfidential(url);
    if (!whole)
        url.pathname = webhookPath(inputs, type);
    return { url, proof: proofOf(inputs, type) };
}
function guess(whole, secret) {
    if (secret !== undefined)
        return 'generic-hmac';
    return whole ? 'generic' : 'generic-oidc';
}
function webhookPath({ name, namespace, secret }, type) {
    if (name === undefined)
        throw receiver_invalid('its URL has no path, and receiver-name is not given');
    if (type === 'generic' && secret === undefined)
        throw receiver_invalid('the path of a generic Receiver depends on its token, and receiver-secret is not given');
    const token = type === 'generic-oidc' ? '' : (secret ?? '');
    return `/hook/${createHash('sha256').update(`${token}${name}${namespace}`).digest('hex')}`;
}
function proofOf({ secret = '', audience }, type) {
    if (type === 'generic-hmac')
        return { type, secret };
    return type === 'generic-oidc' ? { type, audience } : { type };
}
function parseAddress(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    // The path of a webhook is a secret: no message repeats the address.
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw receiver_invalid('its URL is none of http or https');
    return url;
}
/** Who reads the job's token can act as the job, as far as its audience goes. */
function checkConfidential({ protocol, hostname }) {
    const near = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$|\.svc(?:\.cluster\.local)?$/.test(hostname);
    if (protocol === 'https:' || near)
        return;
    throw receiver_invalid(`the token of the job is not sent to ${hostname} in clear`);
}
function receiver_invalid(reason) {
    return new ExpectedError({
        rule: 'invalid-receiver',
        message: `the Receiver of Flux cannot be told anything: ${reason}`,
        help: 'Give receiver, such as https://flux-webhook.example.org/hook/…; or only the host, with receiver-name and receiver-namespace as they stand in the manifest of the Receiver.',
    });
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/image-metadata.ts


/** The annotation and label that says which commit an image is of. */
const image_metadata_revisionKey = 'org.opencontainers.image.revision';
/**
 * The labels and annotations that the OCI image specification defines (annotations.md). They depend on the commit
 * alone, never on the tag or the clock, so that the same commit gives the same digest. On GHCR `source` also links
 * the package with its repository.
 *
 * @param created milliseconds since 1970; when the commit was made.
 */
function image_metadata_imageMetadata(run, { sha, version, created }) {
    const { serverUrl, repository } = run;
    return {
        'org.opencontainers.image.created': formatInstant(created),
        [image_metadata_revisionKey]: sha,
        'org.opencontainers.image.source': `${serverUrl}/${repository}`,
        'org.opencontainers.image.title': repository.slice(repository.indexOf('/') + 1),
        'org.opencontainers.image.version': version,
        ...licenses(run),
    };
}
/** GitHub tells of a license that it knows; NOASSERTION is one that it has not recognized. */
function licenses(run) {
    const id = eventValue(run, 'repository', 'license', 'spdx_id');
    return typeof id === 'string' && id !== 'NOASSERTION' ? { 'org.opencontainers.image.licenses': id } : {};
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/published-revision.ts



/** Configurations are small; larger ones name no commit that we would wait for. In bytes. */
const largestConfig = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/** What stands in the registry under a tag; undefined when there is no such tag. */
async function published_revision_publishedImage(registry, repository, tag) {
    const found = await registry.resolve(repository, tag);
    if (found === undefined)
        return undefined;
    return { digest: found.digest, revision: await revisionOf(registry, repository, found.digest) };
}
/** Of an index, the revision of the index or else of its first image. */
async function revisionOf(registry, repository, digest) {
    const manifest = parseObject((await registry.manifest(repository, digest))?.content);
    const annotated = textAt(manifest, 'annotations', revisionKey);
    if (annotated !== undefined)
        return annotated;
    const child = Array.isArray(manifest['manifests']) ? manifest['manifests'][0] : undefined;
    const childDigest = child !== undefined && isJsonObject(child) ? textAt(child, 'digest') : undefined;
    if (childDigest !== undefined)
        return revisionOf(registry, repository, childDigest);
    return textAt(await readConfig(registry, repository, digest, manifest), 'config', 'Labels', revisionKey);
}
async function readConfig(registry, repository, digest, { config }) {
    if (config === undefined || !isJsonObject(config))
        return {};
    const { mediaType, digest: configDigest, size } = config;
    if (typeof mediaType !== 'string' || typeof configDigest !== 'string')
        return {};
    if (typeof size !== 'number' || size > largestConfig)
        return {};
    const source = await registry.source(repository, digest);
    try {
        return parseObject(await buffer(await source.open({ mediaType, digest: configDigest, size })));
    }
    finally {
        await source.close();
    }
}
function parseObject(content = new Uint8Array()) {
    const value = JSON.parse(Buffer.from(content).toString() || '{}');
    return isJsonObject(value) ? value : {};
}
function textAt(object, ...path) {
    let value = object;
    for (const key of path)
        value = value !== undefined && isJsonObject(value) ? value[key] : undefined;
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/find-published.ts





/**
 * Looks the image up, so that all that follows is about one digest, and finds out which commit it is of: the tag
 * names the commit of what is in the image, not of the workflow that promotes it.
 *
 * @throws {ExpectedError} `image-not-found`, `no-revision`, `invalid-sha`
 */
async function find_published_findPublished({ image, reference }, options) {
    const name = formatImageReference(reference.includes(':') ? { ...image, digest: reference } : { ...image, tag: reference });
    const registry = await openRegistry(image.registry, options);
    const found = await publishedImage(registry, image.repository, reference);
    if (found === undefined)
        throw find_published_notFound(name);
    const sha = options.sha ?? found.revision;
    if (sha === undefined)
        throw noRevision(name);
    return { source: { from: 'registry', image, reference: found.digest }, sha: parseCommitId(sha) };
}
function find_published_notFound(name) {
    return new ExpectedError({
        rule: 'image-not-found',
        message: `there is no image ${name}, which the input from names`,
        help: 'Check the name and the tag. A private image of another registry needs a login that may read it (input logins).',
    });
}
function noRevision(name) {
    return new ExpectedError({
        rule: 'no-revision',
        message: `${name} does not say which commit it is of: it has no label org.opencontainers.image.revision`,
        help: 'Give the full id of the commit with the input sha.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/published-source.ts


/**
 * Reads the reference of the image that gets a tag for Flux.
 *
 * @throws {ExpectedError} `invalid-image`
 */
function published_source_parsePublishedSource(from) {
    const image = parseImageReference(from);
    const reference = image?.digest ?? image?.tag;
    if (image !== undefined && reference !== undefined)
        return { from: 'registry', image, reference };
    throw new ExpectedError({
        rule: 'invalid-image',
        message: `the input from is ${JSON.stringify(from)}, which is no image with a tag or a digest`,
        help: 'Write it like ghcr.io/octo/app:candidate or ghcr.io/octo/app@sha256:….',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/source.ts






/**
 * Chooses the one source of the image: what is retagged, `directory` or `archive` where given, else the Dockerfile.
 *
 * @throws {ExpectedError} `no-source`, `several-sources`, `invalid-input`, `invalid-image`, `invalid-context`, `path-not-found`, `path-outside-repository`
 */
async function source_chooseSource(inputs, run) {
    const given = ['file', 'directory', 'archive'].filter((name) => inputs[name] !== undefined);
    if (given.length + Math.min(inputs.from.length, 1) > 1)
        throw severalSources(inputs.from.length > 0 ? ['from', ...given] : given);
    if (inputs.mode === 'retag' || inputs.mode === 'join')
        return published(inputs);
    if (inputs.from.length > 0)
        throw wrongFrom(`is for the modes retag and join, and the mode is ${inputs.mode}`);
    if (inputs.directory !== undefined) {
        return { from: 'directory', directory: await folderInside('directory', inputs.directory, run) };
    }
    if (inputs.archive !== undefined) {
        return { from: 'archive', archive: await pathInside('archive', inputs.archive, run) };
    }
    const git = parseGitContext(inputs.context, run);
    return git === undefined ? dockerfile(inputs, run) : gitDockerfile(inputs, git);
}
async function folderInside(input, path, run) {
    const folder = await pathInside(input, path, run);
    if ((await stat(folder)).isDirectory())
        return folder;
    throw new ExpectedError({
        rule: 'not-a-folder',
        message: `the input ${input} is ${path}, which is a file`,
        help: 'Name the folder that it is in. An image that an earlier step made as a file is given with the input archive.',
    });
}
function gitDockerfile({ context, file = 'Dockerfile' }, git) {
    if (!isAbsolute(file))
        return { from: 'dockerfile', context, file, git };
    throw new ExpectedError({
        rule: 'invalid-input',
        message: `the input file is ${file}, and the context is a git repository, in which it is a relative path`,
        help: 'Write it relative to the context, such as docker/Dockerfile.',
    });
}
async function dockerfile({ context, file }, roots) {
    const folder = await pathInside('context', context, roots);
    if (file !== undefined)
        return { from: 'dockerfile', context: folder, file: await pathInside('file', file, roots) };
    const standard = join(folder, 'Dockerfile');
    const found = await stat(standard).catch(() => undefined);
    if (!found?.isFile())
        throw noSource(context);
    return { from: 'dockerfile', context: folder, file: standard };
}
function noSource(context) {
    const place = context === '.' ? 'the checkout has no Dockerfile' : `there is no Dockerfile in ${context}`;
    return new ExpectedError({
        rule: 'no-source',
        message: `there is nothing to build: ${place}, and neither directory nor archive is given`,
        help: [
            'Add a Dockerfile or name it with `file`;',
            'or give `directory`, a folder that becomes the image without a container engine;',
            'or give `archive`, an image that an earlier step made (OCI layout, OCI tar or docker save).',
            'A checkout step must come before this one.',
        ].join('\n'),
    });
}
function published({ mode, from }) {
    const [first, ...more] = from.map(parsePublishedSource);
    if (first === undefined)
        throw wrongFrom(`does not say which image, and the mode is ${mode}`);
    if (mode === 'join')
        return { from: 'join', images: [first, ...more] };
    if (more.length > 0)
        throw wrongFrom('names several images, and only one is retagged');
    return first;
}
function wrongFrom(reason) {
    return new ExpectedError({
        rule: 'invalid-input',
        message: `the input from ${reason}`,
        help: 'Retagging takes mode: retag, and from: the image with its tag or digest. Joining takes mode: join, and such an image a line.',
    });
}
function severalSources(given) {
    return new ExpectedError({
        rule: 'several-sources',
        message: `the inputs ${given.join(' and ')} exclude each other: an image is made of one thing`,
        help: 'Keep one of file (a Dockerfile), directory, archive and, with mode retag, from.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/plan.ts


















/** Reads and checks everything that can be known before the registry is asked. */
async function plan_makePlan(options, connect, reporter) {
    const { run } = options;
    const version = parseTagVersion(options.version);
    const timestamp = parseTimestamp(options.timestamp);
    const receiver = readReceiver(options.receiver);
    const image = imageName(options.image, options.registry, run);
    const mirrors = parseMirrors(options.mirrors, image);
    const pruning = await readPruning(options.prune, run);
    const { source, sha } = await sourceAndCommit(options);
    checkIgnored(options, source, reporter);
    if (source.from === 'directory')
        directorySettings(options);
    const decision = await decide(options, connect);
    const checkout = { directory: run.workspace, env: options.env };
    if (decision.publish)
        await warnOfOtherSource(source, sha, checkout, reporter);
    const instant = await instantOf(timestamp, options.now, () => commitTimeOf(sha, checkout, connect));
    const tag = { version, sha, instant };
    const told = await policyOf(options, version, run);
    await checkSelected(told, formatDeployTag(tag));
    const tags = await checkExtraTags(options.tags, told.policy);
    return { image, mirrors, tag, tags, policy: told.policy, decision, source, receiver, pruning };
}
/** What is built is of the workflow's commit; what is retagged, of its own. */
async function sourceAndCommit(options) {
    const { run, sha, publish } = options;
    const source = await chooseSource(options.source, run);
    return source.from === 'registry'
        ? findPublished(source, options)
        : pinned(source, commitOf(run, sha, publish));
}
function pinned(source, sha) {
    if (source.from !== 'dockerfile' || source.git === undefined)
        return { source, sha };
    return { source: { ...source, context: formatGitContext(source.git, sha) }, sha };
}
/** Warns when the image would claim to be of another commit than it is. */
async function warnOfOtherSource(source, sha, checkout, reporter) {
    if (source.from === 'registry')
        return;
    const git = source.from === 'dockerfile' ? source.git : undefined;
    if (git === undefined)
        return warnOfOtherCheckout(sha, checkout, reporter);
    const finding = otherSource(git, sha);
    if (finding !== undefined)
        reporter.finding(finding);
}
async function decide({ run, publish }, connect) {
    const { eventName, ref } = run;
    // Only `auto` depends on it, and it may cost a request.
    const defaultBranch = publish === 'auto' ? await defaultBranchOf(run, connect) : '';
    return decidePublish({ mode: publish, eventName, ref, defaultBranch });
}
async function instantOf(timestamp, now, commitTime) {
    if (timestamp.from === 'input')
        return timestamp.instant;
    return timestamp.from === 'build' ? now : commitTime();
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/build-failure.ts


const shownLines = 20;
/** Explains a build that ended badly by the end of its own output. */
function build_failure_buildFailure({ exitCode, stderr }, { file }) {
    const output = stderr.trimEnd().split(/\r?\n/).slice(-shownLines).join('\n');
    return new ExpectedError({
        rule: 'build-failed',
        message: `the build of ${basename(file)} failed with exit status ${exitCode}`,
        help: `The end of its output:\n${output}`,
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/build-secrets.ts



/**
 * Writes each secret to a file of its own that only this user can read, so that its value is on no command line.
 *
 * @param secrets `id=value`, whose value may have several lines.
 * @returns what `--secret` takes.
 * @throws {ExpectedError} `invalid-input`, which does not repeat the secret.
 */
async function build_secrets_secretFiles(secrets, folder, reporter) {
    const parsed = secrets.map(parseSecret);
    return Promise.all(parsed.map(async ({ id, value }, i) => {
        // A log shows it line by line.
        for (const text of new Set([value, ...value.split(/\r?\n/)]))
            reporter.secret(text);
        const file = join(folder, `secret-${i}`);
        await writeFile(file, value, { mode: 0o600, flag: 'wx' });
        return `id=${id},src=${file}`;
    }));
}
function parseSecret(text, index) {
    const equals = text.indexOf('=');
    const id = text.slice(0, Math.max(equals, 0));
    if (/^[\w.:-]+$/.test(id))
        return { id, value: text.slice(equals + 1) };
    throw new ExpectedError({
        rule: 'invalid-input',
        message: `entry ${index + 1} of the input secrets is not of the form id=value`,
        help: 'Each line names one secret, for example `npm=${{ secrets.NPM_TOKEN }}`. A value of several lines is given with the whole entry in double quotes, and quotes inside of it twice.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/build-warnings.ts


/** Makes buildx write warnings, and nothing else of size, into its metadata file. */
const build_warnings_warningsEnvironment = { BUILDX_METADATA_WARNINGS: '1', BUILDX_METADATA_PROVENANCE: 'disabled' };
/**
 * Reads what BuildKit's checks found in a Dockerfile (https://docs.docker.com/reference/build-checks/).
 *
 * @param metadata the file that `--metadata-file` named; older versions of buildx write no warnings into it.
 * @param file the Dockerfile, relative to the root of the repository.
 */
async function build_warnings_readBuildWarnings(metadata, file) {
    const written = JSON.parse(await readFile(metadata, 'utf8').catch(() => '{}'));
    const warnings = isJsonObject(written) ? written['buildx.build.warnings'] : undefined;
    return objectsIn(warnings).map((warning) => toFinding(warning, file));
}
function toFinding(warning, file) {
    const { short, detail, url, range } = warning;
    // "RuleName: what is wrong (line 7)"
    const message = decode(short).replace(/ \(line \d+\)$/, '');
    const [first] = objectsIn(range);
    const start = first === undefined ? undefined : first['start'];
    const line = start !== undefined && isJsonObject(start) ? start['line'] : undefined;
    const details = Array.isArray(detail) ? detail.map(decode) : [];
    return {
        rule: 'dockerfile-check',
        severity: 'warning',
        message,
        help: [...details, ...(typeof url === 'string' ? [url] : [])].join('\n'),
        ...(typeof line === 'number' ? { at: { file, line } } : {}),
    };
}
/** Go writes bytes as base64. */
function decode(text) {
    return typeof text === 'string' ? Buffer.from(text, 'base64').toString() : '';
}
function objectsIn(list) {
    return Array.isArray(list) ? list.filter((one) => isJsonObject(one)) : [];
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/engine-failure.ts

const withoutEngine = 'An image of files alone needs no engine: give `directory` instead of a Dockerfile; nor does `archive`, an image that an earlier step made.';
const withEngine = (/* unused pure expression or super */ null && (`Use a runner with Docker, such as ubuntu-latest. ${withoutEngine}`));
function engine_failure_dockerMissing(cause) {
    return new ExpectedError({
        rule: 'docker-not-found',
        message: 'docker is not installed on this runner, so the Dockerfile cannot be built',
        help: withEngine,
    }, { cause });
}
/** @param reason what docker said. */
function engine_failure_buildxMissing(reason) {
    return new ExpectedError({
        rule: 'buildx-not-found',
        message: 'docker has no buildx, so the Dockerfile cannot be built',
        help: `Install the buildx plugin on the runner (docker-buildx-plugin). ${withoutEngine}\n${reason}`,
    });
}
/** @param reason what docker said; none when it said nothing. */
function engine_failure_engineUnreachable(builder, reason) {
    return new ExpectedError({
        rule: 'no-engine',
        message: `the builder ${builder} of docker cannot be reached, so the Dockerfile cannot be built`,
        help: `Start the container engine, or see that DOCKER_HOST and BUILDX_BUILDER name one that runs. ${withEngine}\n${reason}`,
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/docker.ts


/** @throws {ExpectedError} `docker-not-found`, by what is returned. */
function docker_dockerIn(place, reporter) {
    const onErrorLine = (message) => {
        reporter.progress({ message });
    };
    return async (args) => {
        try {
            return await runCommand('docker', args, { ...place, onErrorLine });
        }
        catch (error) {
            throw error instanceof CommandNotFound ? dockerMissing(error) : error;
        }
    };
}
/** The last line of what a command complained of. */
function docker_lastLine({ stderr, stdout }) {
    return (stderr.trim() || stdout.trim()).split(/\r?\n/).at(-1) ?? '';
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/docker-config.ts



/** Docker Hub's name in Docker's configuration. */
const docker_config_dockerHub = 'https://index.docker.io/v1/';
/**
 * Makes a Docker configuration folder that also knows some logins, for builds that pull from those registries. The user's
 * own folder is never written: steps of other jobs on the same machine share it. What it holds stays usable: other
 * logins (a runner's for Docker Hub), plugins, builders, contexts.
 *
 * @param folder a private folder.
 * @returns the environment in which docker uses it.
 */
async function docker_config_privateDockerConfig(folder, logins, env) {
    const shared = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? '/', '.docker');
    const own = join(folder, 'docker');
    await mkdir(own, { mode: 0o700 });
    for (const name of await readdir(shared).catch(() => [])) {
        if (name !== 'config.json')
            await symlink(join(shared, name), join(own, name));
    }
    const config = logins.reduce(withLogin, await docker_config_readConfig(join(shared, 'config.json')));
    await writeFile(join(own, 'config.json'), JSON.stringify(config), { mode: 0o600, flag: 'wx' });
    return { ...env, DOCKER_CONFIG: own, BUILDX_CONFIG: env['BUILDX_CONFIG'] ?? join(shared, 'buildx') };
}
function withLogin(config, { registry, username, password }) {
    const name = registry === 'docker.io' ? docker_config_dockerHub : registry;
    const auths = isJsonObject(config['auths']) ? config['auths'] : {};
    // The empty helper: the login below counts, not a store of the machine.
    const helpers = { ...(isJsonObject(config['credHelpers']) ? config['credHelpers'] : {}), [name]: '' };
    const auth = Buffer.from(`${username}:${password}`).toString('base64');
    return { ...config, auths: { ...auths, [name]: { auth } }, credHelpers: helpers };
}
async function docker_config_readConfig(file) {
    try {
        const config = JSON.parse(await readFile(file, 'utf8'));
        return isJsonObject(config) ? config : {};
    }
    catch {
        // No configuration, or one that docker could not read either: it says so itself.
        return {};
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/builder.ts


/**
 * Looks at the builder that docker would use, and starts it where it does not run yet.
 *
 * @throws {ExpectedError} `docker-not-found`, `buildx-not-found`, `no-engine`
 */
async function builder_inspectBuilder(docker) {
    const result = await docker(['buildx', 'inspect', '--bootstrap']);
    const { exitCode, stdout, stderr } = result;
    // Without the plugin docker takes `buildx` for nothing, and the flag for its own.
    if (/is not a docker command|unknown command: docker buildx|unknown (?:shorthand )?flag/.test(stderr))
        throw buildxMissing(lastLine(result));
    const failure = field(stdout, 'Error');
    const builder = parseBuilder(stdout);
    if (failure !== undefined || exitCode !== 0 || builder.driver === '')
        throw engineUnreachable(builder.name, failure ?? lastLine(result));
    return builder;
}
/**
 * Reads what `docker buildx inspect` prints, which has no machine-readable form. Whether the store is containerd's is
 * told by a label of its worker: by the same buildx itself decides what the driver `docker` can do.
 */
function parseBuilder(text) {
    const platforms = [...text.matchAll(/^Platforms:\s+(.+)$/gm)].flatMap(([, list = '']) => list.split(/,\s*/));
    return {
        name: field(text, 'Name') ?? 'default',
        driver: field(text, 'Driver') ?? '',
        containerdStore: /^\s+org\.mobyproject\.buildkit\.worker\.snapshotter:/m.test(text),
        // The star marks a platform that the user has set.
        platforms: platforms.map((platform) => platform.trim().replace(/\*$/, '')),
    };
}
function field(text, name) {
    return new RegExp(`^${name}:[ \\t]+(\\S.*)$`, 'm').exec(text)?.[1]?.trim();
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/undo.ts


/** Beside the private folder, which a signal removes at once, while docker takes longer than a cancelled job waits. */
const undo_undoSuffix = '.undo';
/**
 * Notes the docker command that undoes what docker is told next. It is noted first, and in a file, because a cancelled
 * job ends this process at any moment: then the post step finds it there.
 *
 * @param folder the private folder of the build.
 */
async function undo_noteUndo(folder, args) {
    await appendFile(folder + undo_undoSuffix, `${JSON.stringify(args)}\n`, { mode: 0o600 });
}
/** Takes a note back, where nothing was made after all. */
async function undo_forgetUndo(folder, args) {
    const noted = await readFile(folder + undo_undoSuffix, 'utf8');
    await writeFile(folder + undo_undoSuffix, noted.replace(`${JSON.stringify(args)}\n`, ''));
}
/** Undoes what was noted, the last first. What cannot be undone is told, and keeps nothing else from being undone. */
async function undo_undo(folder, env, reporter) {
    const file = folder + undo_undoSuffix;
    const noted = await readFile(file, 'utf8').catch(() => '');
    const commands = noted.split('\n').flatMap(parseCommand);
    for (const args of commands.reverse())
        await undoOne(args, env, reporter);
    await rm(file, { force: true });
}
/** The last line may be cut short. */
function parseCommand(line) {
    try {
        const args = JSON.parse(line);
        return Array.isArray(args) && args.every((one) => typeof one === 'string') ? [args] : [];
    }
    catch {
        return [];
    }
}
async function undoOne(args, env, reporter) {
    const { exitCode, stderr } = await runCommand('docker', args, { env }).catch((error) => {
        if (error instanceof CommandNotFound)
            return { exitCode: 1, stderr: error.message };
        throw error;
    });
    // What was noted and then not made is gone already.
    if (exitCode === 0 || /no builder|no such image|reference does not exist/i.test(stderr))
        return;
    reporter.finding({
        rule: 'left-behind',
        severity: 'warning',
        message: `what the build had made in docker could not be removed: docker ${args.join(' ')} failed`,
        help: `Run it by hand where the machine is kept.\n${stderr.trim()}`,
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/emulation.ts



/** Other names that buildx takes for architectures. */
const aliases = {
    x86_64: 'amd64',
    aarch64: 'arm64',
    armhf: 'arm',
    armel: 'arm',
};
/** Drivers whose builds run on the kernel of the engine that docker reaches, where QEMU can be registered. */
const localDrivers = (/* unused pure expression or super */ null && (['docker', 'docker-container']));
/**
 * Architectures that are asked for and that the machine of the builder can neither run nor emulate. Variants are left
 * out: they share the emulator of their architecture.
 */
function emulation_foreignArchitectures(asked, { driver, platforms }) {
    if (!localDrivers.includes(driver))
        return [];
    const known = new Set(platforms.map(architectureOf));
    const linux = asked.filter((platform) => platform.startsWith('linux/'));
    return [...new Set(linux.map(architectureOf))].filter((architecture) => !known.has(architecture));
}
/** `linux/arm64/v8` → `arm64` */
function architectureOf(platform) {
    const [, architecture = ''] = platform.split('/');
    return aliases[architecture] ?? architecture;
}
/**
 * Registers QEMU with the kernel for these architectures. That it cannot be had is a warning: a Dockerfile that only
 * copies, or cross-compiles, does without it, and the build says where one does not.
 *
 * @param image of binfmt.
 */
async function emulation_installEmulators(architectures, { image, folder, docker }, reporter) {
    reporter.progress({ message: `Installing QEMU for ${architectures.join(', ')}` });
    const removal = emulatorArguments('--uninstall', architectures, image);
    await noteUndo(folder, removal);
    const result = await docker(emulatorArguments('--install', architectures, image));
    if (result.exitCode !== 0)
        await forgetUndo(folder, removal);
    const supported = result.exitCode === 0 ? supportedArchitectures(result.stdout) : [];
    const missing = architectures.filter((architecture) => !supported.includes(architecture));
    if (missing.length === 0)
        return;
    reporter.finding({
        rule: 'no-emulation',
        severity: 'warning',
        message: `this machine cannot run programs for ${missing.join(', ')}, and QEMU could not be installed`,
        help: `A RUN for that platform will fail. Build each platform on a runner of its own (mode digest and join, as the reusable workflow app-image.yml does).\n${lastLine(result)}`,
    });
}
function emulatorArguments(verb, architectures, image) {
    return ['run', '--rm', '--privileged', '--network', 'none', image, verb, architectures.join(',')];
}
/** binfmt ends well whatever happened, and prints what the kernel can run now. */
function supportedArchitectures(stdout) {
    try {
        const status = JSON.parse(stdout);
        const supported = isJsonObject(status) ? status['supported'] : undefined;
        return Array.isArray(supported) ? supported.map(String).map(architectureOf) : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/engine-images.ts
/**
 * By digest and without a tag: what runs with privileges must not change by itself, and buildx would ask Docker Hub for
 * the signature of a tag. Both are indexes of all platforms.
 */
const engine_images_engineImages = {
    // v0.33.1
    buildkit: 'moby/buildkit@sha256:cec9f139f45e93c5c69c60f8b07cfad9f43f4ef6b6a6cd917527fea5ff2e3dea',
    // qemu-v10.2.3
    binfmt: 'tonistiigi/binfmt@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0',
};

;// CONCATENATED MODULE: ./actions/tag-and-push/src/own-builder.ts




/**
 * Makes a builder of the driver docker-container, for what the engine's own cannot do.
 *
 * @param image of BuildKit.
 * @param folder where its removal is noted.
 * @returns its name, which no other builder of the machine has.
 * @throws {ExpectedError} `no-builder`
 */
async function own_builder_createBuilder(image, folder, docker) {
    const name = `pte-tag-and-push-${randomBytes(8).toString('hex')}`;
    await noteUndo(folder, ['buildx', 'rm', name]);
    const result = await docker(createArguments(name, image));
    if (result.exitCode === 0)
        return name;
    throw new ExpectedError({
        rule: 'no-builder',
        message: `a builder for what the classic image store of this engine cannot do could not be started from ${image}`,
        help: `Switch the engine to the containerd image store, which needs no other builder; or put docker/setup-buildx-action before this step.\n${lastLine(result)}`,
    });
}
/** With the host's network a registry on loopback is reached, as the engine itself reaches it. */
function createArguments(name, image) {
    return [
        ...['buildx', 'create', '--name', name, '--driver', 'docker-container'],
        ...['--driver-opt', `image=${image}`, '--driver-opt', 'network=host', '--bootstrap'],
    ];
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/outlet.ts












/** Finds out what the machine builds with, and makes what it lacks. */
async function outlet_prepareOutlet(request, docker, reporter) {
    const { folder, options } = request;
    const { dockerfile } = options;
    const images = dockerfile.engineImages ?? engineImages;
    const builder = await inspectBuilder(docker);
    const foreign = foreignArchitectures(dockerfile.platforms, builder);
    if (foreign.length > 0)
        await installEmulators(foreign, { image: images.binfmt, folder, docker }, reporter);
    const layout = layoutOutlet(join(folder, 'image'));
    switch (buildRoute(builder, dockerfile)) {
        case 'layout':
            return layout;
        case 'save':
            return savedOutlet(request, docker);
        case 'own-builder':
            return { ...layout, builder: await createBuilder(images.buildkit, folder, docker) };
    }
}
function layoutOutlet(layout) {
    return {
        image: { layout },
        async open() {
            const { openLayout } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1226));
            return openLayout(layout);
        },
    };
}
/** The image gets a name of its own, so that removing it takes no other away. */
async function savedOutlet(request, docker) {
    const name = `pte-tag-and-push:${randomBytes(8).toString('hex')}`;
    await noteUndo(request.folder, ['image', 'rm', name]);
    return { image: { name }, open: () => openSaved(request, name, docker) };
}
/** What older engines do not write: annotations, and the time of the commit. */
async function openSaved({ folder, metadata, created, options }, name, docker) {
    const file = join(folder, 'image.tar');
    const saved = await docker(['save', '--output', file, name]);
    if (saved.exitCode !== 0)
        throw saveFailure(lastLine(saved));
    const { describeImage, openArchive } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1226));
    const given = options.dockerfile.annotations.map((one) => one.replace(/^manifest:/, ''));
    const annotations = { ...metadata, ...keyValues('annotations', given) };
    const image = await openArchive(file);
    try {
        return await describeImage(image, { annotations, created: formatInstant(created) }, folder);
    }
    catch (error) {
        await image.close();
        throw error;
    }
}
function saveFailure(reason) {
    return new ExpectedError({
        rule: 'save-failed',
        message: 'the container engine built the image, and docker save failed to give it out',
        help: `See whether the disk is full.\n${reason}`,
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/dockerfile.ts













/**
 * Builds a Dockerfile with `docker buildx build`. Pushing it is not BuildKit's work but ours: so a failed push is
 * repeated without the build, and the tag comes last. What had to be made in docker for it is gone afterwards.
 *
 * @throws {ExpectedError} `docker-not-found`, `buildx-not-found`, `no-engine`, `no-builder`, `build-failed`
 */
async function dockerfile_buildFromDockerfile(request, source, reporter) {
    const env = await buildEnvironment(request, source);
    const docker = dockerIn({ cwd: request.options.run.workspace, env }, reporter);
    try {
        const outlet = await prepareOutlet(request, docker, reporter);
        await build(request, source, { outlet, docker }, reporter);
        return await outlet.open();
    }
    finally {
        await undo(request.folder, env, reporter);
    }
}
async function build(request, source, { outlet, docker }, reporter) {
    const { dockerfile, run, token } = request.options;
    const given = dockerfile.secrets.some((secret) => secret.startsWith('GIT_AUTH_'));
    const own = source.git === undefined || given ? [] : gitSecrets(source.git, run, token);
    const secrets = await secretFiles([...dockerfile.secrets, ...own], request.folder, reporter);
    const inputs = { ...dockerfile, ...source, ...describe(request, outlet.image) };
    const metadata = join(request.folder, 'metadata.json');
    const args = [
        ...buildArguments(inputs, { ...outlet, metadata }),
        ...secrets.flatMap((secret) => ['--secret', secret]),
    ];
    const result = await docker(['buildx', 'build', ...args, source.context]);
    if (result.exitCode !== 0)
        throw buildFailure(result, source);
    const file = await placeOf(source, run.workspace);
    for (const warning of await readBuildWarnings(metadata, file))
        reporter.finding(warning);
}
/** Path of the Dockerfile in the repository, for annotations. */
async function placeOf({ file, git }, workspace) {
    if (git !== undefined)
        return posix.join(git.folder ?? '', file);
    return relative(await realpath(workspace), file).replaceAll(sep, '/');
}
/** The user's labels and annotations come after ours, and win. */
function describe({ options: { dockerfile }, metadata }, image) {
    const ours = Object.entries(metadata).map(([key, value]) => `${key}=${value}`);
    const labels = [...ours, ...dockerfile.labels];
    // The classic image store has no place for annotations.
    if ('name' in image)
        return { labels, annotations: [] };
    // BuildKit refuses annotations of an index where there is none.
    const index = dockerfile.platforms.length > 1 || hasAttestations(dockerfile);
    const level = index ? 'index,manifest:' : 'manifest:';
    return { labels, annotations: [...ours.map((one) => level + one), ...dockerfile.annotations] };
}
/** Docker is told a login only where the build may pull from that registry. */
async function buildEnvironment({ options, folder, created }, { file, git }) {
    const env = {
        ...options.env,
        ...warningsEnvironment,
        SOURCE_DATE_EPOCH: String(Math.floor(created / 1000)),
    };
    const { cacheFrom, cacheTo } = options.dockerfile;
    // Nobody has read a Dockerfile yet that BuildKit fetches, and images of Docker Hub do without its name.
    const texts = git === undefined ? [await readFile(file, 'utf8'), ...cacheFrom, ...cacheTo] : undefined;
    const isNeeded = ({ registry }) => texts === undefined || registry === 'docker.io' || texts.some((text) => text.includes(registry));
    const logins = registryLogins(options).filter(isNeeded);
    return logins.length === 0 ? env : privateDockerConfig(folder, logins, env);
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/join.ts







/**
 * Joins images of single platforms, which runs on several machines have pushed by digest. They must be of the same
 * commit, and in the repository of the image.
 *
 * @throws {ExpectedError} `other-repository`, `image-not-found`, `other-commit`, `same-platform`
 */
async function join_joinPlatforms({ options, metadata }, [first, ...others]) {
    const { registry: host, repository } = imageName(options.image, options.registry, options.run);
    const name = formatImageName({ registry: host, repository });
    const stranger = [first, ...others].find(({ image }) => formatImageName(image) !== name);
    if (stranger !== undefined)
        throw otherRepository(formatImageName(stranger.image), name);
    const registry = await openRegistry(host, options);
    const open = async (part) => registry.source(repository, await digestOf(part, registry, metadata[revisionKey]));
    const annotations = { ...metadata, ...keyValues('annotations', options.dockerfile.annotations) };
    return joinImages([await open(first), ...(await Promise.all(others.map(open)))], annotations);
}
async function digestOf({ image: { repository }, reference }, registry, revision) {
    const found = await publishedImage(registry, repository, reference);
    if (found === undefined)
        throw join_notFound(`${registry.host}/${repository}`, reference);
    if (found.revision !== undefined && found.revision !== revision)
        throw otherCommit(reference, found.revision);
    return found.digest;
}
function join_notFound(name, reference) {
    return new ExpectedError({
        rule: 'image-not-found',
        message: `${name} has no ${reference}, which the input from names`,
        help: 'Give the output reference of each step with mode digest.',
    });
}
function otherRepository(found, wanted) {
    return new ExpectedError({
        rule: 'other-repository',
        message: `the input from names an image of ${found}, and the index is to be in ${wanted}`,
        help: 'Give the steps with mode digest and mode join the same input image.',
    });
}
function otherCommit(reference, revision) {
    return new ExpectedError({
        rule: 'other-commit',
        message: `${reference} is of commit ${revision}, not of the one that the tag names`,
        help: 'Join what jobs of the same workflow run have pushed.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/image.ts




/** Makes or opens the image, gives it to the work and closes it whatever happens. */
async function image_withImage(request, reporter, work) {
    const image = await reporter.group('Build', () => openImage(request, reporter));
    try {
        return await work(image);
    }
    finally {
        await image.close();
    }
}
async function openImage(request, reporter) {
    const { source } = request;
    switch (source.from) {
        case 'directory':
            return buildFromDirectory(request, source.directory);
        case 'archive':
            return openGiven(source.archive, reporter);
        case 'join':
            return joinPlatforms(request, source.images);
        case 'dockerfile':
            return buildFromDockerfile(request, source, reporter);
    }
}
async function openGiven(path, reporter) {
    const { omissionOf, openArchive, openLayout } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1226));
    const image = await ((await stat(path)).isDirectory() ? openLayout(path) : openArchive(path));
    const omission = omissionOf(image, path);
    if (omission)
        reporter.finding(omission);
    return image;
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/image-created.ts


/**
 * The time inside of the image, in milliseconds since 1970: SOURCE_DATE_EPOCH where it is set
 * (https://reproducible-builds.org/specs/source-date-epoch/), else when the commit was made. A commit whose time
 * nobody knows must not stop a build: then it is 1970, the same on every run.
 */
async function image_created_imageCreated(sha, checkout, connect, reporter) {
    const epoch = checkout.env['SOURCE_DATE_EPOCH'] ?? '';
    if (/^\d+$/.test(epoch))
        return Number(epoch) * 1000;
    try {
        return await commitTimeOf(sha, checkout, connect);
    }
    catch (error) {
        if (!(error instanceof ExpectedError))
            throw error;
        reporter.finding({ ...error.finding, severity: 'notice', help: 'The image says it was made in 1970.' });
        return 0;
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/private-folder.ts



const prefix = 'pte-tag-and-push-';
/** Gives the work a folder that only this user can read, and removes it whatever happens. */
async function private_folder_withPrivateFolder(parent, work) {
    const { temporaryPath } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1226));
    // mkdtemp makes it with mode 0700.
    const folder = temporaryPath(await mkdtemp(join(parent, prefix)));
    try {
        return await work(folder.path);
    }
    finally {
        await folder.remove();
    }
}
/**
 * Removes what a cancelled run left behind, in docker too; the post step's work.
 *
 * @param env what docker sees.
 */
async function removePrivateFolders(parent, env, reporter) {
    const left = (await readdir(parent)).filter((name) => name.startsWith(prefix));
    const folders = new Set(left.map((name) => join(parent, basename(name, undoSuffix))));
    await Promise.all([...folders].map(async (folder) => {
        await undo(folder, env, reporter);
        await rm(folder, { recursive: true, force: true });
    }));
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/planned-image.ts






/** Builds or opens the image of a plan, gives it to the work, and removes what it needed whatever happens. */
function planned_image_withPlannedImage({ source, tag: { sha, version } }, options, reporter, work) {
    if (source.from === 'registry')
        return withPublished(source, options, work);
    const { run, env } = options;
    return withPrivateFolder(run.temporary, async (folder) => {
        const checkout = { directory: run.workspace, env };
        const created = await imageCreated(sha, checkout, connector(options), reporter);
        const metadata = imageMetadata(run, { sha, version, created });
        return withImage({ options, source, folder, created, metadata }, reporter, work);
    });
}
/** What a registry has is not brought here: it is copied within the registry, or streams through. */
async function withPublished({ image, reference }, options, work) {
    const registry = await openRegistry(image.registry, options);
    const source = await registry.source(image.repository, reference);
    try {
        return await work(source);
    }
    finally {
        await source.close();
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/newest.ts


/**
 * Makes sure that Flux picks the new tag among those that exist: the clock may stand behind the newest, or another
 * build may have taken the same second. `wait` takes the second after the newest tag.
 *
 * @returns the tag, with a later instant where one was needed.
 * @throws {ExpectedError} `tag-not-newest`
 */
async function newest_competeForNewest(tag, competition, reporter) {
    const winner = await winnerOver(tag, competition);
    if (winner === undefined)
        return tag;
    if (competition.whenNotNewest === 'fail')
        throw notNewest(tag, winner.tag, `when-not-newest is fail`);
    if (competition.whenNotNewest === 'warn') {
        reporter.finding({
            ...notNewest(tag, winner.tag, 'when-not-newest is warn').finding,
            severity: 'warning',
        });
        return tag;
    }
    return takeNextSecond(tag, winner, competition);
}
async function takeNextSecond(tag, winner, competition) {
    const taken = parseTagTime(winner.key);
    if (taken === undefined)
        throw notNewest(tag, winner.tag, 'it holds no time, so no later one wins');
    const later = { ...tag, instant: taken + 1000 };
    if (later.instant > competition.now + clockTolerance) {
        throw notNewest(tag, winner.tag, `it lies more than ${clockTolerance / 1000} s ahead of the clock`);
    }
    if ((await winnerOver(later, competition)) === undefined)
        return later;
    throw notNewest(tag, winner.tag, 'the policy does not prefer later times');
}
/** The existing tag that Flux prefers to a new one; undefined when the new one wins. */
async function winnerOver(tag, { policy, existing }) {
    const name = formatDeployTag(tag);
    const selection = await selectImageTag(policy, [...existing, name]);
    if (selection.outcome === 'invalid')
        throw selection.error;
    if (selection.outcome === 'none')
        throw nothingSelected(name, selection.reason);
    return selection.selected.tag === name ? undefined : selection.selected;
}
function notNewest(tag, winner, reason) {
    return new ExpectedError({
        rule: 'tag-not-newest',
        message: `Flux would stay on the tag ${winner} instead of ${formatDeployTag(tag)}: ${reason}`,
        help: 'If that tag is a mistake, delete it in the registry. A stricter pattern in the ImagePolicy keeps strays out; the job summary of a published image shows one.',
    });
}
function nothingSelected(tag, reason) {
    return new ExpectedError({
        rule: 'tag-not-selected',
        message: `Flux would select no tag once ${tag} is there: ${reason}`,
        help: 'Change the ImagePolicy, or delete the tag that it stumbles over.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/before-build.ts





/**
 * Finds out, before the time for a build is spent, whether the tag is there already, whether Flux would pick it
 * among those that are there, and whether pushing is allowed.
 *
 * @throws {ExpectedError} `tag-taken`, `tag-not-newest`, and what the registry refuses with.
 */
async function before_build_askRegistry({ image, tag, policy, source }, registry, { whenNotNewest, now }, reporter) {
    const existing = await registry.tags(image.repository);
    const selection = await selectImageTag(policy, [...existing, formatDeployTag(tag)]);
    const poison = poisonTags(policy, selection, now).map((candidate) => candidate.tag);
    for (const one of poison)
        reporter.finding(poisonFinding(one));
    if (existing.includes(formatDeployTag(tag))) {
        const published = await publishedImage(registry, image.repository, formatDeployTag(tag));
        if (published === undefined || !isSame(published, tag, source))
            throw before_build_tagTaken(image, tag, published);
        const newest = selection.outcome === 'selected' && selection.selected.tag === formatDeployTag(tag);
        return { kind: 'skip', digest: published.digest, newest, poison };
    }
    const winner = await competeForNewest(tag, { policy, existing, whenNotNewest, now }, reporter);
    await registry.checkPush(image.repository);
    const current = await selectImageTag(policy, existing);
    const previous = current.outcome === 'selected' ? current.selected.tag : undefined;
    return { kind: 'go', tag: winner, previous, poison };
}
/**
 * The same of a mirror, where the tag may be there from a run that ended before the image had it.
 *
 * @throws {ExpectedError} `tag-taken`, and what the registry refuses with.
 */
async function before_build_askMirror({ image, registry }, { tag, source }) {
    const published = await publishedImage(registry, image.repository, formatDeployTag(tag));
    if (published !== undefined && !isSame(published, tag, source))
        throw before_build_tagTaken(image, tag, published);
    await registry.checkPush(image.repository);
}
/** What is built is told by its commit; what is retagged is known, and may not name one. */
function isSame({ digest, revision }, { sha }, source) {
    return source.from === 'registry' ? digest === source.reference : revision === sha;
}
/** A tag is never overwritten: Flux would not see the change, and what runs could no longer be told. */
function before_build_tagTaken(image, tag, published) {
    const revision = published?.revision;
    return new ExpectedError({
        rule: 'tag-taken',
        message: `${formatImageName(image)}:${formatDeployTag(tag)} exists already, ${revision === undefined ? 'and does not say which commit it is of' : `for commit ${revision}`}`,
        help: 'Tags are never overwritten. Take another instant (input timestamp), or delete the tag in the registry.',
    });
}
function poisonFinding(tag) {
    return {
        rule: 'poison-tag',
        severity: 'warning',
        message: `the tag ${tag} in the registry wins against every tag that is made now, so Flux stays on it`,
        help: 'Delete it in the registry, and use the stricter pattern of the job summary in the ImagePolicy.',
    };
}

// EXTERNAL MODULE: ./packages/http/src/index.ts + 12 modules
var http_src = __webpack_require__(7664);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/id-token.ts


/**
 * Asks GitHub for an OIDC token of this job.
 *
 * @throws {ExpectedError} `no-id-token`
 */
async function id_token_requestIdToken(service, audience, { fetch, signal }) {
    if (service === undefined)
        throw noIdToken('the job may not have OIDC tokens');
    const url = new URL(service.url);
    url.searchParams.set('audience', audience);
    const response = await fetch(url, { headers: { authorization: `Bearer ${service.token}` }, signal });
    if (!response.ok)
        throw noIdToken(`GitHub answers ${response.status} when it is asked for an OIDC token`);
    const answer = await response.json();
    const value = isJsonObject(answer) ? answer['value'] : undefined;
    if (typeof value === 'string' && value !== '')
        return value;
    throw noIdToken('GitHub answers without an OIDC token');
}
function noIdToken(message) {
    return new ExpectedError({
        rule: 'no-id-token',
        message,
        help: 'Give the job the permission id-token: write.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/notify.ts




/** Milliseconds; the image is published, and Flux scans without being told, too. */
const patience = 60_000;
/**
 * Tells Flux to scan the registry now. What keeps it from that is a warning, never a failure.
 *
 * @returns whether Flux took it.
 */
async function notify_notifyFlux(notification, reporter) {
    const { receiver, fetch } = notification;
    // Who knows the path of a generic Receiver may call it.
    reporter.secret(/[0-9a-f]{64}/.exec(receiver.url.pathname)?.[0] ?? '');
    if (receiver.proof.type === 'generic-hmac')
        reporter.secret(receiver.proof.secret);
    try {
        const signal = AbortSignal.timeout(patience);
        const content = JSON.stringify(notification.body);
        const headers = {
            'content-type': 'application/json',
            ...(await proof(notification, content, signal, reporter)),
        };
        // To be told twice does Flux no harm.
        const request = { method: 'POST', headers, body: content, idempotent: true, signal };
        const response = await fetch(receiver.url, request);
        if (response.ok)
            return true;
        reporter.finding(refused(receiver, response.status));
    }
    catch (error) {
        reporter.finding(unreachable(receiver, error));
    }
    return false;
}
async function proof({ receiver, idToken, fetch }, content, signal, reporter) {
    switch (receiver.proof.type) {
        case 'generic':
            return {};
        case 'generic-hmac': {
            const { secret } = receiver.proof;
            return { 'x-signature': `sha256=${createHmac('sha256', secret).update(content).digest('hex')}` };
        }
        case 'generic-oidc': {
            const token = await requestIdToken(idToken, receiver.proof.audience, { fetch, signal });
            reporter.secret(token);
            return { authorization: `Bearer ${token}` };
        }
    }
}
const remedies = {
    400: 'It does not accept the proof: compare the type, the secret, or the audience and validations of the Receiver.',
    404: 'It knows no such Receiver: compare the URL, or name, namespace and token, with the manifest; status.webhookPath of the Receiver is the right path.',
    500: 'See the log of the notification-controller.',
    503: 'The Receiver is suspended or not ready.',
};
function refused({ url, proof }, status) {
    return {
        rule: 'flux-not-told',
        severity: 'warning',
        message: `Flux was not told to scan now: the ${proof.type} Receiver at ${url.host} answers ${status}`,
        help: `${remedies[status] ?? 'Is it the address of the notification-controller?'} The image is published all the same; Flux finds it at its next scan.`,
    };
}
function unreachable({ url }, error) {
    const { help } = error instanceof ExpectedError ? error.finding : {};
    return {
        rule: 'flux-not-told',
        severity: 'warning',
        message: `Flux was not told to scan now at ${url.host}: ${failureReason(error)}`,
        help: [help, 'The image is published all the same; Flux finds it at its next scan.'].join(' ').trim(),
    };
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/names-in-use.ts


const names_in_use_name = /v\d+_[0-9a-f]{7}_[\dT.-]+Z|sha256:[0-9a-f]{64}/g;
/**
 * Tags for Flux and digests that stand anywhere in the files of a checkout, its history left out. Which image they
 * are of does not matter: too many kept is better than one too few.
 */
async function names_in_use_namesInUse(checkout) {
    const found = new Set();
    const entries = await readdir(checkout, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
        const path = join(entry.parentPath, entry.name);
        if (!entry.isFile() || path.split(sep).includes('.git'))
            continue;
        for (const [text] of (await readFile(path, 'latin1')).matchAll(names_in_use_name))
            found.add(text);
    }
    return found;
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/prunable-tags.ts

const deployTag = /^(?<version>v\d+)_[0-9a-f]{7}_(?<time>.+)Z$/;
/**
 * The tags for Flux that are not among the newest of their version; tags of any other form are none of ours. Of tags
 * of the same second all count as new.
 *
 * @param keep how many of each version stay; at least 1.
 */
function prunable_tags_prunableTags(tags, keep) {
    const versions = new Map();
    for (const tag of tags) {
        const { version = '', time = '' } = deployTag.exec(tag)?.groups ?? {};
        const instant = parseTagTime(time);
        if (instant === undefined)
            continue;
        versions.set(version, [...(versions.get(version) ?? []), { tag, instant }]);
    }
    return [...versions.values()].flatMap((all) => {
        const instants = all.map(({ instant }) => instant).sort((a, b) => b - a);
        const oldest = instants[keep - 1] ?? -Infinity;
        return all.filter(({ instant }) => instant < oldest).map(({ tag }) => tag);
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/prune.ts





/**
 * Deletes old tags for Flux with what they name. The image is published by now: what keeps it from that is a
 * warning, never a failure.
 *
 * @returns the tags that are gone.
 */
async function prune_pruneTags(request, reporter) {
    try {
        const { tags, digests } = await chooseOld(request);
        await deleteAll(digests, request);
        return tags;
    }
    catch (error) {
        if (!(error instanceof ExpectedError))
            throw error;
        const message = `old tags were not deleted, or not all: ${error.message}`;
        reporter.finding({ ...error.finding, severity: 'warning', message });
        return [];
    }
}
/** A digest goes when none of its tags stays and no index that stays names it. */
async function chooseOld({ target: { image, registry }, pruning: { keep, inUse }, }) {
    const { repository } = image;
    const all = await registry.tags(repository);
    const prunable = prunableTags(all, keep);
    if (prunable.length === 0)
        return { tags: [], digests: [] };
    const used = inUse === undefined ? new Set() : await namesInUse(inUse);
    const old = new Set(prunable.filter((tag) => !used.has(tag)));
    const named = await registry.describe(repository, all);
    const staying = [...named].flatMap(([tag, descriptor]) => (old.has(tag) ? [] : [descriptor]));
    const kept = new Set([
        ...used,
        ...staying.map(({ digest }) => digest),
        ...(await registry.children(repository, staying)),
    ]);
    const going = [...named].filter(([tag, { digest }]) => old.has(tag) && !kept.has(digest));
    const images = going.map(([, descriptor]) => descriptor);
    const below = (await registry.children(repository, images)).filter((digest) => !kept.has(digest));
    const digests = new Set([...images.map(({ digest }) => digest), ...below]);
    return { tags: going.map(([tag]) => tag), digests: [...digests] };
}
async function deleteAll(digests, request) {
    const { image, registry } = request.target;
    for (const digest of digests) {
        if (!(await registry.delete(image.repository, digest)))
            return deleteByApi(digests, request);
    }
}
async function deleteByApi(digests, { target: { image }, serverUrl, connect }) {
    if (image.registry !== defaultRegistry(serverUrl))
        throw notDeleted(image.registry);
    const slash = image.repository.indexOf('/');
    const name = { owner: image.repository.slice(0, slash), name: image.repository.slice(slash + 1) };
    await deleteContainerVersions(connect(), name, digests);
}
function notDeleted(registry) {
    return new ExpectedError({
        rule: 'cannot-prune',
        message: `${registry} does not let tags be deleted`,
        help: 'Take prune-keep out, or switch deletion on in the registry.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/stale.ts


const branchPrefix = 'refs/heads/';
/**
 * Why a run is stale: its branch has another commit than the run was started for, so that a newer run publishes
 * what should be deployed. Half a sentence; undefined for runs that are not stale, or not of a branch.
 *
 * @throws {ExpectedError} when the API refuses to tell.
 */
async function stale_staleReason(run, connect) {
    if (!run.ref.startsWith(branchPrefix) || pullRequestHead(run) !== undefined)
        return undefined;
    const branch = run.ref.slice(branchPrefix.length);
    const head = await readHead(connect(), branch);
    if (head === undefined)
        return `the branch ${branch} does not exist any more`;
    return head.commit === run.sha
        ? undefined
        : `the branch ${branch} has moved on to ${head.commit} since this run began`;
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/push.ts



/**
 * Pushes an image: the tag for Flux once all else is there, then the further tags. A run that must not publish what
 * is outdated asks where its branch is between the two.
 */
async function push_pushImage(source, { plan, targets, run, whenStale, connect }, reporter) {
    const { digest } = source.root;
    // No place gets a tag before all have the content.
    if (targets.length > 1 || whenStale === 'digest')
        for (const target of targets)
            await push_pushTo(target, source, { tags: [] }, reporter);
    const reason = whenStale === 'digest' ? await staleReason(run, connect) : undefined;
    if (reason !== undefined)
        return { kind: 'untagged', digest, reason };
    for (const target of targets)
        await push_pushTo(target, source, push_publicTags(plan, target), reporter);
    return { kind: 'pushed', digest };
}
/** Sends what a place lacks, by digest, and sets tags. */
async function push_pushTo({ image, registry }, source, options, reporter) {
    await registry.push(source, image.repository, {
        ...options,
        onProgress: reporter.progress.bind(reporter),
    });
}
/** The tag for Flux and the further ones; only those may move. */
function push_publicTags({ tag, tags }, { image }) {
    const name = formatDeployTag(tag);
    return {
        tags: [name, ...tags],
        onReplace: (moved) => {
            // Another run was faster between our question and now.
            if (moved === name)
                throw tagTaken(image, tag, undefined);
        },
    };
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/publish.ts












/** Publishes the image of a plan under its tag, unless that is there already for the same commit. */
async function publish_publish(plan, options, reporter) {
    const registry = await openRegistry(plan.image.registry, options);
    const target = { image: plan.image, registry };
    const mirrors = await openTargets(plan.mirrors, options);
    const clearance = await askRegistry(plan, registry, options, reporter);
    if (clearance.kind === 'skip') {
        await completeTags(plan, clearance, { target, mirrors });
        return reportOutcome(plan, { ...clearance, kind: 'skipped' }, reporter);
    }
    const cleared = { ...plan, tag: clearance.tag };
    for (const mirror of mirrors)
        await askMirror(mirror, cleared);
    const { run, whenStale } = options;
    const request = {
        plan: cleared,
        targets: [...mirrors, target],
        run,
        whenStale,
        connect: connector(options),
    };
    const pushed = await withPlannedImage(plan, options, reporter, (image) => reporter.group('Push', () => pushImage(image, request, reporter)));
    const { poison, previous } = clearance;
    if (pushed.kind === 'untagged')
        return reportOutcome(cleared, { ...pushed, poison }, reporter);
    const told = await tellFlux(cleared, pushed.digest, options, reporter);
    const pruned = await prune(cleared, target, options, reporter);
    return reportOutcome(cleared, { ...pushed, told, previous, pruned, poison }, reporter);
}
/** Publishes a part of an index that a later job joins and tags. */
async function publish_publishByDigest(plan, options, reporter) {
    const { image } = plan;
    const registry = await openRegistry(image.registry, options);
    await registry.checkPush(image.repository);
    const digest = await withPlannedImage(plan, options, reporter, async (source) => {
        await reporter.group('Push', () => pushTo({ image, registry }, source, { tags: [] }, reporter));
        return source.root.digest;
    });
    return reportOutcome(plan, { kind: 'untagged', digest, reason: 'the mode is digest', poison: [] }, reporter);
}
/**
 * A run that ended between the tag for Flux and the others is made good by the next, and so is a mirror that was
 * added meanwhile. The further tags stay where they are when there is a newer image.
 */
async function completeTags(plan, { digest, newest }, { target, mirrors }) {
    const shown = newest ? plan : { ...plan, tags: [] };
    const from = { repository: target.image.repository, reference: digest };
    for (const mirror of mirrors) {
        const options = publicTags(shown, mirror);
        await copyImage(target.registry, from, mirror.registry, mirror.image.repository, options);
    }
    if (shown.tags.length === 0)
        return;
    await copyImage(target.registry, from, target.registry, from.repository, { tags: shown.tags });
}
async function prune({ pruning }, target, options, reporter) {
    if (pruning === undefined)
        return [];
    const { serverUrl } = options.run;
    return pruneTags({ target, pruning, serverUrl, connect: connector(options) }, reporter);
}
async function tellFlux({ receiver, image, tag }, digest, { fetch, idToken }, reporter) {
    if (receiver === undefined)
        return false;
    const body = { image: formatImageName(image), tag: formatDeployTag(tag), digest };
    return notifyFlux({ receiver, body, fetch, idToken }, reporter);
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/checkout-tag.ts





/**
 * The tag for an image of a local checkout, without GitHub.
 *
 * @throws {ExpectedError} `invalid-version`, `invalid-timestamp`, `invalid-sha`, `no-commit`
 */
async function checkoutTag(request, checkout) {
    const version = (0,src/* parseTagVersion */.An)(request.version);
    const timestamp = timestamp_parseTimestamp(request.timestamp);
    const sha = request.sha === undefined ? await checkout_headOf(checkout) : commit_id_parseCommitId(request.sha);
    if (sha === undefined)
        throw checkout_tag_noCommit(`${checkout.directory} has no commit checked out`);
    if (timestamp.from === 'input')
        return (0,src/* formatDeployTag */.pb)({ version, sha, instant: timestamp.instant });
    if (timestamp.from === 'build')
        return (0,src/* formatDeployTag */.pb)({ version, sha, instant: request.now });
    const instant = await checkout_commitTimeFromGit(checkout, sha);
    if (instant === undefined)
        throw checkout_tag_noCommit(`the repository in ${checkout.directory} does not have commit ${sha}`);
    return (0,src/* formatDeployTag */.pb)({ version, sha, instant });
}
function checkout_tag_noCommit(message) {
    return new report_src/* ExpectedError */.Dh({
        rule: 'no-commit',
        message,
        help: 'Run it in a git checkout that has the commit, or say what it should be with --sha and --timestamp.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/tag-and-push.ts











/**
 * Builds the image of a commit and publishes it under a tag that Flux deploys. Everything that can fail without
 * the image is tried before it is built, and the tag is set last, so that a failure leaves nothing half-done.
 */
async function tagAndPush(options, reporter) {
    hideLogins(options, reporter);
    const plan = await makePlan(options, connector(options), reporter);
    const { image, tag, decision } = plan;
    const verb = decision.publish ? 'Publishing' : 'Building without publishing';
    reporter.progress({
        message: `${verb} ${formatImageName(image)}:${formatDeployTag(tag)}: ${decision.reason}`,
    });
    if (!decision.publish)
        return check(plan, options, reporter);
    const untagged = options.source.mode === 'digest';
    return untagged ? publishByDigest(plan, options, reporter) : publish(plan, options, reporter);
}
async function check(plan, options, reporter) {
    const digest = await withPlannedImage(plan, options, reporter, (image) => Promise.resolve(image.root.digest));
    return reportOutcome(plan, { kind: 'checked', digest }, reporter);
}


/***/ })

};
