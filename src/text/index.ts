export { plainArticle } from "./plain-article.js";
