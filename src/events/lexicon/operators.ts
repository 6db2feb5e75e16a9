/**
 * Operators: words that govern another event and change what kind of event it is
 * ("agreed to withdraw" is an agreement, "refused to withdraw" a rejection). One line a kind:
 * kind, then triggers by part of speech. `_` joins a verb and its particle or fixed preposition.
 *
 * intent: says that it will do it. threat: says so as a menace. refuse: says that it will not.
 * demand, appeal: wants another to do it (with and without force). allege: says that another did it.
 * deny: says that it is not so. phase: does it (begins, goes on, manages). decide: resolves to do it.
 * attempt: tries. reverse: stops doing it. fail: does not come to do it. hope: wishes or expects it.
 * fear: dreads or warns of it. consider: weighs it. report: tells of it. past: used to do it. cause: makes another do it.
 */
export const OPERATORS = `
intent | v agree offer pledge promise volunteer undertake commit intend plan consent propose aim guarantee reaffirm assure engage schedule prepare arrange vow swear resolve signal opt mean | a ready willing prepared committed keen eager determined set due poised open scheduled happy pleased bound able | n pledge promise offer commitment intention willingness readiness plan agreement vow undertaking assurance determination proposal arrangement
threat | v threaten warn menace | n threat ultimatum warning
refuse | v refuse decline reject oppose rule_out resist balk object spurn veto snub shun exclude repudiate refrain forgo | a unwilling reluctant opposed loath unprepared | n refusal rejection opposition objection reluctance unwillingness
demand | v demand order insist command instruct force compel pressure coerce exhort pressurize pressurise dictate | n demand order ultimatum insistence pressure instruction
appeal | v ask apply urge call_on call_upon call_for appeal request press lobby plead beg seek implore entreat encourage invite push recommend advise petition want counsel beseech press_for push_for plead_with campaign_for tell advocate remind caution | n call appeal request plea invitation petition urging bid recommendation
allege | v accuse allege blame charge suspect implicate indict condemn criticise criticize slam blast lambast lambaste berate chastise scold admonish upbraid reprimand decry deplore convict sentence fault denounce censure chide reproach claim_that | n accusation allegation charge suspicion claim complaint
deny | v deny dispute refute disavow dismiss reject_claim disown contradict downplay rebut | n denial
phase | v begin start continue keep proceed manage help move act go succeed go_on set_out happen get come resume finish carry_on tend serve remain rush dare need dispatch deploy send use join lead go_ahead | n effort campaign operation move drive step | a able
decide | v decide approve authorize authorise choose vote ordain elect determine pass greenlight endorse | n decision approval authorization authorisation vote
attempt | v try attempt strive endeavor endeavour seek_to struggle plot conspire | n attempt effort bid plot conspiracy try endeavor endeavour
reverse | v stop cease halt end suspend discontinue quit cancel abandon drop call_off scrap freeze terminate break_off pause postpone shelve interrupt cut_off refrain_from give_up abort curtail
fail | v fail neglect forget omit hesitate | n failure inability | a unable
hope | v hope expect wish like love prefer desire anticipate await want_to project predict forecast | n hope wish expectation desire prediction forecast | a likely expected hopeful possible probable unlikely
fear | v fear dread worry risk | n fear risk danger possibility prospect worry concern likelihood | a afraid fearful concerned worried
consider | v specify stipulate oblige bind entitle qualify consider mull weigh contemplate discuss debate study explore suggest think ponder envisage hint toy eye examine_whether review | n consideration option idea suggestion possibility debate question discussion talk
report | v say tell announce report state confirm add declare note reveal claim believe know show hear write learn disclose admit acknowledge explain reiterate stress emphasize emphasise testify inform remark comment observe quote indicate argue assert find understand describe think recall tweet insist_that mention maintain concede_that agree_that warn_that | n report statement news announcement word claim revelation evidence
past | v use_to
cause | v let allow permit enable make cause have lead_to prompt get_to persuade convince help_to induce
`;
