import type { Modality, Polarity } from "../../core/index.js";
import type { ClauseView } from "../frames/clause-view.js";
import type { FrameMatch } from "../frames/match-frame.js";
import { cameoOf } from "../ontology/cameo.js";
import { type Composition, composeCode, typeOfCode } from "../ontology/compose-code.js";
import { type Auxiliaries, auxiliariesOf } from "./auxiliaries.js";
import type { Chain } from "./governors.js";
import type { OperatorKind } from "./operators.js";

/** An event after its operators, negation and modals have been read. */
export interface Composed {
  readonly type: string;
  readonly cameo: string;
  readonly mode: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Row that carries the code: the trigger, or the operator that made the event what it is. */
  readonly row: number;
  /** Row of the innermost predicate. */
  readonly base: number;
  /** Row whose subject is the source. */
  readonly doer: number;
  /** Operators that took part, for the rule: `refuse:reject@12`. */
  readonly path: readonly string[];
  /** Under an accusation: the accusation is the event. */
  readonly dropped: boolean;
  /** The speaker is the source and the doer the target ("X said Y must leave"). */
  readonly speakerDemand: boolean;
}

interface State {
  type: string;
  cameo: string;
  mode: string;
  polarity: Polarity;
  modality: Modality;
  row: number;
  doer: number;
  path: string[];
  dropped: boolean;
  speakerDemand: boolean;
}

const COOPERATIVE = /^0[3-8]/;
const CONFLICT = /^(?:09|1[1-9]|20)/;

function recode(state: State, code: string, row: number): void {
  const entry = cameoOf(code);
  state.cameo = code;
  state.type = typeOfCode(code, entry.plover);
  // appeals have the modes of demands: 0253 as 1053
  state.mode = code.startsWith("02") ? cameoOf(`10${code.slice(2)}`).mode : entry.mode;
  state.row = row;
  state.doer = row;
}

function composeInto(state: State, composition: Composition, row: number): boolean {
  const code = composeCode(state.cameo, composition);
  if (code === null) return false;
  recode(state, code, row);
  return true;
}

const isMaterial = (cameo: string): boolean => /^0[4-8]/.test(cameo);

/** Frames whose own meaning already lies in the future or in a wish. */
const isSpeech = (type: string): boolean => /^(?:REQUEST|REJECT|THREATEN|ACCUSE)$/.test(type);

function applyAuxiliaries(state: State, aux: Auxiliaries, row: number, reported: boolean, self = false): void {
  if (aux.conditional) {
    state.modality = "hypothetical";
    return;
  }
  if (aux.habit) state.modality = "habitual";
  if (aux.possible && aux.negated && COOPERATIVE.test(state.cameo) && composeInto(state, "refuse", row)) {
    state.path.push(`cannot@${row}`);
    return;
  }
  // "said it might cut the flow": what one may do oneself is a menace where it would hurt
  if (aux.possible && reported && self && !aux.negated && /^(?:1[4-9]|20)/.test(state.cameo) && composeInto(state, "threat", row)) {
    state.path.push(`may@${row}`);
    return;
  }
  if (aux.possible && state.modality !== "hypothetical") {
    state.modality = "hypothetical";
    state.path.push(`possible@${row}`);
    return;
  }
  if (aux.duty && !isSpeech(state.type)) {
    // "must": a demand where someone says it, a wish without a voice otherwise
    if (composeInto(state, aux.should ? "appeal" : "demand", row)) {
      state.speakerDemand = true;
      state.modality = reported ? "asserted" : "requested";
      state.path.push(`duty@${row}`);
    } else state.modality = "requested";
    return;
  }
  const future = aux.future || (aux.would && reported);
  // "would not recognise the vote"
  if (aux.would && aux.negated && COOPERATIVE.test(state.cameo) && composeInto(state, "refuse", row)) {
    state.path.push(`would-not@${row}`);
    return;
  }
  if (aux.would && !reported) {
    state.modality = "hypothetical";
    return;
  }
  if (future) {
    if (aux.negated) {
      if (COOPERATIVE.test(state.cameo) && composeInto(state, "refuse", row)) state.path.push(`will-not@${row}`);
      else state.polarity = "negated";
      return;
    }
    if (state.polarity === "negated") {
      state.modality = "planned";
      return;
    }
    if (isMaterial(state.cameo)) {
      if (composeInto(state, "intent", row)) state.path.push(`will@${row}`);
      state.modality = "planned";
    } else if (/^(?:1[5-9]|20|14)/.test(state.cameo)) {
      if (composeInto(state, "threat", row)) state.path.push(`will@${row}`);
      state.modality = "planned";
    } else if (state.modality === "asserted") state.modality = "planned";
    return;
  }
  if (aux.negated) state.polarity = state.polarity === "negated" ? "affirmed" : "negated";
}

