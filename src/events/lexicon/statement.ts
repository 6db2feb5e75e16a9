/**
 * Statement frames (CAMEO 01): words that are no event of PLOVER. They take no part in the output; a clause whose
 * main predicate is one of them is a statement, so that nouns under it ("condolences over the attack",
 * "responsibility for the bombing", "optimism about the talks") are mentions and no events.
 */
export const STATEMENT_FRAMES = `
010 | v say tell state declare report note remark comment describe characterize explain add believe think
011 | v decline refuse | xcomp:comment,elaborate,discuss,answer,say,speculate,confirm,disclose,name,identify,specify,provide obj:comment
011 | v decline refuse | xcomp:give near:detail,comment,name,reason,figure,information,interview &
012 | v express voice share | obj:pessimism,doubt,scepticism,skepticism,concern,worry,fear,alarm,regret,disappointment!,frustration,reservation,uncertainty,anxiety,unease,misgiving,caution
012 | a pessimistic skeptical sceptical doubtful worried concerned unsure cautious fearful uncertain alarmed
013 | v express voice share | obj:optimism,hope,confidence,satisfaction,readiness!,interest,belief,expectation,wish,joy,desire,pleasure,conviction
013 | a optimistic confident hopeful pleased satisfied happy glad proud certain sure
013 | v hope expect believe trust
014 | v consider mull weigh contemplate study review ponder examine
015 | v claim accept admit assume take deny | obj:responsibility,credit,blame
015 | v admit acknowledge confess concede
016 | v deny reject dismiss refute rebut dispute | obj:accusation,allegation,charge,claim,report,suggestion,responsibility,involvement,rumor,rumour,speculation,wrongdoing,criticism,notion,role,assertion,link,story,complicity,knowledge,findings
016 | v deny
017 | v commemorate celebrate mark observe honor honour remember mourn
017 | v attend | obj:funeral,ceremony,commemoration,service,memorial,mass,celebration
017 | v lay | obj:wreath,flower
018 | v express offer extend send convey | obj:condolence,sympathy,sorrow,sadness,grief,shock,solidarity!,prayer,thought,wish
018 | v mourn condole
019 | v agree concur | with:* 
019 | v express | obj:surprise,astonishment,amazement,view,opinion,position
010 | v predict forecast
017 | v pay | obj:tribute,respect,homage
019 | v agree concur | adv:say,add,note
`;
