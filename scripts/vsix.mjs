// Packs editors/vscode into a .vsix for VS Code (a zip after the Open Packaging Conventions, as vsce writes it), without a
// network and with the same bytes on every run. Usage: node scripts/vsix.mjs [file], default output/briefpress.vsix.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'editors', 'vscode');
const target = resolve(process.argv[2] ?? join(root, 'output', 'briefpress.vsix'));
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const bundle = await build({
  absWorkingDir: root,
  entryPoints: [join(folder, 'extension.js')],
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  minifyWhitespace: true,
  logLevel: 'warning',
});

const types = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension=".json" ContentType="application/json"/>
<Default Extension=".js" ContentType="application/javascript"/>
<Default Extension=".md" ContentType="text/markdown"/>
<Default Extension=".txt" ContentType="text/plain"/>
<Default Extension=".vsixmanifest" ContentType="text/xml"/>
</Types>
`;
const manifest = `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
<Metadata>
<Identity Language="en-US" Id="${about.name}" Version="${about.version}" Publisher="${about.publisher}"/>
<DisplayName>${about.displayName}</DisplayName>
<Description xml:space="preserve">${about.description}</Description>
<Categories>${about.categories.join(',')}</Categories>
<License>extension/LICENSE.txt</License>
<Properties>
<Property Id="Microsoft.VisualStudio.Code.Engine" Value="${about.engines.vscode}"/>
<Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
</Properties>
</Metadata>
<Installation>
<InstallationTarget Id="Microsoft.VisualStudio.Code"/>
</Installation>
<Dependencies/>
<Assets>
<Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
<Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
<Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
</Assets>
</PackageManifest>
`;

const files = {
  '[Content_Types].xml': strToU8(types),
  'extension.vsixmanifest': strToU8(manifest),
  'extension/package.json': readFileSync(join(folder, 'package.json')),
  'extension/README.md': readFileSync(join(folder, 'README.md')),
  'extension/LICENSE.txt': readFileSync(join(root, 'LICENSE')),
  'extension/extension.js': bundle.outputFiles[0].contents,
};
mkdirSync(dirname(target), { recursive: true });
// the earliest day a zip can name
writeFileSync(target, zipSync(files, { mtime: new Date(1980, 0, 1) }));
console.log(target);
