export { codeArticle, type CodedArticle } from "./code-article.js";
export { loadNodeModels } from "./node-models.js";
export { checkOrder, runSteps } from "./order.js";
export { articleOf, readAccount, type AccountInput } from "./read.js";
export { STEPS } from "./steps.js";
