/** The import rule of docs/architecture.md, room by room: what each may import besides itself. */
const MAY_IMPORT = {
  core: [],
  text: ["core"],
  knowledge: ["core", "text"],
  feeds: ["core", "text", "knowledge"],
  extract: ["core", "text", "knowledge"],
  language: ["core", "text", "knowledge"],
  figures: ["core", "text", "knowledge", "language"],
  statements: ["core", "text", "knowledge", "language"],
  events: ["core", "text", "knowledge", "language"],
  stories: ["core", "text", "knowledge", "language"],
  compare: ["core", "text", "knowledge", "language", "events", "statements", "figures", "stories"],
  pipeline: ["core", "text", "knowledge", "language", "extract", "events", "statements", "figures", "stories", "compare"],
  store: ["core"],
  export: ["core"],
  serve: ["core", "text", "pipeline", "store", "export", "compare"],
  mcp: ["core", "text", "pipeline", "store", "export", "compare"],
};
const BROWSER = "^src/(core|text|knowledge|extract|language|events|statements|figures|stories|compare)/";

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([room, rooms]) => ({
      name: `${room}-imports`,
      severity: "error",
      comment: `${room} imports only ${rooms.join(", ") || "nothing"}`,
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: `^src/(${[room, ...rooms].join("|")})/` },
    })),
    {
      name: "through-the-door",
      severity: "error",
      comment: "a room is entered by its index.ts",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/.+", pathNot: "^src/($1)/|^src/[^/]+/index\\.ts$" },
    },
    {
      name: "browser-rooms-no-node",
      severity: "error",
      comment: "these rooms run in browsers",
      from: { path: BROWSER },
      to: { dependencyTypes: ["core"] },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "no-dev-dependency",
      severity: "error",
      comment: "optional peers stand among the dev dependencies too",
      from: { path: "^src" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg"], dependencyTypesNot: ["npm-peer"] },
    },
    {
      name: "optional-peers-in-one-file",
      severity: "error",
      comment: "optional packages are imported lazily, each by one file",
      from: { path: "^src/", pathNot: "^src/pipeline/inputs/(warc-entries|pdf-text)\\.ts$" },
      to: { dependencyTypes: ["npm-peer"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".js"], exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
