export const id = 830;
export const ids = [830];
export const modules = {

/***/ 9830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildDirectory: () => (/* reexport */ directory_build_buildDirectory),
  g3: () => (/* reexport */ checkBuildSettings),
  L1: () => (/* reexport */ copyImage),
  Iq: () => (/* reexport */ createRegistry),
  pA: () => (/* reexport */ credentialsFromDocker),
  describeImage: () => (/* reexport */ describeImage),
  hT: () => (/* reexport */ joinImages),
  omissionOf: () => (/* reexport */ omissionOf),
  openArchive: () => (/* reexport */ archive_openArchive),
  openLayout: () => (/* reexport */ layout_openLayout),
  parseCommandWords: () => (/* reexport */ parseCommandWords),
  ie: () => (/* reexport */ removeTemporaryPaths),
  temporaryPath: () => (/* reexport */ temporary_folder_temporaryPath)
});

// UNUSED EXPORTS: openSource, platformText, writeArchive, writeLayout

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
;// CONCATENATED MODULE: ./packages/registry/src/descriptor.ts

const sha256Pattern = /^sha256:[0-9a-f]{64}$/;
/** True for the one kind of digest that registries are sure to take, and that we can check. */
function isSha256(text) {
    return sha256Pattern.test(text);
}
/** Reads a descriptor from JSON; undefined when it is none. Fields that we do not know are dropped. */
function parseDescriptor(value) {
    if (value === undefined || !(0,kubernetes_object/* isJsonObject */.O)(value))
        return undefined;
    const { mediaType, digest, size, platform, annotations, artifactType } = value;
    if (typeof mediaType !== 'string' || typeof digest !== 'string' || !isSha256(digest))
        return undefined;
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    const knownPlatform = parsePlatform(platform);
    return {
        mediaType,
        digest,
        size,
        ...(knownPlatform === undefined ? {} : { platform: knownPlatform }),
        ...(annotations !== undefined && (0,kubernetes_object/* isJsonObject */.O)(annotations) ? { annotations: strings(annotations) } : {}),
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
    };
}
/** Reads `{os, architecture, variant?}`, as it stands in descriptors and image configurations. */
function parsePlatform(value) {
    if (value === undefined || !(0,kubernetes_object/* isJsonObject */.O)(value))
        return undefined;
    const { os, architecture, variant } = value;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    const version = value['os.version'];
    return {
        os,
        architecture,
        ...(typeof variant === 'string' ? { variant } : {}),
        ...(typeof version === 'string' ? { 'os.version': version } : {}),
    };
}
/** `linux/arm64/v8` */
function platformText({ os, architecture, variant }) {
    return [os, architecture, variant].filter((part) => part !== undefined).join('/');
}
function strings(object) {
    return Object.fromEntries(Object.entries(object).filter((entry) => typeof entry[1] === 'string'));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/registry/src/digest.ts

/** The sha256 digest of bytes, as `sha256:<hex>`. */
function digestOf(content) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
}
/** Digest and number of bytes of a stream, which is read to its end. */
async function measure(content) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of content) {
        hash.update(chunk);
        size += chunk.byteLength;
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
}

// EXTERNAL MODULE: ./packages/report/src/index.ts + 7 modules
var src = __webpack_require__(9424);
;// CONCATENATED MODULE: ./packages/registry/src/image-source.ts


/** Manifests up to this size must be taken by every registry (OCI distribution specification). */
const maximumInMemory = 4 * 1024 * 1024;
/**
 * Reads a manifest, an index or a configuration, and checks it against its digest.
 *
 * @throws {ExpectedError} when it is too large for its kind, or is not what the digest says.
 */
async function readContent(source, descriptor) {
    if (descriptor.size > maximumInMemory) {
        throw image_source_broken(descriptor, `claims ${descriptor.size} bytes, and ${maximumInMemory} are the most for its kind`);
    }
    const chunks = [];
    let size = 0;
    const content = await source.open(descriptor);
    for await (const chunk of content) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size > descriptor.size)
            break;
    }
    const bytes = Buffer.concat(chunks);
    if (bytes.byteLength !== descriptor.size || digestOf(bytes) !== descriptor.digest) {
        throw image_source_broken(descriptor, 'has other content than its digest says');
    }
    return bytes;
}
/** Content that is not what its descriptor promises. */
function image_source_broken({ digest, mediaType }, reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'image-broken',
        message: `The image is broken: ${digest} (${mediaType}) ${reason}.`,
        help: 'Build the image again; the file may have been cut off or changed on its way here.',
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/json.ts
/** Undefined when the text is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/media-type.ts
/** Media types of the OCI image specification (media-types.md) and their Docker equivalents. */
const media_type_mediaType = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
    layerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    layerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
    dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
};
const indexes = [media_type_mediaType.index, media_type_mediaType.dockerList];
const manifests = [media_type_mediaType.manifest, media_type_mediaType.dockerManifest];
/** What a registry is asked for: everything that can stand under a tag. */
const acceptedManifests = [...indexes, ...manifests].join(', ');
function isIndexType(type) {
    return indexes.includes(type);
}
/** True for what is stored as a manifest and not as a blob: image manifests and indexes. */
function isManifestType(type) {
    return manifests.includes(type) || isIndexType(type);
}

;// CONCATENATED MODULE: ./packages/registry/src/image-content.ts






