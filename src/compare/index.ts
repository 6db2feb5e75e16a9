export { type AccountToCompare, compareAccounts } from "./compare-accounts.js";
