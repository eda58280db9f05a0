// Serves folders as hosts do: HTTP/2, compressed, what has a hash in its name kept for good. Counts
// what it sends, also to workers, which a page's own tools do not see.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * @param key file with a certificate and its key (PKCS12, password "changeit")
 * @param folders [["/pagefind/", folder], ["/", folder]]: the first prefix that fits wins
 */
export function host(key, folders) {
  const sent = { requests: 0, bytes: 0, paths: [] };
  const kept = new Map();
  const read = (path) => {
    const [prefix, folder] = folders.find(([start]) => path.startsWith(start));
    let file = normalize(join(folder, path.slice(prefix.length)));
    if (!file.startsWith(normalize(folder)) || !existsSync(file)) return null;
    if (statSync(file).isDirectory()) file = join(file, "index.html");
    return existsSync(file) ? { type: TYPES[extname(file)] ?? "application/octet-stream", body: gzipSync(readFileSync(file)) } : null;
  };
  const server = createSecureServer({ pfx: readFileSync(key), passphrase: "changeit" }, (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "https://x").pathname);
    if (!kept.has(path)) kept.set(path, read(path));
    const found = kept.get(path);
    const body = found?.body ?? Buffer.alloc(0);
    const headers = {
      "content-type": found?.type ?? "text/plain",
      "content-encoding": "gzip",
      "content-length": body.length,
      "cache-control": "public, max-age=600",
    };
    response.writeHead(found ? 200 : 404, headers);
    response.end(body);
    sent.requests++;
    sent.paths.push(path);
    // Headers as they are written out; HTTP/2 makes them smaller.
    sent.bytes += body.length + Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + String(value).length + 4, 0);
  });
  return new Promise((ready) =>
    server.listen(0, "127.0.0.1", () =>
      ready({
        origin: `https://127.0.0.1:${server.address().port}`,
        counted: () => ({ ...sent, paths: [...sent.paths] }),
        forget: () => Object.assign(sent, { requests: 0, bytes: 0, paths: [] }),
        close: () => server.close(),
      }),
    ),
  );
}