function applyOperator(view: ClauseView, state: State, operator: OperatorKind, row: number): void {
  const note = (): void => void state.path.push(`${operator}:${view.lemma(row)}@${row}`);
  switch (operator) {
    case "intent": {
      if (state.polarity === "negated" && COOPERATIVE.test(state.cameo)) {
        if (composeInto(state, "refuse", row)) state.polarity = "affirmed";
        note();
        return;
      }
      if (view.lemma(row) === "prepare" && /^(?:18|19|20)/.test(state.cameo)) {
        recode(state, "154", row);
        note();
        return;
      }
      const hostile = CONFLICT.test(state.cameo) && !/^(?:1[0-2]|09)/.test(state.cameo);
      const menace =
        /^(?:vow|swear|pledge|promise|guarantee|determined|resolve|ready|prepared|willing)$/.test(view.lemma(row)) ||
        // "signalled that it may cut the supply"
        (view.lemma(row) === "signal" && state.modality !== "asserted");
      if (
        hostile && menace
          ? composeInto(state, "threat", row)
          : !hostile && (state.cameo.startsWith("03") || composeInto(state, "intent", row))
      )
        note();
      else {
        note();
        if (state.modality === "asserted") state.modality = "planned";
        return;
      }
      if (state.cameo.startsWith("03")) {
        state.row = row;
        state.doer = row;
      }
      const plan = /^(?:plan|intend|aim|schedule|prepare|due|set|scheduled|poised|arrange|mean|bound|intention|determined|open)$/.test(
        view.lemma(row),
      );
      state.modality = plan ? "planned" : state.modality === "planned" ? "asserted" : state.modality;
      return;
    }
    case "threat":
      // "warned that the militia could seize the port" fears what others may do
      if (state.modality === "hypothetical" && /^warn/.test(view.lemma(row))) {
        note();
        return;
      }
      if (composeInto(state, "threat", row)) {
        state.polarity = "affirmed";
        state.modality = "asserted";
      } else state.modality = "hypothetical";
      note();
      return;
    case "refuse":
      if (state.polarity === "affirmed" && composeInto(state, "refuse", row)) state.modality = "asserted";
      else if (state.polarity === "affirmed") state.polarity = "negated";
      note();
      return;
    case "demand":
    case "appeal":
      if (state.type === "REQUEST" && state.row === row) return;
      if (composeInto(state, operator, row)) {
        state.polarity = "affirmed";
        state.modality = "asserted";
        state.speakerDemand = false;
      } else state.modality = "requested";
      note();
      return;
    case "allege":
      state.dropped = true;
      return;
    case "deny":
      state.polarity = "negated";
      note();
      return;
    case "decide":
      if (/^0[4-7]/.test(state.cameo) && composeInto(state, "intent", row)) state.modality = "asserted";
      state.doer = row;
      note();
      return;
    case "attempt":
      if (/^(?:1823|186)/.test(state.cameo)) recode(state, "185", state.row);
      note();
      return;
    case "reverse":
      if (composeInto(state, "reverse", row)) note();
      return;
    case "fail":
      state.polarity = "negated";
      note();
      return;
    case "hope":
      // a wish of one's own is a statement; what others expect is a forecast
      if (/^(?:hope|wish|like|want|desire|prefer|love)$/.test(view.lemma(row))) state.dropped = true;
      state.modality = "hypothetical";
      note();
      return;
    case "consider":
      // "hinted that it might close the border"
      if (
        /^(?:hint|suggest|intimate)$/.test(view.lemma(row)) &&
        view.upos(row) === "VERB" &&
        /^(?:1[4-9]|20)/.test(state.cameo) &&
        state.modality !== "asserted" &&
        composeInto(state, "threat", row)
      ) {
        state.modality = "asserted";
        note();
        return;
      }
      // CAMEO 014, a statement
      state.dropped = true;
      return;
    case "fear":
      state.modality = "hypothetical";
      note();
      return;
    case "past":
      state.modality = "habitual";
      return;
    case "phase":
    case "report":
    case "cause":
      return;
  }
}

