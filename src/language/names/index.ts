export { relabelNames } from "./relabel-names.js";
