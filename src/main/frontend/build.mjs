// Compiles styles/app.scss and bundles scripts/*.js into the folder given as the first argument.
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import * as sass from "sass";

const out = process.argv[2];
if (!out) throw new Error("Say where to write to: node build.mjs <folder>");
const uswds = path.resolve("node_modules/@uswds/uswds");

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const options = {
  bundle: true,
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  target: ["chrome109", "firefox115", "safari15.6"],
  loader: { ".svg": "file", ".woff2": "file" },
  assetNames: "[name]",
};

async function style(name) {
  const { css } = sass.compile(`styles/${name}.scss`, {
    loadPaths: ["styles", path.join(uswds, "packages"), "node_modules"],
    quietDeps: true,
    logger: sass.Logger.silent,
  });
  await esbuild.build({
    ...options,
    stdin: { contents: css, loader: "css", resolveDir: path.join(uswds, "dist/css") },
    outfile: path.join(out, `${name}.css`),
  });
}

await cp("images", out, { recursive: true });
// The certificate's fonts: a PDF carries its own.
for (const face of ["Light", "LightItalic", "Regular"]) {
  const file = `Latin-Merriweather-${face}.ttf`;
  await cp(path.join(uswds, "dist/fonts/merriweather", file), path.join(out, file));
}
await style("app");
await style("diagram");
await esbuild.build({
  ...options,
  entryPoints: ["scripts/app.js", "scripts/diagram.js"],
  format: "iife",
  outdir: out,
});

// Compressed once here, so that no request waits for it.
for (const file of await readdir(out)) {
  if (/\.(css|js|svg)$/.test(file)) {
    const content = await readFile(path.join(out, file));
    await writeFile(path.join(out, `${file}.br`), brotliCompressSync(content));
    await writeFile(path.join(out, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
}