/** Words for refusing to let something be ("did not allow", "would not accept"). */
const LETTING =
  /^(?:allow|let|permit|accede|yield|bow|comply|heed|budge|cave|concede|accept|agree|recognize|recognise|admit|meet|attend|negotiate|support|cooperate|back|grant|sign)$/;

/** Reads a matched frame through its operators, from the inside out. */
export function compose(view: ClauseView, match: FrameMatch, chain: Chain): Composed {
  const entry = cameoOf(match.frame.cameo);
  const state: State = {
    type: match.frame.type,
    cameo: match.frame.cameo,
    mode:
      match.frame.mode !== ""
        ? match.frame.mode
        : match.frame.cameo.startsWith("02")
          ? cameoOf(`10${match.frame.cameo.slice(2)}`).mode
          : entry.mode,
    polarity: "affirmed",
    modality: "asserted",
    row: match.row,
    doer: chain.support >= 0 ? chain.support : match.row,
    path: [],
    dropped: false,
    speakerDemand: match.frame.flags.has("duty"),
  };
  const first = chain.support >= 0 ? chain.support : match.row;
  const reportedAt = chain.governors.findIndex(
    (g) => g.operator === "report" || g.operator === "hope" || g.operator === "fear" || g.operator === "threat",
  );
  const reported = reportedAt >= 0 || isReported(view, chain.top);
  const aux = auxiliariesOf(view, first);
  if (
    aux.negated &&
    !aux.future &&
    !aux.would &&
    LETTING.test(view.lemma(match.row)) &&
    COOPERATIVE.test(state.cameo) &&
    composeInto(state, "refuse", match.row)
  ) {
    state.path.push(`not@${match.row}`);
    applyAuxiliaries(state, { ...aux, negated: false }, first, reported);
  } else applyAuxiliaries(state, aux, first, reported, ofItself(view, first));
  if (chain.support >= 0 && hasNo(view, match.row)) state.polarity = "negated";
  chain.governors.forEach((governor, i) => {
    if (state.dropped) return;
    // "has no plans to apologise"
    if (governor.operator === "intent" && hasNo(view, governor.row) && state.polarity === "affirmed") state.polarity = "negated";
    if (governor.operator !== null) applyOperator(view, state, governor.operator, governor.row);
    else if (governor.via === "xcomp" && view.lemma(governor.row) !== "have" && view.lemma(governor.row) !== "be")
      state.path.push(`under:${view.lemma(governor.row)}@${governor.row}`);
    if (governor.operator !== "report" || i < reportedAt) {
      applyAuxiliaries(state, auxiliariesOf(view, governor.row), governor.row, i < reportedAt || isReported(view, chain.top));
    }
  });
  if (chain.clause === "condition") state.modality = "hypothetical";
  if (chain.clause === "purpose" && state.modality === "asserted" && state.path.length === 0) state.modality = "planned";
  if (state.modality === "asserted")
    state.modality = inherited(view, chain, state.row) ?? nominalModality(view, match.row) ?? state.modality;
  return { ...state, base: match.row };
}

