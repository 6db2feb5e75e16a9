/**
 * Verbs that tell the same of the same things. A frame that asks for certain objects and names three verbs of a class
 * holds for the whole class ("suspended, halted, cut aid": so "paused aid"). One class a line.
 */
export const VERB_CLASSES = `
stop: stop halt suspend freeze pause end terminate cease discontinue cut cut_off shut_off turn_off break_off call_off cancel curtail interrupt withhold hold_back hold_up put_off postpone
begin: begin start launch open resume restart renew initiate commence embark_on undertake kick_off inaugurate
hold: hold conduct stage host convene carry_out mount organize organise
give: give provide supply send deliver donate ship fly airlift truck lend grant extend distribute dispatch furnish hand_out dispense ferry fly_in bring_in channel funnel
lift: lift ease relax loosen end remove drop waive rescind repeal revoke scrap abolish roll_back cancel withdraw undo
impose: impose place slap introduce announce enact tighten extend declare clamp institute decree order reimpose
more: bolster strengthen reinforce beef_up boost build_up augment step_up expand increase ramp_up scale_up raise double triple
move: send move deploy dispatch rush mass amass station pour redeploy shift order
less: reduce scale_back scale_down curtail downgrade cut trim slash lower cut_back
voice: express voice convey register declare state signal
praise: praise laud applaud commend hail acclaim salute compliment extol
blame: criticize condemn denounce decry deplore slam blast lambast rebuke chide censure berate assail
seize: seize confiscate impound requisition commandeer
free: release free liberate let_go set_free
mend: restore resume normalize rebuild mend repair improve strengthen deepen boost re-establish reestablish patch_up thaw renew
refuse: reject refuse decline turn_down spurn rebuff dismiss
quit: quit leave abandon exit abrogate renounce repudiate scrap tear_up rip_up
destroy: destroy demolish raze bulldoze torch burn wreck level flatten burn_down ravage
fire: fire launch lob hurl rain unleash
`;