/** Indexes of indexes exist; a chain of them without end does not. */
const maximumDepth = 4;
/** All manifests of an image and the blobs that they name, without opening the blobs. */
async function image_content_readImage(source) {
    const manifests = new Map();
    const blobs = new Map();
    const visit = async (descriptor, depth) => {
        if (manifests.has(descriptor.digest))
            return;
        if (depth > maximumDepth)
            throw malformed(descriptor, `is ${depth} indexes deep`);
        const node = await readManifest(source, descriptor);
        for (const child of node.children)
            await visit(child, depth + 1);
        for (const blob of node.blobs)
            blobs.set(blob.digest, blob);
        manifests.set(descriptor.digest, node);
    };
    await visit(source.root, 0);
    return { manifests: [...manifests.values()], blobs: [...blobs.values()] };
}
/** Reads one manifest or index and checks its shape (OCI image specification, manifest.md and image-index.md). */
async function readManifest(source, descriptor) {
    if (!isManifestType(descriptor.mediaType))
        throw malformed(descriptor, 'is neither an image nor an index');
    const content = await readContent(source, descriptor);
    const document = parseJson(Buffer.from(content).toString());
    if (document === undefined || !(0,kubernetes_object/* isJsonObject */.O)(document))
        throw malformed(descriptor, 'is no JSON object');
    const list = (field) => descriptors(descriptor, field, document[field]);
    if (isIndexType(descriptor.mediaType))
        return { descriptor, content, document, children: list('manifests'), blobs: [] };
    const config = descriptors(descriptor, 'config', [document['config'] ?? null]);
    // Layers of Windows base images that may not be passed on stay where they are.
    const layers = list('layers').filter(({ mediaType }) => !/\.(?:foreign|nondistributable)\./.test(mediaType));
    return { descriptor, content, document, children: [], blobs: [...config, ...layers] };
}
function descriptors(owner, field, value) {
    if (!Array.isArray(value))
        throw malformed(owner, `has no ${field}`);
    return value.map((entry) => {
        const descriptor = parseDescriptor(entry);
        if (descriptor === undefined)
            throw malformed(owner, `has an entry in ${field} that names no content by sha256`);
        return descriptor;
    });
}
function malformed({ digest, mediaType }, reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'image-broken',
        message: `This is not an image that can be pushed: ${digest} (${mediaType}) ${reason}.`,
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/layout-index.ts




/** The files of an OCI image layout beside its blobs (OCI image specification, image-layout.md). */
const layout_index_layoutFile = 'oci-layout';
const layout_index_layoutVersion = '{"imageLayoutVersion":"1.0.0"}';
const layout_index_indexFile = 'index.json';
/** Where a layout keeps content. Digests are checked where they enter, so this cannot leave the layout. */
function layout_index_blobPath({ digest }) {
    return `blobs/${digest.replace(':', '/')}`;
}
/**
 * The one image, or index of images, that a layout's index.json names.
 *
 * @param name of the layout, for messages.
 */
function rootOfLayout(indexJson, name) {
    const document = parseJson(indexJson);
    const entries = document !== undefined && (0,kubernetes_object/* isJsonObject */.O)(document) ? document['manifests'] : undefined;
    if (!Array.isArray(entries))
        throw layout_index_notAnImage(name, `its ${layout_index_indexFile} has no list of manifests`);
    // `docker save` names an image once for each of its tags.
    const byDigest = new Map();
    for (const entry of entries) {
        const descriptor = parseDescriptor(entry);
        if (descriptor === undefined)
            throw layout_index_notAnImage(name, `its ${layout_index_indexFile} has an entry that names no content by sha256`);
        byDigest.set(descriptor.digest, descriptor);
    }
    const [root, ...others] = byDigest.values();
    if (root === undefined)
        throw layout_index_notAnImage(name, 'it is empty');
    if (others.length > 0)
        throw severalImages(name, [root, ...others]);
    return { mediaType: root.mediaType, digest: root.digest, size: root.size };
}
function layout_index_notAnImage(name, reason, cause) {
    return new src/* ExpectedError */.Dh({
        rule: 'image-source',
        message: `${name} is not an image: ${reason}.`,
        help: 'An image is an OCI layout (folder or tar), the output of `docker save`, or a folder of files.',
    }, { cause });
}
function severalImages(name, roots) {
    const names = roots.map(({ digest, platform, annotations }) => annotations?.['org.opencontainers.image.ref.name'] ?? (platform ? platformText(platform) : digest));
    return new src/* ExpectedError */.Dh({
        rule: 'image-source',
        message: `${name} holds ${roots.length} images (${names.join(', ')}), and one is expected.`,
        help: 'Save one image only, or join the platforms of an image in an index.',
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/complete-platforms.ts







/**
 * Docker with the containerd image store saves an index as it was pulled, and of its platforms only what the machine
 * has. What is complete is the image then: one platform alone, or an index of them.
 *
 * @throws {ExpectedError} that names the platforms when none is complete.
 */
async function completePlatforms(saved) {
    const { source, name } = saved;
    if (!isIndexType(source.root.mediaType) || !saved.has(source.root))
        return source;
    const index = await readManifest(source, source.root);
    const complete = await Promise.all(index.children.map((child) => isComplete(saved, child)));
    const kept = index.children.filter((_, position) => complete[position]);
    const omitted = index.children.filter((child) => !kept.includes(child) && isPlatform(child)).map(nameOf);
    if (kept.length === index.children.length)
        return source;
    const [platform, ...others] = kept.filter(isPlatform);
    if (platform === undefined)
        throw layout_index_notAnImage(name, `it lacks content of ${omitted.join(' and of ')}`);
    if (others.length > 0)
        return withRoot(source, index, kept, omitted);
    const { mediaType, digest, size } = platform;
    return { ...source, root: { mediaType, digest, size }, omitted };
}
async function isComplete(saved, descriptor) {
    if (!saved.has(descriptor))
        return false;
    const { blobs, children } = await readManifest(saved.source, descriptor);
    if (!blobs.every((blob) => saved.has(blob)))
        return false;
    const nested = await Promise.all(children.map((child) => isComplete(saved, child)));
    return nested.every((complete) => complete);
}
/** The rest are attestations, which are of the platform "unknown/unknown". */
function isPlatform({ platform }) {
    return platform?.os !== 'unknown';
}
function nameOf({ platform, digest }) {
    return platform === undefined ? digest : platformText(platform);
}
function withRoot(source, { descriptor, document }, kept, omitted) {
    const digests = new Set(kept.map(({ digest }) => digest));
    const entries = Array.isArray(document['manifests']) ? document['manifests'] : [];
    const manifests = entries.filter((entry) => (0,kubernetes_object/* isJsonObject */.O)(entry) && typeof entry['digest'] === 'string' && digests.has(entry['digest']));
    const content = Buffer.from(JSON.stringify({ ...document, manifests }));
    const root = {
        mediaType: descriptor.mediaType,
        digest: digestOf(content),
        size: content.byteLength,
    };
    return {
        ...source,
        root,
        omitted,
        open: async (wanted) => (wanted.digest === root.digest ? external_node_stream_.Readable.from([content]) : source.open(wanted)),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/registry/src/assembled-source.ts



function createAssembly() {
    const parts = new Map();
    return {
        document(mediaType, value) {
            const bytes = Buffer.from(JSON.stringify(value));
            const digest = digestOf(bytes);
            parts.set(digest, { open: () => external_node_stream_.Readable.from([bytes]) });
            return { mediaType, digest, size: bytes.byteLength };
        },
        content(descriptor, open, origin) {
            parts.set(descriptor.digest, { open, origin });
        },
        source: (root, close) => ({
            root,
            close,
            async open(descriptor) {
                const part = parts.get(descriptor.digest);
                if (part === undefined)
                    throw image_source_broken(descriptor, 'is missing');
                return part.open();
            },
            origin: (descriptor) => parts.get(descriptor.digest)?.origin,
        }),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./packages/registry/src/blocks.ts
/** Cuts content into blocks of one size, whatever pieces it comes in. The last is what remains, be it nothing. */
async function* blocksOf(content, size) {
    let block = Buffer.allocUnsafe(size);
    let filled = 0;
    for await (const chunk of content) {
        for (let from = 0; from < chunk.byteLength;) {
            const piece = chunk.subarray(from, from + size - filled);
            block.set(piece, filled);
            filled += piece.byteLength;
            from += piece.byteLength;
            if (filled < size)
                continue;
            yield block;
            block = Buffer.allocUnsafe(size);
            filled = 0;
        }
    }
    yield block.subarray(0, filled);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/registry/src/zlib-sample.ts
const size = 256 * 1024;
/**
 * Content of the kinds that deflate treats differently: words that come back near and far, long repetitions, runs,
 * and noise. Long enough for several blocks, and for deflate to move its window.
 */
function zlibSample() {
    const sample = Buffer.alloc(size);
    const random = randomNumbers();
    const words = Array.from({ length: 1500 }, () => word(random));
    for (let at = 0; at < size;) {
        const kind = random(200);
        if (kind === 0)
            at += writeNoise(sample, at, random);
        else if (kind === 1)
            at += writeRun(sample, at, random);
        else if (kind < 6)
            at += writeRepetition(sample, at, random);
        else
            at += sample.write(words[random(words.length)] ?? '', at);
    }
    return sample;
}
function randomNumbers() {
    let state = 1;
    return (limit) => {
        state = (state * 48_271) % 2_147_483_647;
        return state % limit;
    };
}
function word(random) {
    const letters = Array.from({ length: 1 + random(9) }, () => String.fromCharCode(97 + random(26)));
    return `${letters.join('')}${random(12) === 0 ? '\n' : ' '}`;
}
function writeNoise(sample, at, random) {
    const end = Math.min(at + random(1000), size);
    for (let index = at; index < end; index++)
        sample[index] = random(256);
    return end - at;
}
function writeRun(sample, at, random) {
    const end = Math.min(at + random(1000), size);
    sample.fill(random(256), at, end);
    return end - at;
}
function writeRepetition(sample, at, random) {
    const from = random(at + 1);
    return sample.copy(sample, at, from, Math.min(from + random(600), at));
}

;// CONCATENATED MODULE: ./packages/registry/src/gzip.ts




/** Level 6 takes nearly twice the time for 6 % less. */
const level = 4;
const chunkSize = 64 * 1024;
/** Of what zlib makes of the sample. */
const sampleDigest = 'sha256:1d41d0cc5e30e98f0445af05c9fee70666d4d21e0d3ca43ec3cc282df868e28b';
/** As many as Node.js has threads for such work by default. */
const atOnce = 4;
const gzip_native = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
let faithful;
/**
 * Compresses to the same bytes everywhere: for each block a gzip member (RFC 1952, 2.2) as zlib makes it, with a header
 * that has no time and no name. That the members are apart lets several cores work on one layer.
 */
async function* gzipBlocks(blocks) {
    faithful ??= isFaithful(nativeGzip);
    const gzip = (await faithful) ? nativeGzip : portableGzip;
    const members = [];
    for await (const block of blocks) {
        if (members.push(gzip(block)) < atOnce)
            continue;
        const [first] = members.splice(0, 1);
        if (first)
            yield await first;
    }
    for (const member of members)
        yield await member;
}
/** The zlib inside Node.js: the fastest way, and in most builds faithful. */
function nativeGzip(block) {
    return gzip_native(block, { level, chunkSize });
}
/** A port of zlib that we ship. */
async function portableGzip(block) {
    const pako = await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 9925));
    return pako.gzip(block, { level });
}
/** Whether what a compressor makes of the sample is what zlib does. Others have another hash function, for example. */
async function isFaithful(gzip) {
    return digestOf(await gzip(zlibSample())) === sampleDigest;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/registry/src/file-pieces.ts


/** Large reads, in bytes: a blob passes through in some hundreds of steps, not in tens of thousands. */
const readSize = 1024 * 1024;
/** As many as uploads have in their hands at a time, with room. */
const kept = 16;
const spare = [];
const handedOut = new WeakSet();
/**
 * Reads a file in pieces whose memory can be used again. With new memory for each, a large upload would be as fast as the
 * garbage collector is, and hold what it has not come to yet.
 */
function readFilePieces(path) {
    return external_node_stream_.Readable.from(pieces(path), { objectMode: false });
}
/** Says that nobody will look at a piece again. Anything else is let be. */
function reusePiece(piece) {
    if (handedOut.delete(piece) && Buffer.isBuffer(piece) && spare.length < kept)
        spare.push(piece);
}
async function* pieces(path) {
    const file = await (0,external_node_fs_promises_.open)(path);
    try {
        for (;;) {
            const buffer = spare.pop() ?? Buffer.allocUnsafeSlow(readSize);
            const { bytesRead } = await file.read(buffer, 0, readSize);
            if (bytesRead === 0)
                return;
            // The last piece is mostly shorter, and stays with its reader.
            if (bytesRead < readSize)
                yield buffer.subarray(0, bytesRead);
            else {
                handedOut.add(buffer);
                yield buffer;
            }
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/zstd.ts


/** @throws {ExpectedError} where Node.js has no zstd, which came with 22.15. */
function checkZstd() {
    if ("createZstdCompress" in external_node_zlib_)
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'zstd-unavailable',
        message: `Layers cannot be compressed with zstd: Node.js ${process.versions.node} has no zstd.`,
        help: 'Run on Node.js 22.15 or later, or compress with gzip.',
    });
}
/**
 * Compresses with the zstd inside Node.js. Its bytes, and with them the digest of the image, may change with the
 * version of Node.js.
 *
 * @throws {ExpectedError} `zstd-unavailable`
 */
function createZstd() {
    checkZstd();
    return external_node_zlib_.createZstdCompress();
}

;// CONCATENATED MODULE: ./packages/registry/src/layer.ts








const mediaTypes = { gzip: media_type_mediaType.layerGzip, zstd: media_type_mediaType.layerZstd };
/** What is compressed at once, in bytes. Decides on the bytes that gzip makes. */
const blockSize = 1024 * 1024;
/**
 * Compresses a tar stream into a file, in constant memory.
 *
 * @throws {ExpectedError} `zstd-unavailable`.
 */
async function writeLayer(tar, file, compression = 'gzip') {
    const plain = (0,external_node_crypto_.createHash)('sha256');
    const compressed = (0,external_node_crypto_.createHash)('sha256');
    const compressor = compression === 'zstd' ? createZstd() : gzipBlocks;
    const output = (0,external_node_fs_.createWriteStream)(file, { mode: 0o600 });
    await (0,promises_.pipeline)(tap(blocksOf(tar, blockSize), plain), compressor, (content) => tap(content, compressed), output);
    return {
        descriptor: {
            mediaType: mediaTypes[compression],
            digest: `sha256:${compressed.digest('hex')}`,
            size: output.bytesWritten,
        },
        diffId: `sha256:${plain.digest('hex')}`,
        open: () => readFilePieces(file),
    };
}
async function* tap(content, hash) {
    for await (const chunk of content) {
        hash.update(chunk);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/docker-archive.ts









/**
 * An image in the form of `docker save` before version 25, which other tools write still. It has no manifest, and
 * often bare layers: these are compressed, and an OCI manifest is made.
 */
async function openDockerArchive(tar) {
    const image = savedImage(tar, await textOf(tar, 'manifest.json'));
    const configText = await textOf(tar, image.config);
    const diffIds = diffIdsOf(tar, parseJson(configText));
    if (diffIds.length !== image.layers.length) {
        throw layout_index_notAnImage(tar.name, `it has ${image.layers.length} layers and its configuration names ${diffIds.length}`);
    }
    const assembly = createAssembly();
    const layers = [];
    for (const [index, name] of image.layers.entries()) {
        layers.push(await addLayer(tar, assembly, { name, diffId: diffIds[index] ?? '', index }));
    }
    const config = addConfig(tar, assembly, image.config, configText);
    const manifest = { schemaVersion: 2, mediaType: media_type_mediaType.manifest, config, layers };
    return assembly.source(assembly.document(media_type_mediaType.manifest, manifest), () => tar.close());
}
function savedImage(tar, manifestJson) {
    const list = parseJson(manifestJson);
    if (!Array.isArray(list) || list.length === 0)
        throw layout_index_notAnImage(tar.name, 'its manifest.json lists no image');
    if (list.length > 1)
        throw layout_index_notAnImage(tar.name, `it holds ${list.length} images, and one is expected`);
    const [image] = list;
    const config = (0,kubernetes_object/* isJsonObject */.O)(image) ? image['Config'] : undefined;
    const layers = (0,kubernetes_object/* isJsonObject */.O)(image) ? image['Layers'] : undefined;
    if (typeof config !== 'string' ||
        !Array.isArray(layers) ||
        !layers.every((name) => typeof name === 'string')) {
        throw layout_index_notAnImage(tar.name, 'its manifest.json names no configuration or no layers');
    }
    return { config, layers };
}
function diffIdsOf(tar, config) {
    const rootfs = config !== undefined && (0,kubernetes_object/* isJsonObject */.O)(config) ? config['rootfs'] : undefined;
    const ids = rootfs !== undefined && (0,kubernetes_object/* isJsonObject */.O)(rootfs) ? rootfs['diff_ids'] : undefined;
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) {
        throw layout_index_notAnImage(tar.name, 'its configuration lists no layers (rootfs.diff_ids)');
    }
    return ids;
}
function addConfig(tar, assembly, name, text) {
    const digest = digestOf(text);
    const promised = /([0-9a-f]{64})(?:\.json)?$/.exec(name)?.[1];
    if (promised !== undefined && digest !== `sha256:${promised}`)
        throw damaged(tar, name);
    const descriptor = { mediaType: media_type_mediaType.config, digest, size: Buffer.byteLength(text) };
    assembly.content(descriptor, () => tar.read(entryOf(tar, name)));
    return descriptor;
}
async function addLayer(tar, assembly, { name, diffId, index }) {
    const entry = entryOf(tar, name);
    if (await isGzip(tar, entry)) {
        const plain = await measure(tar.read(entry).pipe((0,external_node_zlib_.createGunzip)())).catch(() => undefined);
        if (plain?.digest !== diffId)
            throw damaged(tar, name);
        const descriptor = { mediaType: media_type_mediaType.layerGzip, ...(await measure(tar.read(entry))) };
        assembly.content(descriptor, () => tar.read(entry));
        return descriptor;
    }
    const layer = await writeLayer(tar.read(entry), (0,external_node_path_.join)(tar.folder.path, `layer-${index}`));
    if (layer.diffId !== diffId)
        throw damaged(tar, name);
    assembly.content(layer.descriptor, () => layer.open());
    return layer.descriptor;
}
async function isGzip(tar, { offset, size }) {
    const start = Buffer.concat(await tar.read({ offset, size: Math.min(size, 2) }).toArray());
    return start.toString('hex') === '1f8b';
}
function textOf(tar, name) {
    return tar.text(entryOf(tar, name));
}
function entryOf(tar, name) {
    const entry = tar.entries.get(name);
    if (entry === undefined)
        throw layout_index_notAnImage(tar.name, `there is no ${name} in it`);
    return entry;
}
function damaged(tar, name) {
    return layout_index_notAnImage(tar.name, `${name} in it has other content than its digest says`);
}

;// CONCATENATED MODULE: ./packages/registry/src/tar-header.ts
/**
 * Reads a header block of 512 bytes; undefined for the zeros that end an archive.
 *
 * @throws {Error} when its checksum is wrong.
 */
function parseTarHeader(block) {
    if (block.every((byte) => byte === 0))
        return undefined;
    if (number(block, 148, 8) !== checksum(block))
        throw new Error('it is no tar archive, or is damaged');
    const prefix = tar_header_text(block, 257, 5) === 'ustar' && tar_header_text(block, 263, 2) !== ' ' ? tar_header_text(block, 345, 155) : '';
    const type = block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0);
    const size = number(block, 124, 12);
    if (!Number.isSafeInteger(size) || size < 0)
        throw new Error('an entry of it has an impossible size');
    const name = tar_header_text(block, 0, 100);
    // Only files have content; some writers give links and folders the size of what they mean.
    const empty = ['1', '2', '3', '4', '5', '6'].includes(type);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size: empty ? 0 : size,
        type,
        link: tar_header_text(block, 157, 100),
    };
}
/** The records of a PAX header, `length key=value\n`, that stand for fields of the next entry. */
function readPax(content) {
    const found = {};
    for (let rest = content; rest.length > 0;) {
        const length = Number.parseInt(rest.toString('latin1', 0, 20), 10);
        if (!(length > 0) || length > rest.length)
            throw new Error('a PAX header of it is damaged');
        const record = /^\d+ ([^=]+)=(.*)\n$/s.exec(rest.toString('utf8', 0, length));
        if (record?.[1] === 'path')
            found.name = record[2] ?? '';
        if (record?.[1] === 'linkpath')
            found.link = record[2] ?? '';
        if (record?.[1] === 'size')
            found.size = Number(record[2]);
        rest = rest.subarray(length);
    }
    return found;
}
function tar_header_text(block, start, length) {
    const field = block.subarray(start, start + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? length : end);
}
/** Octal text, or GNU's binary form for sizes from 8 GiB. */
function number(block, start, length) {
    if (((block[start] ?? 0) & 0x80) !== 0)
        return Number(block.readBigUInt64BE(start + length - 8));
    return Number.parseInt(tar_header_text(block, start, length).trim() || '0', 8);
}
function checksum(block) {
    // The checksum's own field counts as spaces.
    return block.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0);
}

;// CONCATENATED MODULE: ./packages/registry/src/tar-index.ts


const block = 512;
const maximumEntries = 100_000;
const maximumNameLength = 64 * 1024;
/**
 * Reads the headers of an uncompressed archive (ustar, PAX and GNU names), seeking from one to the next. Links
 * are followed within the archive: old `docker save` links equal layers.
 *
 * @throws {Error} with the reason when it is no archive, or is cut off.
 */
async function indexTar(file) {
    const { size: end } = await file.stat();
    if (end < block)
        throw new Error('it is no tar archive');
    const found = { files: new Map(), links: new Map() };
    let extended = {};
    for (let position = 0, count = 0; position + block <= end; count++) {
        const header = parseTarHeader(await readAt(file, position, block));
        if (header === undefined)
            break;
        if (count > maximumEntries)
            throw new Error(`it has more than ${maximumEntries} entries`);
        const { size } = { ...header, ...extended };
        const offset = position + block;
        if (offset + size > end)
            throw new Error('it is cut off');
        const next = await nameBefore(file, header, offset);
        if (next === undefined)
            add(found, { ...header, ...extended }, offset);
        extended = next === undefined ? {} : { ...extended, ...next };
        position = offset + Math.ceil(size / block) * block;
    }
    for (const name of found.links.keys())
        resolveLink(found, name);
    return found.files;
}
/** What an entry says about the one after it, where it is of that kind. */
async function nameBefore(file, { type, size }, offset) {
    if (!['x', 'g', 'L', 'K'].includes(type))
        return undefined;
    if (size > maximumNameLength)
        throw new Error(`a name in it takes ${size} bytes`);
    const content = await readAt(file, offset, size);
    if (type === 'g')
        return {};
    if (type === 'x')
        return readPax(content);
    const text = content.toString().replace(/\0+$/, '');
    return type === 'L' ? { name: text } : { link: text };
}
function add({ files, links }, { name, link, type, size }, offset) {
    const path = external_node_path_.posix.normalize(name);
    if (type === '0' || type === '7')
        files.set(path, { offset, size });
    if (type === '1')
        links.set(path, external_node_path_.posix.normalize(link));
    if (type === '2')
        links.set(path, external_node_path_.posix.join(external_node_path_.posix.dirname(path), link));
}
function resolveLink({ files, links }, name) {
    let target = links.get(name);
    for (let count = 0; target !== undefined && !files.has(target) && count < links.size; count++) {
        target = links.get(target);
    }
    const entry = target === undefined ? undefined : files.get(target);
    if (entry !== undefined && !files.has(name))
        files.set(name, entry);
}
async function readAt(file, position, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    if (bytesRead < length)
        throw new Error('it is cut off');
    return buffer;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/registry/src/temporary-folder.ts




const standing = new Set();
/** A folder that only this user can read (mode 0700). */
async function createTemporaryFolder() {
    return temporary_folder_temporaryPath(await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pte-image-')));
}
/** A file or folder that is there only while we work, whether or not it exists yet. */
function temporary_folder_temporaryPath(path) {
    standing.add(path);
    return {
        path,
        async remove() {
            await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
            standing.delete(path);
        },
    };
}
/** Removes all that is there only while we work, at once: for a program that is told to end. */
function removeTemporaryPaths() {
    for (const path of standing)
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    standing.clear();
}

;// CONCATENATED MODULE: ./packages/registry/src/open-tar.ts











/** More than any image has, and less than what a bomb unpacks to. In bytes. */
const maximumUnpacked = 64 * 1024 ** 3;
const maximumDocument = 4 * 1024 ** 2;
/** Opens a tar file, packed with gzip or not. */
async function openTar(path) {
    const folder = await createTemporaryFolder();
    let file;
    try {
        file = await openPlain(path, folder);
        return tarOf(path, file, await indexTar(file), folder);
    }
    catch (error) {
        await file?.close();
        await folder.remove();
        throw error instanceof src/* ExpectedError */.Dh ? error : layout_index_notAnImage(path, reasonOf(error), error);
    }
}
function tarOf(name, file, entries, folder) {
    const read = ({ offset, size }) => {
        if (size === 0)
            return external_node_stream_.Readable.from([]);
        return file.createReadStream({
            start: offset,
            end: offset + size - 1,
            autoClose: false,
            highWaterMark: readSize,
        });
    };
    return {
        name,
        entries,
        folder,
        read,
        async text(entry) {
            if (entry.size > maximumDocument)
                throw layout_index_notAnImage(name, `a document in it has ${entry.size} bytes`);
            return Buffer.concat(await read(entry).toArray()).toString();
        },
        async close() {
            await file.close();
            await folder.remove();
        },
    };
}
/** The archive itself, or its unpacked copy: content is read in the order of the push, not of the archive. */
async function openPlain(path, folder) {
    const file = await (0,external_node_fs_promises_.open)(path);
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    if (buffer.readUInt16BE() !== 0x1f8b)
        return file;
    await file.close();
    const unpacked = (0,external_node_path_.join)(folder.path, 'archive.tar');
    const content = (0,external_node_fs_.createReadStream)(path, { highWaterMark: readSize }).pipe((0,external_node_zlib_.createGunzip)({ chunkSize: readSize }));
    await (0,promises_.pipeline)(content, bounded, (0,external_node_fs_.createWriteStream)(unpacked, { mode: 0o600 }));
    return (0,external_node_fs_promises_.open)(unpacked);
}
async function* bounded(content) {
    let size = 0;
    for await (const chunk of content) {
        size += chunk.byteLength;
        if (size > maximumUnpacked)
            throw new Error(`it unpacks to more than ${maximumUnpacked} bytes`);
        yield chunk;
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./packages/registry/src/archive.ts





/** Opens an OCI layout in a tar, or what `docker save` of any version writes; gzip around it is taken off. */
async function archive_openArchive(file) {
    const tar = await openTar(file);
    try {
        const index = tar.entries.get(layout_index_indexFile);
        if (index !== undefined)
            return await openLayoutArchive(tar, index);
        if (tar.entries.has('manifest.json'))
            return await openDockerArchive(tar);
        throw layout_index_notAnImage(tar.name, 'it has neither index.json nor manifest.json');
    }
    catch (error) {
        await tar.close();
        throw error;
    }
}
async function openLayoutArchive(tar, index) {
    const has = (descriptor) => tar.entries.has(layout_index_blobPath(descriptor));
    const source = {
        root: rootOfLayout(await tar.text(index), tar.name),
        async open(descriptor) {
            const entry = tar.entries.get(layout_index_blobPath(descriptor));
            if (entry === undefined)
                throw image_source_broken(descriptor, 'is missing from the archive');
            if (entry.size === descriptor.size)
                return Promise.resolve(tar.read(entry));
            throw image_source_broken(descriptor, `has ${entry.size} bytes and should have ${descriptor.size}`);
        },
        close: () => tar.close(),
    };
    return completePlatforms({ name: tar.name, source, has });
}

;// CONCATENATED MODULE: ./packages/registry/src/build-settings.ts


/**
 * Checks what would make an image that no engine starts, or that nobody reaches.
 *
 * @throws {ExpectedError} `directory-build`, `zstd-unavailable`
 */
function checkBuildSettings(settings) {
    const { path = '/app', compression, ports = [], user, workdir } = settings;
    if (!path.startsWith('/'))
        throw unusable(`the folder cannot land at "${path}" in the image: the path must begin with /`);
    if (compression === 'zstd')
        checkZstd();
    for (const port of ports)
        checkPort(port);
    if (workdir !== undefined && !workdir.startsWith('/'))
        throw unusable(`"${workdir}" cannot be the working folder: the path must begin with /`);
    if (user !== undefined && !/^[\w.-]+(?::[\w.-]+)?$/.test(user))
        throw unusable(`"${user}" cannot be the user`, 'Write a name or a number, with :group where wanted: 1000:1000.');
}
function checkPort(text) {
    const number = Number(/^(\d{1,5})(?:\/(?:tcp|udp|sctp))?$/.exec(text)?.[1] ?? 0);
    if (number >= 1 && number <= 65_535)
        return;
    throw unusable(`"${text}" is no port`, 'Write the one that the app listens on, from 1 to 65535, with /tcp, /udp or /sctp after it where wanted. Where it is published is not up to the image.');
}
function unusable(message, help = 'Paths are those in the image, such as /app.') {
    return new src/* ExpectedError */.Dh({ rule: 'directory-build', message, help });
}

;// CONCATENATED MODULE: ./packages/registry/src/command-words.ts

/**
 * Reads a command as a JSON array of strings, or as words parted by spaces; undefined when it is neither. Text
 * with quotes is for a shell and not for us: an argument with a space in it needs the array.
 */
function parseCommandWords(text) {
    if (/^\s*(?:[^\s['"][^'"]*)?$/.test(text))
        return text.split(/\s+/).filter((word) => word !== '');
    const value = parseJson(text);
    return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/registry/src/copy.ts
/**
 * Gives an image of a registry further tags, or copies it to another repository or registry, with all platforms of
 * an index. Nothing is kept on this machine: in the same repository only tags are set; within a registry blobs are
 * mounted where it does that; all else streams through. The digest stays, and the tags come last, as with any push.
 *
 * @throws {ExpectedError} when there is no such image, or a registry refuses.
 */
async function copyImage(source, from, target, repository, options) {
    const image = await source.source(from.repository, from.reference);
    try {
        return await target.push(image, repository, options);
    }
    finally {
        await image.close();
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/described-image.ts









/**
 * The same image of one platform with other annotations and times, and bare layers compressed.
 *
 * @param folder keeps the compressed layers as long as the image is used.
 */
async function describeImage(image, { annotations, created }, folder) {
    const manifest = await readObject(image, image.root);
    const config = parseDescriptor(manifest['config']);
    if (config === undefined)
        throw layout_index_notAnImage(image.root.digest, 'it is not the manifest of one platform');
    const assembly = createAssembly();
    const layers = [];
    for (const layer of layersOf(manifest)) {
        layers.push(await described_image_addLayer(assembly, image, layer, (0,external_node_path_.join)(folder, `layer-${layers.length}`)));
    }
    const dated = { ...(await readObject(image, config)), created };
    const described = {
        ...manifest,
        config: assembly.document(config.mediaType, { ...dated, ...described_image_history(dated, created) }),
        layers,
        annotations: { ...described_image_strings(manifest['annotations']), ...annotations },
    };
    return assembly.source(assembly.document(image.root.mediaType, described), () => image.close());
}
/** Docker from version 25 on saves bare layers, which nobody would want to pull. */
async function described_image_addLayer(assembly, image, layer, file) {
    if (layer.mediaType !== media_type_mediaType.layer) {
        assembly.content(layer, () => image.open(layer), image.origin?.(layer));
        return layer;
    }
    const packed = await writeLayer(await image.open(layer), file);
    if (packed.diffId !== layer.digest)
        throw image_source_broken(layer, 'has other content than its digest says');
    assembly.content(packed.descriptor, () => packed.open());
    return packed.descriptor;
}
/** As BuildKit does with SOURCE_DATE_EPOCH: what is later than it is set to it. */
function described_image_history({ history }, latest) {
    if (!Array.isArray(history))
        return {};
    return { history: history.map((entry) => ((0,kubernetes_object/* isJsonObject */.O)(entry) ? notLater(entry, latest) : entry)) };
}
function notLater(entry, latest) {
    const { created } = entry;
    return typeof created === 'string' && Date.parse(created) > Date.parse(latest)
        ? { ...entry, created: latest }
        : entry;
}
function layersOf({ layers }) {
    return Array.isArray(layers) ? layers.flatMap((layer) => parseDescriptor(layer) ?? []) : [];
}
async function readObject(image, descriptor) {
    const value = parseJson(Buffer.from(await readContent(image, descriptor)).toString());
    if (value === undefined || !(0,kubernetes_object/* isJsonObject */.O)(value))
        throw layout_index_notAnImage(descriptor.digest, 'it is not a JSON object');
    return value;
}
function described_image_strings(value) {
    return value !== undefined && (0,kubernetes_object/* isJsonObject */.O)(value) ? value : {};
}

// EXTERNAL MODULE: ./packages/process/src/index.ts + 6 modules
var process_src = __webpack_require__(4024);
;// CONCATENATED MODULE: ./packages/registry/src/missing-file.ts
/** True for the error of a file or folder that does not exist. */
function missing_file_isMissing(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

;// CONCATENATED MODULE: ./packages/registry/src/docker-config.ts







/** Docker Hub's name in Docker's configuration. */
const dockerHub = 'https://index.docker.io/v1/';
/**
 * The login of a registry that `docker login` has left: by a credential helper, else in the file itself.
 * Undefined when there is none.
 */
async function credentialsFromDocker(host, docker) {
    const config = await readConfig((0,external_node_path_.join)(docker.folder, 'config.json'));
    const name = host === 'docker.io' ? dockerHub : host;
    const helper = objectAt(config, 'credHelpers')[name] ?? config['credsStore'];
    const helped = typeof helper === 'string' && helper !== '' ? await askHelper(helper, name, docker) : undefined;
    return helped ?? fromFile(objectAt(config, 'auths'), name);
}
async function readConfig(file) {
    let text;
    try {
        text = await (0,external_node_fs_promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (missing_file_isMissing(error))
            return {};
        throw docker_config_unusable(`${file} cannot be read`, error);
    }
    const config = parseJson(text);
    if (config !== undefined && (0,kubernetes_object/* isJsonObject */.O)(config))
        return config;
    throw docker_config_unusable(`${file} is not a JSON object`);
}
/** The protocol of docker-credential-helpers: the name goes in, a JSON object comes out. */
async function askHelper(helper, name, { env }) {
    if (!/^[\w.-]+$/.test(helper))
        throw docker_config_unusable(`"${helper}" is not the name of a credential helper`);
    try {
        const { exitCode, stdout } = await (0,process_src/* runCommand */.d1)(`docker-credential-${helper}`, ['get'], {
            env,
            input: name,
        });
        // Helpers fail for names that they have no login for.
        return exitCode === 0 ? fromHelper(parseJson(stdout)) : undefined;
    }
    catch (error) {
        if (!(error instanceof process_src/* CommandNotFound */.$D))
            throw error;
        throw docker_config_unusable(`The credential helper docker-credential-${helper} is not installed`, error);
    }
}
function fromHelper(answer) {
    if (answer === undefined || !(0,kubernetes_object/* isJsonObject */.O)(answer))
        return undefined;
    const { Username: username, Secret: secret } = answer;
    if (typeof username !== 'string' || typeof secret !== 'string')
        return undefined;
    return username === '<token>' ? { identityToken: secret } : { username, password: secret };
}
function fromFile(auths, name) {
    const spellings = [name, `https://${name}`, `https://${name}/`, `http://${name}`];
    const entry = spellings.map((spelling) => auths[spelling]).find((found) => (0,kubernetes_object/* isJsonObject */.O)(found));
    if (entry === undefined || !(0,kubernetes_object/* isJsonObject */.O)(entry))
        return undefined;
    const { auth, identitytoken } = entry;
    if (typeof identitytoken === 'string' && identitytoken !== '')
        return { identityToken: identitytoken };
    if (typeof auth !== 'string')
        return undefined;
    const [, username, password] = /^([^:]+):(.*)$/s.exec(Buffer.from(auth, 'base64').toString()) ?? [];
    return username === undefined || password === undefined ? undefined : { username, password };
}
function objectAt(object, field) {
    const value = object[field];
    return (0,kubernetes_object/* isJsonObject */.O)(value) ? value : {};
}
function docker_config_unusable(message, cause) {
    return new src/* ExpectedError */.Dh({
        rule: 'docker-config',
        message: `${message}.`,
        help: 'Repair the Docker configuration, or give the login with --username and --password-stdin.',
    }, { cause });
}

// EXTERNAL MODULE: ./node_modules/dayjs/dayjs.min.js
var dayjs_min = __webpack_require__(3706);
var dayjs_min_default = /*#__PURE__*/__webpack_require__.n(dayjs_min);
// EXTERNAL MODULE: ./node_modules/dayjs/plugin/utc.js
var utc = __webpack_require__(5279);
var utc_default = /*#__PURE__*/__webpack_require__.n(utc);
;// CONCATENATED MODULE: ./packages/registry/src/image-config.ts

/** The configuration of an image from scratch. */
function scratchConfig(platform) {
    return { ...platform, config: {}, rootfs: { type: 'layers', diff_ids: [] }, history: [] };
}
/** A configuration with settings put over it and a layer on top. */
function extendConfig(base, settings, layer) {
    const { diffId, created, createdBy } = layer;
    const rootfs = objectIn(base, 'rootfs');
    const entry = { created, created_by: createdBy, comment: 'pte' };
    return {
        ...base,
        created,
        config: extendSettings(objectIn(base, 'config'), settings),
        rootfs: { ...rootfs, type: 'layers', diff_ids: [...listIn(rootfs, 'diff_ids'), diffId] },
        history: [...listIn(base, 'history'), entry],
    };
}
function extendSettings(base, settings) {
    const { entrypoint, cmd, env = {}, user, workdir, ports = [], labels = {} } = settings;
    const result = { ...base };
    if (entrypoint !== undefined) {
        result['Entrypoint'] = [...entrypoint];
        // As in a Dockerfile: the base's command was meant for the base's entrypoint.
        delete result['Cmd'];
    }
    if (cmd !== undefined)
        result['Cmd'] = [...cmd];
    if (user !== undefined)
        result['User'] = user;
    if (workdir !== undefined)
        result['WorkingDir'] = workdir;
    if (Object.keys(env).length > 0)
        result['Env'] = mergeEnvironment(listIn(base, 'Env'), env);
    if (Object.keys(labels).length > 0)
        result['Labels'] = { ...objectIn(base, 'Labels'), ...labels };
    if (ports.length > 0) {
        const exposed = ports.map((port) => [port.includes('/') ? port : `${port}/tcp`, {}]);
        result['ExposedPorts'] = { ...objectIn(base, 'ExposedPorts'), ...Object.fromEntries(exposed) };
    }
    return result;
}
function mergeEnvironment(base, env) {
    const kept = base
        .filter((entry) => typeof entry === 'string')
        .filter((entry) => !((entry.split('=')[0] ?? '') in env));
    return [...kept, ...Object.entries(env).map(([name, value]) => `${name}=${value}`)];
}
function objectIn(object, field) {
    const value = object[field];
    return (0,kubernetes_object/* isJsonObject */.O)(value) ? value : {};
}
function listIn(object, field) {
    const value = object[field];
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./packages/registry/src/base-image.ts







/** The OCI names of what Docker calls otherwise; the contents are the same. */
const ociNames = {
    [media_type_mediaType.dockerConfig]: media_type_mediaType.config,
    [media_type_mediaType.dockerLayer]: media_type_mediaType.layer,
    [media_type_mediaType.dockerLayerGzip]: media_type_mediaType.layerGzip,
};
/** An image of one layer. */
function scratchImage(assembly, platform, addition) {
    return addManifest(assembly, scratchConfig(platform), [], addition);
}
/** Puts the addition on an image, or on every image of an index; attestations of the base fall away. */
async function extendImage(assembly, base, descriptor, addition) {
    const { children, blobs } = await readManifest(base, descriptor);
    if (!isIndexType(descriptor.mediaType))
        return extendManifest(assembly, base, blobs, addition);
    const manifests = [];
    for (const child of children) {
        if (child.platform === undefined || child.platform.os === 'unknown')
            continue;
        const extended = await extendImage(assembly, base, child, addition);
        manifests.push({ ...extended, platform: child.platform });
    }
    if (manifests.length === 0)
        throw base_image_unusable(descriptor, 'names no platforms');
    return assembly.document(media_type_mediaType.index, {
        schemaVersion: 2,
        mediaType: media_type_mediaType.index,
        manifests,
        ...annotated(addition),
    });
}
async function extendManifest(assembly, base, [config, ...layers], addition) {
    if (config === undefined)
        throw base_image_unusable(base.root, 'has no configuration');
    const document = parseJson(Buffer.from(await readContent(base, config)).toString());
    if (document === undefined || !(0,kubernetes_object/* isJsonObject */.O)(document))
        throw base_image_unusable(config, 'is no JSON object');
    for (const layer of layers)
        assembly.content(layer, () => base.open(layer), base.origin?.(layer));
    const renamed = layers.map((layer) => ({
        ...layer,
        mediaType: ociNames[layer.mediaType] ?? layer.mediaType,
    }));
    return addManifest(assembly, document, renamed, addition);
}
function addManifest(assembly, base, layers, addition) {
    const { layer, settings, created } = addition;
    const added = { diffId: layer.diffId, created, createdBy: 'pte directory build' };
    const config = assembly.document(media_type_mediaType.config, extendConfig(base, settings, added));
    return assembly.document(media_type_mediaType.manifest, {
        schemaVersion: 2,
        mediaType: media_type_mediaType.manifest,
        config,
        layers: [...layers, layer.descriptor],
        ...annotated(addition),
    });
}
function annotated({ annotations }) {
    return Object.keys(annotations).length === 0 ? {} : { annotations };
}
function base_image_unusable({ digest }, reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'image-broken',
        message: `The base image cannot be built on: ${digest} ${reason}.`,
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/directory-tar.ts






/** Since the folder was listed, somebody may have put a link in the place of a file. */
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW;
/** Up to this size files are read at once, in bytes. */
const wholeSize = 256 * 1024;
/**
 * The tar stream of a layer. Only names, contents, links and the executable bit carry over: owner, mode and times
 * are the same for everybody who packs the same files.
 */
async function* packTree(tree) {
    const { pack } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const tar = pack();
    // What goes wrong in filling comes out of the stream, which is read meanwhile.
    fill(tar, tree).then(() => {
        tar.finalize();
    }, (error) => {
        tar.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    for await (const chunk of tar)
        if (chunk instanceof Uint8Array)
            yield chunk;
}
async function fill(tar, { folder, entries, path, modified }) {
    const common = { uid: 0, gid: 0, uname: '', gname: '', mtime: modified };
    const parts = path.split('/').filter((part) => part !== '');
    for (const index of parts.keys()) {
        const name = `${parts.slice(0, index + 1).join('/')}/`;
        tar.entry({ ...common, name, type: 'directory', mode: 0o755 });
    }
    for (const entry of entries) {
        const name = [...parts, entry.path].join('/');
        if (entry.type === 'directory')
            tar.entry({ ...common, name: `${name}/`, type: 'directory', mode: 0o755 });
        else if (entry.type === 'symlink') {
            tar.entry({ ...common, name, type: 'symlink', mode: 0o777, linkname: entry.target ?? '' });
        }
        else
            await addFile(tar, (0,external_node_path_.join)(folder, entry.path), entry, { ...common, name, type: 'file' });
    }
}
/**
 * A small file goes in whole: with a stream for each of thousands of them, the streams would be most of the work.
 */
async function addFile(tar, file, { executable, size }, header) {
    const entry = { ...header, size, mode: executable ? 0o755 : 0o644 };
    try {
        if (size <= wholeSize)
            await addWhole(tar, entry, readWhole(file, size));
        else {
            const handle = await (0,external_node_fs_promises_.open)(file, flags);
            await (0,promises_.pipeline)(handle.createReadStream({ highWaterMark: readSize }), tar.entry(entry));
        }
    }
    catch (error) {
        throw new src/* ExpectedError */.Dh({ rule: 'directory-entry', message: `${file} cannot be read, or changes while it is read.` }, { cause: error });
    }
}
/** Waits until the stream has room for it, so that what is read ahead stays bounded. */
function addWhole(tar, header, content) {
    return new Promise((resolve, reject) => {
        tar.entry(header, content, (error) => {
            if (error)
                reject(error);
            else
                resolve();
        });
    });
}
/** Synchronous: the system has the file at hand, and a thread's round trip costs more than reading it. */
function readWhole(file, size) {
    const descriptor = (0,external_node_fs_.openSync)(file, flags);
    try {
        const content = Buffer.allocUnsafe(size + 1);
        if ((0,external_node_fs_.readSync)(descriptor, content) !== size)
            throw new Error(`it has no longer ${size} bytes`);
        return content.subarray(0, size);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/directory-tree.ts





/** The repository itself never belongs in an image: actions/checkout leaves a token in .git/config. */
const alwaysIgnored = '**/.git';
/**
 * Everything below a folder but what its .dockerignore leaves out, in an order that does not depend on the file
 * system. Links are listed and never followed, so that nothing outside of the folder is read. Synchronous in its
 * parts: of thousands of small questions to the file system each would cost more to hand over than to answer.
 */
async function listTree(folder) {
    const rules = await ignoreRules(folder);
    const entries = [];
    const visit = (directory) => {
        for (const found of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, directory), { withFileTypes: true })) {
            const path = directory === '' ? found.name : `${directory}/${found.name}`;
            const ignored = rules.ignores(path);
            if (!ignored)
                entries.push(readEntry(folder, path, found));
            // A folder that is left out may hold something that a rule with ! takes in again.
            if (found.isDirectory() && (!ignored || rules.hasExceptions))
                visit(path);
        }
    };
    visit('');
    return withFolders(entries);
}
async function ignoreRules(folder) {
    const { default: dockerignore } = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.t.bind(__webpack_require__, 4158, 23));
    const lines = (await readOptional((0,external_node_path_.join)(folder, '.dockerignore'))).split(/\r?\n/);
    const rules = dockerignore().add([alwaysIgnored, ...lines]);
    return {
        ignores: (path) => rules.ignores(path),
        hasExceptions: lines.some((line) => line.trimStart().startsWith('!')),
    };
}
function readEntry(folder, path, found) {
    const entry = { path, size: 0, executable: false };
    if (found.isDirectory())
        return { ...entry, type: 'directory' };
    if (found.isSymbolicLink()) {
        const target = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(folder, path)).replaceAll('\\', '/');
        return { ...entry, type: 'symlink', target };
    }
    if (found.isFile()) {
        const { size, mode } = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path));
        return { path, type: 'file', size, executable: (mode & 0o100) !== 0 };
    }
    throw new src/* ExpectedError */.Dh({
        rule: 'directory-entry',
        message: `${(0,external_node_path_.join)(folder, path)} is neither a file, a folder nor a link, and cannot be put into an image.`,
        help: 'Remove it, or name it in .dockerignore.',
    });
}
/** Adds the folders of entries that were taken in again from a folder which is left out. */
function withFolders(entries) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    for (const { path } of entries) {
        for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            const parent = path.slice(0, slash);
            if (!byPath.has(parent))
                byPath.set(parent, { path: parent, type: 'directory', size: 0, executable: false });
        }
    }
    return [...byPath.values()].sort((a, b) => byCodePoints(a.path, b.path));
}
/** Not localeCompare, which differs between machines. */
function byCodePoints(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
async function readOptional(file) {
    try {
        return await (0,external_node_fs_promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (missing_file_isMissing(error))
            return '';
        throw new src/* ExpectedError */.Dh({ rule: 'directory-entry', message: `${file} cannot be read.` }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/directory-build.ts












dayjs_min_default().extend((utc_default()));
/**
 * Builds an image from a folder without a container engine. The same files and options give the same digest, on
 * every machine and version of Node.js; with zstd, on those that have the same version of it.
 */
async function directory_build_buildDirectory(options) {
    const { base, platform = { os: 'linux', architecture: 'amd64' }, annotations = {} } = options;
    checkBuildSettings(options);
    const folder = await createTemporaryFolder();
    const close = async () => {
        await folder.remove();
        await base?.close();
    };
    try {
        const modified = instant(options.created);
        const layer = await packLayer(options, modified, (0,external_node_path_.join)(folder.path, 'layer'));
        const assembly = createAssembly();
        assembly.content(layer.descriptor, () => layer.open());
        const added = { layer, settings: options, annotations, created: modified.format() };
        const root = base === undefined
            ? scratchImage(assembly, platform, added)
            : await extendImage(assembly, base, base.root, added);
        return assembly.source(root, close);
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function packLayer({ directory, path = '/app', compression }, modified, file) {
    const found = await (0,external_node_fs_promises_.stat)(directory).catch(() => undefined);
    if (found?.isDirectory() !== true)
        throw directory_build_unusable(`${directory} is not a folder.`, 'A single file needs a folder of its own.');
    const entries = await listTree(directory);
    if (!entries.some(({ type }) => type !== 'directory')) {
        throw directory_build_unusable(`${directory} has no files for an image, or its .dockerignore leaves all of them out.`, 'Look into the folder after the step that fills it, and at the .dockerignore in it.');
    }
    return writeLayer(packTree({ folder: directory, entries, path: external_node_path_.posix.normalize(path), modified: modified.toDate() }), file, compression);
}
function instant(created) {
    const time = dayjs_min_default().utc(created ?? 0);
    if (time.isValid())
        return time.millisecond(0);
    throw directory_build_unusable(`"${created ?? ''}" is not a time.`, 'Write it like 2026-11-22T15:30:38Z.');
}
function directory_build_unusable(message, help) {
    return new src/* ExpectedError */.Dh({ rule: 'directory-build', message, help });
}

;// CONCATENATED MODULE: ./packages/registry/src/joined-index.ts









/** What BuildKit says of attestations, which are of no platform. */
const noPlatform = 'unknown/unknown';
/**
 * Joins images to one index (OCI image specification, image-index.md). All are in one repository, so that any of
 * them opens the content of all. Entries of indexes are taken over as they stand, attestations too.
 *
 * @throws {ExpectedError} `same-platform`, or when an image is broken.
 */
async function joinImages(images, annotations) {
    const manifests = (await Promise.all(images.map(entriesOf))).flat();
    checkDistinct(manifests);
    const index = { schemaVersion: 2, mediaType: media_type_mediaType.index, manifests, annotations };
    const content = Buffer.from(JSON.stringify(index));
    const root = { mediaType: media_type_mediaType.index, digest: digestOf(content), size: content.byteLength };
    const [part] = images;
    return {
        ...part,
        root,
        open: async (wanted) => (wanted.digest === root.digest ? external_node_stream_.Readable.from([content]) : part.open(wanted)),
    };
}
/** An image alone does not say in its manifest which platform it is for; its configuration does. */
async function entriesOf(image) {
    const { descriptor, document, blobs } = await readManifest(image, image.root);
    const { manifests } = document;
    if (isIndexType(descriptor.mediaType) && Array.isArray(manifests))
        return manifests.filter(kubernetes_object/* isJsonObject */.O);
    const { mediaType, digest, size } = descriptor;
    const [config] = blobs;
    const text = config === undefined ? '' : Buffer.from(await readContent(image, config)).toString();
    const platform = parsePlatform(parseJson(text));
    return [{ mediaType, digest, size, ...(platform === undefined ? {} : { platform: { ...platform } }) }];
}
function checkDistinct(entries) {
    const seen = new Set();
    for (const entry of entries) {
        const platform = parseDescriptor(entry)?.platform;
        const name = platform === undefined ? noPlatform : platformText(platform);
        if (name !== noPlatform && seen.has(name))
            throw samePlatform(name);
        seen.add(name);
    }
}
function samePlatform(platform) {
    return new src/* ExpectedError */.Dh({
        rule: 'same-platform',
        message: `two of the images that are joined are for ${platform}`,
        help: 'Each image of an index is for another platform. Let the jobs run on machines of different kinds, or give them different platforms.',
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/layout.ts






/** Opens an OCI image layout in a folder. */
async function layout_openLayout(folder) {
    const version = await read(folder, layout_index_layoutFile);
    if (JSON.stringify(parseJson(version)) !== layout_index_layoutVersion) {
        throw layout_index_notAnImage(folder, `its ${layout_index_layoutFile} does not say version 1.0.0`);
    }
    const root = rootOfLayout(await read(folder, layout_index_indexFile), folder);
    return {
        root,
        async open(descriptor) {
            return readFilePieces(await blobFile(folder, descriptor));
        },
        close: () => Promise.resolve(),
    };
}
async function read(folder, name) {
    try {
        return await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
    }
    catch (error) {
        throw layout_index_notAnImage(folder, `${name} cannot be read`, error);
    }
}
/** A layout is untrusted: a link in it must not make us read, and send away, what is outside of it. */
async function blobFile(folder, descriptor) {
    const inside = await (0,external_node_fs_promises_.realpath)(folder);
    const path = await (0,external_node_fs_promises_.realpath)((0,external_node_path_.join)(folder, layout_index_blobPath(descriptor))).catch(() => undefined);
    if (path === undefined)
        throw image_source_broken(descriptor, 'is missing from the layout');
    if (!path.startsWith(`${inside}${external_node_path_.sep}`))
        throw image_source_broken(descriptor, 'is a link that leads out of the layout');
    const { size } = await (0,external_node_fs_promises_.stat)(path);
    if (size !== descriptor.size)
        throw image_source_broken(descriptor, `has ${size} bytes and should have ${descriptor.size}`);
    return path;
}

;// CONCATENATED MODULE: ./packages/registry/src/omission.ts
/** What to tell about an image that is pushed without some of its platforms; undefined when it is whole. */
function omissionOf(source, name) {
    if (source.omitted === undefined)
        return undefined;
    return {
        rule: 'platform-omitted',
        severity: 'notice',
        message: `${name} lacks content of ${source.omitted.join(', ')}: only the other platforms are pushed`,
        help: 'docker save exports what was pulled. Pull or build the missing platforms before, if they are needed.',
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/open-source.ts






const openers = {
    oci: layout_openLayout,
    archive: archive_openArchive,
    dir: (directory) => directory_build_buildDirectory({ directory }),
};
/**
 * Opens what stands at a path: a folder with `oci-layout` and `index.json` is a layout, any other folder is built,
 * a file is an archive. `oci:`, `archive:` and `dir:` before the path say it outright.
 */
async function openSource(source) {
    const [, kind, rest] = /^(oci|archive|dir):(.+)$/.exec(source) ?? [];
    if (rest !== undefined && (kind === 'oci' || kind === 'archive' || kind === 'dir'))
        return openers[kind](rest);
    const found = await stat(source).catch(() => undefined);
    if (found === undefined)
        throw notAnImage(source, 'there is no such file or folder');
    if (found.isFile())
        return openArchive(source);
    return (await isLayout(source)) ? openLayout(source) : buildDirectory({ directory: source });
}
async function isLayout(folder) {
    const files = await Promise.all([layoutFile, indexFile].map((name) => stat(join(folder, name)).catch(() => undefined)));
    return files.every((file) => file?.isFile() === true);
}

// EXTERNAL MODULE: ./packages/http/src/index.ts + 12 modules
var http_src = __webpack_require__(7664);
// EXTERNAL MODULE: ./packages/resource/src/image-reference.ts
var image_reference = __webpack_require__(5495);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/registry/src/challenge.ts
const token = "[\\w!#$%&'*+.^`|~-]+";
const parameterPattern = new RegExp(`^\\s*,?\\s*(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`);
const schemePattern = new RegExp(`^\\s*,?\\s*(${token})(?:\\s+|\\s*$)`);
/** All challenges of the header. Text that follows no grammar ends the list. */
function parseChallenges(header) {
    const challenges = [];
    let rest = header;
    for (let scheme = schemePattern.exec(rest); scheme !== null; scheme = schemePattern.exec(rest)) {
        rest = rest.slice(scheme[0].length);
        const parameters = new Map();
        for (let found = parameterPattern.exec(rest); found !== null; found = parameterPattern.exec(rest)) {
            const [text, name = '', quoted, plain] = found;
            parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '');
            rest = rest.slice(text.length);
        }
        challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters });
    }
    return challenges;
}

;// CONCATENATED MODULE: ./packages/registry/src/credentials.ts
function basicAuthorization({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./packages/registry/src/host.ts
/** Docker Hub's name in references is not the host of its registry. */
const host_dockerHub = 'registry-1.docker.io';
/** True for the names of this machine, to which plain HTTP is safe. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/** Where the registry that references call `host` is spoken to. */
function registryOrigin(host, insecure) {
    const url = new URL(`https://${host === 'docker.io' ? host_dockerHub : host}`);
    return insecure || isLoopback(url.hostname) ? new URL(`http://${url.host}`) : url;
}

;// CONCATENATED MODULE: ./packages/registry/src/explanation.ts
/** GHCR says 403 for quite different reasons; each of these texts has one cause. */
const byText = [
    {
        text: /installation not allowed to (?:create|write)/i,
        help: 'The token of this job may not write packages. Give the job "permissions: packages: write" (and, where ' +
            "creating is refused, allow it under the organization's Settings → Packages → Package creation). " +
            'Workflows of forks and of Dependabot get a read-only token: build only there ("publish: auto" does).',
    },
    {
        text: /permission_denied:\s*(?:write|create)_package/i,
        help: 'The package exists and is not linked to this repository. On its page open Package settings → Manage Actions ' +
            'access → Add repository, and choose the role Write. A package made by a workflow of the repository itself ' +
            'is linked from the start.',
    },
    {
        text: /permission_denied:\s*read_package/i,
        help: 'The package is private and this repository may not read it. On its page open Package settings → Manage ' +
            'Actions access → Add repository, with the role Read; or make the package public.',
    },
    {
        text: /SAML/i,
        help: 'The organization wants single sign-on: authorize the token for it at https://github.com/settings/tokens, or ' +
            'use the GITHUB_TOKEN of a job in a repository of that organization.',
    },
    {
        text: /IP allow list/i,
        help: 'The organization lets only some addresses in: add this runner under its Settings → Authentication security → ' +
            'IP allow list, or use a runner whose address is on it.',
    },
    {
        text: /requested access to the resource is denied|cannot be authenticated/i,
        help: 'The registry knows no such login, or it may not do this. Check the name of the image, the user name, and that ' +
            'the password (or token) is of this registry, not empty and not expired.',
    },
    {
        text: /secondary rate limit/i,
        help: "GitHub's secondary rate limit held on for all repetitions. Run the job again later, with fewer pushes at once.",
    },
    {
        text: /expected scopes|scope.*(?:write|read):packages/i,
        help: 'The token has not the scope that is needed. GHCR takes the GITHUB_TOKEN of a job with "permissions: ' +
            'packages: write", or a classic personal access token with write:packages; fine-grained tokens are not taken.',
    },
];
const byStatus = {
    401: 'The registry wants a login: check the user name and the password (or token), and that it has not expired.',
    403: 'The login is known but may not do this: check its rights on the repository, and the name of the image.',
    404: 'Check the name of the image; some registries want a repository to be created before the first push.',
    405: 'The registry does not take pushes, as a mirror or a read-only one.',
    413: 'The registry, or a proxy before it, limits the size of an upload. Make the layers smaller or raise the limit.',
    429: 'The rate limit held on for all repetitions. Run the job again later, with fewer pushes at once.',
};
const ghcrDenies = 'One of three things is missing: the job has no "permissions: packages: write" (forks and Dependabot never do); the ' +
    'package belongs to another repository (its Package settings → Manage Actions access → Add repository, role Write); ' +
    'or the owner in the name of the image is not the owner of this repository.';
/** What to do about a failure of a registry; nothing where there is nothing to say. */
function explain({ status, text }, host) {
    const known = byText.find((explanation) => explanation.text.test(text))?.help;
    const help = known ?? (status === 403 && host === 'ghcr.io' ? ghcrDenies : byStatus[status]);
    if (help !== undefined)
        return { help };
    return status >= 500
        ? { help: `${host} has a fault that lasted. Look at its status page, and run again later.` }
        : {};
}

;// CONCATENATED MODULE: ./packages/registry/src/registry-failure.ts


/** Reads the failure out of a response; proxies before registries answer with HTML, of which nothing is kept. */
async function readFailure(response) {
    const text = await response.text();
    const json = parseJson(text);
    const errors = json !== undefined && (0,kubernetes_object/* isJsonObject */.O)(json) && Array.isArray(json['errors']) ? json['errors'] : [];
    const found = errors.filter(kubernetes_object/* isJsonObject */.O);
    const said = found.map(({ code, message }) => [code, message].filter((part) => typeof part === 'string').join(': '));
    const plain = /^\s*</.test(text) || json !== undefined ? '' : text.trim().slice(0, 300);
    return {
        status: response.status,
        codes: found.flatMap(({ code }) => (typeof code === 'string' ? [code.toUpperCase()] : [])),
        text: withoutLogin(said.join('; ') || plain) || `status ${response.status}`,
    };
}
/** Some servers repeat the Authorization header that they do not like. */
function withoutLogin(text) {
    return text.replaceAll(/\b(Basic|Bearer)\s+[\w.~+/=-]+/gi, '$1 ***');
}

;// CONCATENATED MODULE: ./packages/registry/src/refusal.ts



/** The error for a response that is not what was asked for: what the registry said, and what to do about it. */
async function refusal(response, { host, action }) {
    const failure = await readFailure(response);
    return new src/* ExpectedError */.Dh({
        rule: 'registry-refused',
        message: `${host} refuses to ${action}: ${failure.text.replaceAll(/\s+/g, ' ')}`,
        ...explain(failure, host),
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/token.ts







/** Time that a token must at least be valid still, so that it does not expire on its way. */
const margin = 10_000;
/** Validity where the answer gives none, by the token specification. */
const defaultValidity = 60;
/** Gets a token for a scope from the service that the challenge names. */
async function requestToken(request) {
    const realm = tokenService(request);
    const response = await send(realm, request);
    if (!response.ok)
        throw await refusal(response, { host: realm.host, action: `give a token for ${request.scope}` });
    const answer = parseJson(await response.text());
    const fields = answer !== undefined && (0,kubernetes_object/* isJsonObject */.O)(answer) ? answer : {};
    const value = fields['token'] ?? fields['access_token'];
    if (typeof value !== 'string' || value === '')
        throw token_unusable(realm, 'answered without a token');
    const seconds = typeof fields['expires_in'] === 'number' ? fields['expires_in'] : defaultValidity;
    return { value, renewAt: Date.now() + Math.max(0, seconds * 1000 - margin) };
}
/** A registry may send us anywhere: never over plain HTTP to another machine, never from outside to this one. */
function tokenService({ challenge, origin }) {
    const text = challenge.parameters.get('realm') ?? '';
    if (!URL.canParse(text))
        throw token_unusable(origin, `names "${text}" as its token service, which is no address`);
    const realm = new URL(text);
    const plain = realm.protocol === 'http:' && origin.protocol === 'http:' && realm.hostname === origin.hostname;
    const inward = isLoopback(realm.hostname) && !isLoopback(origin.hostname);
    if ((realm.protocol !== 'https:' && !plain) || inward) {
        throw token_unusable(origin, `names ${realm.origin} as its token service, which credentials must not be sent to`);
    }
    return realm;
}
async function send(realm, { challenge, scope, credentials, fetch }) {
    const service = challenge.parameters.get('service');
    const query = new URLSearchParams(service === undefined ? {} : { service });
    try {
        if (credentials !== undefined && 'identityToken' in credentials) {
            query.set('grant_type', 'refresh_token');
            query.set('client_id', 'pte');
            query.set('refresh_token', credentials.identityToken);
            query.set('scope', scope);
            return await fetch(realm, { method: 'POST', body: query, idempotent: true });
        }
        // As a GET each scope is a parameter of its own; the POST takes a list (distribution, spec/auth/oauth.md).
        for (const one of scope.split(' '))
            query.append('scope', one);
        const url = new URL(realm);
        for (const [name, value] of query)
            url.searchParams.append(name, value);
        const headers = credentials === undefined ? {} : { authorization: basicAuthorization(credentials) };
        return await fetch(url, { headers });
    }
    catch (error) {
        throw token_unusable(realm, `cannot be reached: ${(0,http_src/* failureReason */.Hr)(error)}`, error);
    }
}
function token_unusable({ host }, reason, cause) {
    return new src/* ExpectedError */.Dh({ rule: 'registry-token', message: `${host} ${reason}.` }, { cause });
}

;// CONCATENATED MODULE: ./packages/registry/src/authentication.ts



/**
 * Basic, and tokens as in "Token Authentication Specification" of the distribution project. Tokens are kept per
 * scope until shortly before they expire; requests that need one at the same time share one exchange.
 */
function createAuthenticator(options) {
    let demand;
    const tokens = new Map();
    return {
        async authorization(scope) {
            if (demand?.scheme === 'bearer')
                return bearer(tokens, { ...options, challenge: demand, scope });
            return demand === undefined ? undefined : basic(options);
        },
        answer(unauthorized, scope, shown) {
            const challenges = parseChallenges(unauthorized.headers.get('www-authenticate') ?? '');
            const byScheme = (wanted) => challenges.find(({ scheme }) => scheme === wanted);
            demand = byScheme('bearer') ?? byScheme('basic') ?? demand;
            // Another request may have renewed the token meanwhile.
            if (tokens.get(scope)?.header === shown)
                tokens.delete(scope);
            return demand?.scheme === 'bearer' || (shown === undefined && basic(options) !== undefined);
        },
    };
}
async function bearer(tokens, request) {
    let pending = tokens.get(request.scope);
    if (pending === undefined || (await pending.token).renewAt <= Date.now()) {
        pending = { token: requestToken(request) };
        tokens.set(request.scope, pending);
    }
    try {
        pending.header = `Bearer ${(await pending.token).value}`;
        return pending.header;
    }
    catch (error) {
        tokens.delete(request.scope);
        throw error;
    }
}
function basic({ credentials }) {
    return credentials !== undefined && 'username' in credentials ? basicAuthorization(credentials) : undefined;
}

;// CONCATENATED MODULE: ./packages/registry/src/client.ts






function createClient(host, options) {
    const { credentials, fetch = (0,http_src.createFetch)(), insecure = false } = options;
    const origin = registryOrigin(host, insecure);
    const authenticator = createAuthenticator({ origin, credentials, fetch });
    const send = async (url, scope, init) => {
        const headers = new Headers(init.headers);
        // Registries hand uploads and downloads over to other hosts, which our credentials are not meant for.
        if (url.origin !== origin.origin)
            return fetch(url, { ...init, headers });
        const authorization = await authenticator.authorization(scope);
        if (authorization !== undefined)
            headers.set('authorization', authorization);
        const response = await fetch(url, { ...init, headers });
        if (response.status !== 401 || !authenticator.answer(response, scope, authorization))
            return response;
        const renewed = await authenticator.authorization(scope);
        if (renewed !== undefined)
            headers.set('authorization', renewed);
        return fetch(url, { ...init, headers });
    };
    return {
        host,
        origin,
        wait: options.wait ?? ((milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds)),
        async request(target, context, init = {}) {
            const url = typeof target === 'string' ? repositoryUrl(host, origin, context.repository, target) : target;
            try {
                return await send(url, scopeOf(context), init);
            }
            catch (error) {
                throw error instanceof src/* ExpectedError */.Dh ? error : unreachable(host, error);
            }
        },
    };
}
/** Actions of the token specification; some registries take what may be pushed for what may be deleted. */
const actions = { pull: 'pull', push: 'pull,push', delete: 'delete,pull,push' };
/** Scopes of the token specification, separated by spaces. */
function scopeOf({ repository, access, from }) {
    const scope = `repository:${repository}:${actions[access]}`;
    return from === undefined ? scope : `${scope} repository:${from}:pull`;
}
function repositoryUrl(host, origin, repository, path) {
    if ((0,image_reference/* parseImageReference */.o)(`${host}/${repository}`)?.repository !== repository) {
        throw new src/* ExpectedError */.Dh({
            rule: 'image-name',
            message: `"${repository}" is not a repository name.`,
            help: 'Repository names are lower case: letters, digits, and . _ - between them, parts separated by /.',
        });
    }
    return new URL(`/v2/${repository}/${path}`, origin);
}
function unreachable(host, error) {
    return new src/* ExpectedError */.Dh({
        rule: 'registry-unreachable',
        message: `${host} cannot be reached: ${(0,http_src/* failureReason */.Hr)(error)}.`,
        help: 'Check the name and the port. Plain HTTP is spoken to this machine only, or where it is asked for.',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./packages/registry/src/deletion.ts



/**
 * DELETE of a manifest (end-9), and so of all tags that name it. What is gone already is deleted.
 *
 * @param digest never a tag: registries differ in what they do then.
 * @returns false where the registry deletes nothing in this way, as GHCR.
 */
async function deleteManifest(client, repository, digest) {
    if (!isSha256(digest))
        throw new Error(`${digest} is no digest`);
    const context = { repository, access: 'delete' };
    const response = await client.request(`manifests/${digest}`, context, { method: 'DELETE' });
    if (response.ok || response.status === 404)
        return true;
    const { status, codes } = await readFailure(response.clone());
    if (status === 405 || codes.includes('UNSUPPORTED'))
        return false;
    throw await refusal(response, { host: client.host, action: `delete ${repository}@${digest}` });
}

;// CONCATENATED MODULE: ./packages/registry/src/whole-answer.ts


/** How often an answer that breaks off is asked for again, and the milliseconds before that. */
const repetitions = [500, 1000, 2000];
/**
 * Sends a request that changes nothing and reads its answer, which must be short. An answer that breaks off is asked
 * for again: fetch is done with its first byte, so that its repetitions do not cover the rest.
 */
async function requestWhole(client, target, context, init = {}) {
    for (let count = 0;; count++) {
        const response = await client.request(target, context, init);
        if (!response.ok)
            return { response, content: new Uint8Array() };
        try {
            return { response, content: new Uint8Array(await response.arrayBuffer()) };
        }
        catch (error) {
            const wait = repetitions[count];
            if (wait === undefined)
                throw brokenOff(client.host, context, error);
            await client.wait(wait);
        }
    }
}
function brokenOff(host, { repository }, cause) {
    return new src/* ExpectedError */.Dh({
        rule: 'registry-unreachable',
        message: `${host} breaks off its answers about ${repository}: ${(0,http_src/* failureReason */.Hr)(cause)}.`,
        help: 'Run again later; if it stays, look at what stands between this machine and the registry.',
    }, { cause });
}

;// CONCATENATED MODULE: ./packages/registry/src/manifest-requests.ts






const headers = { accept: acceptedManifests };
/** GET of a manifest (end-3); undefined when there is none. Checked against the digest that was asked for. */
async function getManifest(client, repository, reference) {
    const context = { repository, access: 'pull' };
    const { response, content } = await requestWhole(client, `manifests/${reference}`, context, { headers });
    if (response.status === 404)
        return undefined;
    if (!response.ok)
        throw await notShown(client, context, reference, response);
    const digest = digestOf(content);
    const promised = isSha256(reference) ? reference : response.headers.get('docker-content-digest');
    if (promised !== null && isSha256(promised) && promised !== digest) {
        throw new src/* ExpectedError */.Dh({
            rule: 'registry-digest',
            message: `${client.host} gives content with the digest ${digest} where it says ${promised}, for ${repository} ${reference}.`,
        });
    }
    return { content, descriptor: { mediaType: typeOf(response), digest, size: content.byteLength } };
}
/** HEAD of a manifest (end-3); undefined when there is none. */
async function headManifest(client, repository, reference, access = 'pull') {
    const context = { repository, access };
    const response = await client.request(`manifests/${reference}`, context, { method: 'HEAD', headers });
    if (response.status === 404)
        return undefined;
    if (!response.ok)
        throw await notShown(client, context, reference, response);
    const digest = response.headers.get('docker-content-digest');
    const size = Number(response.headers.get('content-length') ?? Number.NaN);
    // Both headers are only recommended.
    if (digest === null || !isSha256(digest) || !Number.isSafeInteger(size)) {
        return (await getManifest(client, repository, reference))?.descriptor;
    }
    return { mediaType: typeOf(response), digest, size };
}
function notShown({ host }, { repository }, reference, response) {
    return refusal(response, { host, action: `show ${repository} ${reference}` });
}
function typeOf(response) {
    return (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim() ?? '';
}

;// CONCATENATED MODULE: ./packages/registry/src/repository-source.ts





/** An image in a repository, as a source: a base to build on, or something to copy. */
async function openRepository(client, repository, reference) {
    const root = await getManifest(client, repository, reference);
    if (root === undefined)
        throw missing(client.host, repository, reference);
    const { mediaType, digest, size } = root.descriptor;
    return {
        root: { mediaType, digest, size },
        async open(descriptor) {
            if (descriptor.digest === digest)
                return external_node_stream_.Readable.from([root.content]);
            return isManifestType(descriptor.mediaType)
                ? external_node_stream_.Readable.from([await manifestContent(client, repository, descriptor)])
                : openBlob(client, repository, descriptor);
        },
        close: () => Promise.resolve(),
        origin: () => ({ host: client.host, repository }),
    };
}
async function manifestContent(client, repository, { digest }) {
    const manifest = await getManifest(client, repository, digest);
    if (manifest === undefined)
        throw missing(client.host, repository, digest);
    return manifest.content;
}
/** GET of a blob (end-2), often redirected to the storage behind the registry. */
async function openBlob(client, repository, { digest }) {
    const response = await client.request(`blobs/${digest}`, { repository, access: 'pull' });
    if (!response.ok || response.body === null) {
        throw await refusal(response, { host: client.host, action: `give ${digest} of ${repository}` });
    }
    return external_node_stream_.Readable.fromWeb(response.body);
}
function missing(host, repository, reference) {
    return new src/* ExpectedError */.Dh({
        rule: 'image-not-found',
        message: `${host} has no ${repository}${reference.startsWith('sha256:') ? '@' : ':'}${reference}.`,
        help: 'Check the name and the tag; a private image needs a login that may read it.',
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/upload-session.ts



/** Opens an upload (end-4a) and gives the address that takes the content. */
async function startUpload(client, repository) {
    const response = await openUpload(client, { repository, access: 'push' }, '');
    if (response.status === 202)
        return sessionAddress(client, response);
    throw await refusal(response, { host: client.host, action: `let ${repository} be pushed to` });
}
/**
 * Asks for a blob to be taken over from another repository of the registry (end-11).
 *
 * @returns the address for an upload where the registry does not take it over; undefined when it did.
 */
async function mountBlob(client, repository, { digest, from }) {
    const query = `?${new URLSearchParams({ mount: digest, from }).toString()}`;
    const response = await openUpload(client, { repository, access: 'push', from }, query).catch(unlessBug);
    if (response?.status === 201)
        return undefined;
    return response?.status === 202 ? sessionAddress(client, response) : startUpload(client, repository);
}
/** Without a token for both repositories, or whatever else fails about a mount, the content is sent. */
function unlessBug(error) {
    if (!(error instanceof src/* ExpectedError */.Dh))
        throw error;
}
/** Ends an upload without its content (end-14); whether the registry does is of no matter, it will forget it. */
async function cancelUpload(client, repository, session) {
    try {
        await client.request(session, { repository, access: 'push' }, { method: 'DELETE' });
    }
    catch (error) {
        unlessBug(error);
    }
}
function openUpload(client, context, query) {
    const init = { method: 'POST', idempotent: true, body: '' };
    return client.request(`blobs/uploads/${query}`, context, init);
}
/** Location may be relative, and its query is the registry's own business. */
function sessionAddress(client, response) {
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, client.origin.href)) {
        throw upload_session_unusable(client, 'opens an upload without saying where');
    }
    const url = new URL(location, client.origin);
    if (url.origin === client.origin.origin)
        return url;
    // Behind a proxy that ends TLS, some registries give their own address with http.
    if (url.host === client.origin.host)
        return new URL(url.pathname + url.search, client.origin);
    const inward = isLoopback(url.hostname) && !isLoopback(client.origin.hostname);
    if (url.protocol !== 'https:' || inward)
        throw upload_session_unusable(client, `hands an upload over to ${url.origin}`);
    return url;
}
function upload_session_unusable(client, what) {
    return new src/* ExpectedError */.Dh({
        rule: 'registry-answer',
        message: `${client.host} ${what}.`,
        help: 'This is a fault in the set-up of the registry, or of a proxy before it.',
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/push-permission.ts

/** Answers 405 when an upload is cancelled, and forgets it by itself; the request would be for nothing. */
const forgetful = 'ghcr.io';
/**
 * Opens an upload and cancels it: the only question to which every registry gives an honest answer about pushing.
 * GHCR's tokens cannot be read.
 */
async function checkPush(client, repository) {
    const session = await startUpload(client, repository);
    if (client.host !== forgetful)
        await cancelUpload(client, repository, session);
}

;// CONCATENATED MODULE: ./packages/registry/src/parallel.ts
/**
 * Works on all items, on at most `limit` at a time. After the first failure nothing new is begun, the signal of
 * what runs is aborted, and that failure is thrown once all have ended.
 */
async function forEachLimited(items, limit, work) {
    const controller = new AbortController();
    const { signal } = controller;
    const queue = items.values();
    const worker = async () => {
        for (const item of queue) {
            if (signal.aborted)
                return;
            await work(item, signal);
        }
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, () => worker().catch((error) => {
        // abort() keeps the first reason that it is given.
        controller.abort(error);
    }));
    await Promise.all(workers);
    if (signal.aborted)
        throw signal.reason;
}

;// CONCATENATED MODULE: ./packages/registry/src/blob-reader.ts



/** @param onBytes called with the number of bytes that were read; negative when they have to be read again. */
function createBlobReader(source, blob, onBytes) {
    let current;
    let sent = 0;
    const close = () => void current?.destroy();
    return {
        close,
        async open() {
            close();
            onBytes(-sent);
            sent = 0;
            current = await source.open(blob);
            // Whoever reads is told by the iteration; without a reader an error must not end the process.
            current.on('error', () => undefined);
            const content = counted(current, (count) => {
                sent += count;
                onBytes(count);
            });
            return withReason(content, blob, source.origin?.(blob));
        },
    };
}
async function* counted(content, count) {
    let before;
    for await (const chunk of content) {
        yield chunk;
        count(chunk.byteLength);
        // The request asks for a chunk ahead, and writes one out before it takes the next: this one may not be out yet.
        if (before !== undefined)
            reusePiece(before);
        before = chunk;
    }
}
/** What fails in reading must not look like a failure of the registry that is written to. */
async function* withReason(content, { digest }, origin) {
    try {
        yield* content;
    }
    catch (error) {
        if (error instanceof src/* ExpectedError */.Dh)
            throw error;
        const what = origin === undefined ? `${digest} cannot be read` : `${origin.host} breaks off ${digest}`;
        throw new src/* ExpectedError */.Dh({ rule: 'image-unreadable', message: `${what}: ${(0,http_src/* failureReason */.Hr)(error)}.` }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/upload.ts







/** How often an upload is begun anew after the registry has lost it. */
const restarts = 3;
/** Failures that say that the upload was lost: unknown to the registry, or left in an unclear state by a reset. */
const lost = new Set([
    'BLOB_UPLOAD_UNKNOWN',
    'BLOB_UPLOAD_INVALID',
    'DIGEST_INVALID',
    'RANGE_INVALID',
    'BLOB_UNKNOWN',
]);
/** Brings one blob into the repository: it is there, can be mounted, or is sent as one stream (POST and PUT). */
async function uploadBlob(upload, blob) {
    for (let count = 0;; count++) {
        const session = (await hasBlob(upload, blob)) ? undefined : await openSession(upload, blob);
        if (session === undefined) {
            upload.onBytes(blob.size);
            return;
        }
        const response = await sendBlob(upload, blob, session);
        if (response.status === 201) {
            checkDigest(upload.client, blob, response);
            return;
        }
        const { repository, client } = upload;
        const failure = await readFailure(response.clone());
        if (count === restarts || !isLost(failure)) {
            throw await refusal(response, { host: client.host, action: `take ${blob.digest} into ${repository}` });
        }
        // A registry that finds another digest may be right: sending damaged content again would not help.
        if (failure.codes.includes('DIGEST_INVALID'))
            await verify(upload.source, blob);
    }
}
async function hasBlob({ client, repository, signal }, { digest }) {
    const init = { method: 'HEAD', signal };
    const response = await client.request(`blobs/${digest}`, { repository, access: 'push' }, init);
    if (response.ok || response.status === 404)
        return response.ok;
    throw await refusal(response, { host: client.host, action: `tell whether ${repository} has ${digest}` });
}
function openSession({ client, repository, source }, blob) {
    const origin = source.origin?.(blob);
    if (origin?.host !== client.host || origin.repository === repository)
        return startUpload(client, repository);
    return mountBlob(client, repository, { digest: blob.digest, from: origin.repository });
}
async function sendBlob(upload, blob, session) {
    const { client, repository, signal } = upload;
    const address = (url) => {
        const complete = new URL(url);
        complete.searchParams.set('digest', blob.digest);
        return complete;
    };
    const content = createBlobReader(upload.source, blob, upload.onBytes);
    const init = {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream' },
        body: { length: blob.size, open: () => content.open() },
        // What a broken attempt leaves behind in its session is unknown, so each has a session of its own.
        retarget: async () => address(await startUpload(client, repository)),
        signal,
    };
    try {
        return await client.request(address(session), { repository, access: 'push' }, init);
    }
    catch (error) {
        content.close();
        throw error;
    }
}
function isLost({ status, codes, text }) {
    return (status === 404 || status === 416 || codes.some((code) => lost.has(code)) || /unknown blob/i.test(text));
}
function checkDigest(client, blob, response) {
    const digest = response.headers.get('docker-content-digest');
    if (digest === null || digest === blob.digest)
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'registry-digest',
        message: `${client.host} stored ${blob.digest} as ${digest}.`,
        help: 'This is a fault of the registry, or of a proxy before it that changes what passes through.',
    });
}
async function verify(source, blob) {
    const { digest, size } = await measure(await source.open(blob));
    if (digest !== blob.digest || size !== blob.size)
        throw image_source_broken(blob, 'has other content than its digest says');
}

;// CONCATENATED MODULE: ./packages/registry/src/push.ts







/** As many as container engines use. */
const parallelBlobs = 4;
/** Milliseconds between looks for a tag; GHCR has been seen to take some seconds to show one. */
const visibilityWaits = [0, 250, 500, 1000, 2000, 4000, 8000];
/**
 * Pushes an image so that it is complete whenever it can be seen: blobs, then manifests by digest from the leaves
 * up, then each tag. What is there already is not sent again.
 */
async function pushImage(client, source, repository, options) {
    for (const tag of options.tags)
        checkTag(client.host, repository, tag);
    // A registry only takes a manifest after all that it names, so the root stands for everything below.
    const present = await headManifest(client, repository, source.root.digest, 'push');
    const root = present === undefined
        ? await pushContent(client, source, repository, options)
        : await readManifest(source, source.root);
    for (const tag of options.tags)
        await setTag(client, repository, tag, root, options);
    const { mediaType, digest, size } = root.descriptor;
    return { mediaType, digest, size };
}
async function pushContent(client, source, repository, options) {
    const { manifests, blobs } = await image_content_readImage(source);
    const total = blobs.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    const onBytes = (count) => {
        done += count;
        options.onProgress?.({ message: `Pushing to ${client.host}/${repository}`, done, total, unit: 'bytes' });
    };
    await forEachLimited(blobs, parallelBlobs, (blob, signal) => uploadBlob({ client, source, repository, onBytes, signal }, blob));
    for (const manifest of manifests)
        await putManifest(client, repository, manifest, manifest.descriptor.digest);
    const root = manifests.at(-1);
    if (root === undefined)
        throw new Error('an image without manifests');
    return root;
}
async function setTag(client, repository, tag, root, { onReplace }) {
    const previous = onReplace && (await headManifest(client, repository, tag, 'push'));
    if (previous !== undefined && previous.digest !== root.descriptor.digest)
        onReplace?.(tag, previous);
    await putManifest(client, repository, root, tag);
    await waitUntilVisible(client, repository, tag, root.descriptor.digest);
}
/** PUT of a manifest (end-7a), under its digest or a tag. */
async function putManifest(client, repository, { descriptor, content }, reference) {
    const response = await client.request(`manifests/${reference}`, { repository, access: 'push' }, {
        method: 'PUT',
        headers: { 'content-type': descriptor.mediaType },
        body: new Uint8Array(content),
    });
    if (!response.ok)
        throw await refusal(response, { host: client.host, action: `take ${repository} ${reference}` });
    const digest = response.headers.get('docker-content-digest');
    if (digest !== null && digest !== descriptor.digest)
        throw differs(client.host, `${repository} ${reference}`, digest, descriptor.digest);
}
async function waitUntilVisible(client, repository, tag, digest) {
    let seen;
    for (const milliseconds of visibilityWaits) {
        if (milliseconds > 0)
            await client.wait(milliseconds);
        seen = (await headManifest(client, repository, tag, 'push'))?.digest;
        if (seen === digest)
            return;
    }
    throw differs(client.host, `${repository}:${tag}`, seen ?? 'nothing', digest);
}
function checkTag(host, repository, tag) {
    if ((0,image_reference/* parseImageReference */.o)(`${host}/${repository}:${tag}`)?.tag === tag)
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'image-name',
        message: `"${repository}:${tag}" is not an image name with a tag.`,
        help: 'A name is in lower case; a tag has letters, digits, and _ . - and at most 128 of them.',
    });
}
function differs(host, name, found, expected) {
    return new src/* ExpectedError */.Dh({
        rule: 'registry-digest',
        message: `${host} shows ${found} as ${name}, after ${expected} was pushed there.`,
        help: 'Somebody else may push to the same tag at the same time, or a cache stands before the registry.',
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/tag-contents.ts






const parallelRequests = 4;
/** What each of the tags names; those that are gone meanwhile are left out. */
async function describeTags(client, repository, tags) {
    const found = new Map();
    await forEachLimited(tags, parallelRequests, async (tag) => {
        const descriptor = await headManifest(client, repository, tag);
        if (descriptor !== undefined)
            found.set(tag, descriptor);
    });
    return found;
}
/** Digests of the manifests that indexes name; none for images alone. */
async function childrenOf(client, repository, images) {
    const found = [];
    const indexes = images.filter(({ mediaType }) => isIndexType(mediaType));
    await forEachLimited(indexes, parallelRequests, async ({ digest }) => {
        found.push(...digestsIn(await getManifest(client, repository, digest)));
    });
    return found;
}
function digestsIn(manifest) {
    const index = manifest === undefined ? undefined : parseJson(Buffer.from(manifest.content).toString());
    const entries = index !== undefined && (0,kubernetes_object/* isJsonObject */.O)(index) && Array.isArray(index['manifests']) ? index['manifests'] : [];
    return entries.flatMap((entry) => parseDescriptor(entry)?.digest ?? []);
}

;// CONCATENATED MODULE: ./packages/registry/src/tags.ts





/** Asked for; registries give what they like, GHCR 100 where nothing is asked for. */
const pageSize = 1000;
/** All tags of a repository (end-8a, end-8b), page by page; none when there is no such repository. */
async function listTags(client, repository) {
    const context = { repository, access: 'pull' };
    const tags = new Set();
    const seen = new Set();
    let target = `tags/list?n=${pageSize}`;
    for (;;) {
        const { response, content } = await requestWhole(client, target, context);
        if (response.status === 404)
            return [...tags];
        if (!response.ok)
            throw await refusal(response, { host: client.host, action: `list the tags of ${repository}` });
        for (const tag of tagsIn(new TextDecoder().decode(content)))
            tags.add(tag);
        const next = nextPage(response, client);
        if (next === undefined)
            return [...tags];
        if (seen.has(next.href))
            throw endless(client.host, repository);
        seen.add(next.href);
        target = next;
    }
}
function tagsIn(text) {
    const page = parseJson(text);
    // A repository without tags is answered with null.
    const tags = page !== undefined && (0,kubernetes_object/* isJsonObject */.O)(page) && Array.isArray(page['tags']) ? page['tags'] : [];
    return tags.filter((tag) => typeof tag === 'string');
}
/** The `next` link (RFC 8288), which must stay on the registry: our credentials go with it. */
function nextPage(response, client) {
    const link = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(response.headers.get('link') ?? '')?.[1];
    if (link === undefined)
        return undefined;
    const url = new URL(link, response.url === '' ? client.origin : response.url);
    if (url.host === client.origin.host)
        return new URL(url.pathname + url.search, client.origin);
    throw new src/* ExpectedError */.Dh({
        rule: 'registry-answer',
        message: `${client.host} says that its list of tags goes on at another host, ${url.host}.`,
    });
}
function endless(host, repository) {
    return new src/* ExpectedError */.Dh({
        rule: 'registry-answer',
        message: `The list of tags of ${repository} that ${host} gives comes back to its beginning.`,
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/registry.ts








/** @param host as it stands in image references, with the port where there is one. */
function createRegistry(host, options = {}) {
    const client = createClient(host, options);
    return {
        host,
        tags: (repository) => listTags(client, repository),
        resolve: (repository, reference) => headManifest(client, repository, reference),
        describe: (repository, tags) => describeTags(client, repository, tags),
        children: (repository, images) => childrenOf(client, repository, images),
        delete: (repository, digest) => deleteManifest(client, repository, digest),
        manifest: (repository, reference) => getManifest(client, repository, reference),
        checkPush: (repository) => checkPush(client, repository),
        push: (source, repository, pushOptions) => pushImage(client, source, repository, pushOptions),
        source: (repository, reference) => openRepository(client, repository, reference),
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/write-image.ts












/** Writes an image as an OCI layout. A layout that stands there is replaced as a whole; another folder never is. */
async function writeLayout(source, folder) {
    await refuseOtherFolder(folder);
    const temporary = temporaryPath(`${folder}.${process.pid}.tmp`);
    const draft = temporary.path;
    try {
        await mkdir(join(draft, 'blobs', 'sha256'), { recursive: true });
        for (const descriptor of await contentOf(source)) {
            await pipeline(verified(source, descriptor), createWriteStream(join(draft, blobPath(descriptor))));
        }
        await writeFile(join(draft, indexFile), indexOf(source));
        await writeFile(join(draft, layoutFile), layoutVersion);
        await rm(folder, { recursive: true, force: true });
        await rename(draft, folder);
    }
    finally {
        await temporary.remove();
    }
}
/** Writes an image as an OCI layout in a tar, the same bytes for the same image. */
async function writeArchive(source, file) {
    const { pack } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const tar = pack();
    const temporary = temporaryPath(`${file}.${process.pid}.tmp`);
    const draft = temporary.path;
    await mkdir(dirname(file), { recursive: true });
    const filling = write_image_fill(tar, source).catch((error) => {
        tar.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    try {
        await pipeline(tar, createWriteStream(draft));
        await filling;
        await rename(draft, file);
    }
    finally {
        await temporary.remove();
    }
}
async function write_image_fill(tar, source) {
    const header = { mode: 0o644, mtime: new Date(0) };
    tar.entry({ ...header, name: layoutFile }, layoutVersion);
    tar.entry({ ...header, name: indexFile }, indexOf(source));
    for (const descriptor of await contentOf(source)) {
        const entry = tar.entry({ ...header, name: blobPath(descriptor), size: descriptor.size });
        await pipeline(verified(source, descriptor), entry);
    }
    tar.finalize();
}
async function contentOf(source) {
    const { manifests, blobs } = await readImage(source);
    return [...blobs, ...manifests.map(({ descriptor }) => descriptor)];
}
function indexOf({ root: { mediaType: type, digest, size } }) {
    const manifests = [{ mediaType: type, digest, size }];
    return JSON.stringify({ schemaVersion: 2, mediaType: mediaType.index, manifests });
}
async function* verified(source, descriptor) {
    const hash = createHash('sha256');
    const content = await source.open(descriptor);
    for await (const chunk of content) {
        hash.update(chunk);
        yield chunk;
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest) {
        throw broken(descriptor, 'has other content than its digest says');
    }
}
async function refuseOtherFolder(folder) {
    const names = await readdir(folder).catch((error) => {
        if (isMissing(error))
            return [];
        throw new ExpectedError({ rule: 'image-output', message: `${folder} is not a folder to write to.` }, { cause: error });
    });
    if (names.length === 0 || names.includes(layoutFile))
        return;
    throw new ExpectedError({
        rule: 'image-output',
        message: `${folder} is not empty and holds no OCI layout; it is not replaced.`,
        help: 'Give a folder that does not exist, or a file that ends in .tar.',
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/index.ts

















/***/ }),

/***/ 5495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ formatImageReference),
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[\da-zA-Z=_-]{32,}$/;
/**
 * Parses an image reference by the grammar of the OCI distribution specification, with Docker's short forms.
 * Undefined when the text is not a reference: upper case in the repository, an impossible tag or digest.
 */
function parseImageReference(text) {
    const [beforeDigest = '', digest, ...rest] = text.split('@');
    if (rest.length > 0 || (digest !== undefined && !digestPattern.test(digest)))
        return undefined;
    const colon = beforeDigest.lastIndexOf(':');
    const hasTag = colon > beforeDigest.lastIndexOf('/');
    const name = hasTag ? beforeDigest.slice(0, colon) : beforeDigest;
    const tag = hasTag ? beforeDigest.slice(colon + 1) : undefined;
    if (tag !== undefined && !tagPattern.test(tag))
        return undefined;
    const { registry, repository } = splitName(name);
    if (!repositoryPattern.test(repository))
        return undefined;
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** `registry/repository[:tag][@digest]`, written out in full. */
function formatImageReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${reference.registry}/${reference.repository}${tag}${digest}`;
}
function splitName(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    // Docker's rule: the first part is a host only when it cannot be a path component.
    if (slash > 0 && (first.includes('.') || first.includes(':') || first === 'localhost')) {
        return { registry: first, repository: name.slice(slash + 1) };
    }
    return { registry: 'docker.io', repository: slash < 0 ? `library/${name}` : name };
}


/***/ })

};