const hasNo = (view: ClauseView, row: number): boolean =>
  view.upos(row) === "NOUN" && view.tree.children(row).some((c) => view.deprel(c) === "det" && view.lemma(c) === "no");

/** The standing of the clause on which an adverbial or participle hangs: "may soften him by offering concessions". */
function inherited(view: ClauseView, chain: Chain, row: number): Modality | null {
  if (chain.clause === "adverbial") {
    const marker = view.marker(chain.top) || view.lemma(view.tree.childrenOf(chain.top, "advmod").find((c) => c < chain.top) ?? -1);
    // "beyond halting imports": what is taken as given
    if (/^(?:beyond|besides|despite|notwithstanding)$/.test(marker)) return "historical";
    const feats = view.document.tokens.feats[chain.top] ?? "";
    // "when he meets her on Thursday" is still to come
    if (
      /^(?:when|before|until|once|as|after|till)$/.test(marker) &&
      feats.includes("Tense=Pres") &&
      feats.includes("VerbForm=Fin") &&
      row === chain.top &&
      comes(view, chain.top)
    )
      return "planned";
  }
  if (chain.clause !== "participle" && !(chain.clause === "adverbial" && /^(?:by|in|without)$/.test(view.marker(chain.top)))) return null;
  for (let at = view.head(chain.top), steps = 0; at >= 0 && steps < 5; steps++) {
    const aux = auxiliariesOf(view, at);
    if (aux.possible || aux.conditional) return "hypothetical";
    if (aux.future) return "planned";
    if (view.deprel(at) !== "xcomp" && view.deprel(at) !== "conj" && view.deprel(at) !== "advcl") break;
    at = view.head(at);
  }
  return null;
}

/** Whether the clause above lies in the future ("would feature when he meets"). */
function comes(view: ClauseView, row: number): boolean {
  for (let at = view.head(row), steps = 0; at >= 0 && steps < 4; at = view.head(at), steps++) {
    const aux = auxiliariesOf(view, at);
    if (aux.future || aux.would || aux.possible) return true;
  }
  return view.marker(row) === "before" || view.marker(row) === "until";
}

const TO_COME = /^(?:scheduled|planned|upcoming|forthcoming|future|proposed|impending|looming|schedule|plan)$/;
const POSSIBLE = /^(?:possible|potential|feared|threatened|likely|imminent|hypothetical|would-be|eventual|expected|anticipated)$/;

/** What a modifier says of an event noun: "a scheduled summit", "a possible attack". */
function nominalModality(view: ClauseView, row: number): Modality | null {
  if (view.upos(row) !== "NOUN") return null;
  for (const c of view.tree.childrenOf(row, "amod")) {
    const words = [view.lemma(c), (view.document.tokens.form[c] ?? "").toLowerCase()];
    if (words.some((w) => TO_COME.test(w))) return "planned";
    if (words.some((w) => POSSIBLE.test(w))) return "hypothetical";
  }
  return null;
}

/** Whether the subject is a pronoun that may stand for who speaks ("said it might"). */
const ofItself = (view: ClauseView, row: number): boolean =>
  view.deprel(row) === "ccomp" &&
  view.tree.childrenOf(row, "nsubj").some((c) => /^(?:it|they|we|i)$/.test(view.lemma(c)) || /^(?:he|she)$/.test(view.lemma(c)));

/** A clause beside a speech verb ("It will act, officials said"). */
function isReported(view: ClauseView, row: number): boolean {
  return view.tree.childrenOf(row, "parataxis").some((c) => /^(?:say|tell|announce|report|add|warn)$/.test(view.lemma(c)));
}
