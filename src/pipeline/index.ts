export { type CodedArticle, codeArticle } from "./code-article.js";
export { loadNodeModels } from "./node-models.js";
export { checkOrder, runSteps } from "./order.js";
export { type AccountInput, articleOf, readAccount } from "./read.js";
export { STEPS } from "./steps.js";
