import { escapeHtml } from "./html-text.js";

/** A page that loads nothing, from nowhere. */
const PAGE_POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`;

/** Style of the comparison page: light and dark, narrow (a row becomes a card, lettered by account) and wide, screen and paper; colour never alone. */
const PAGE_STYLE = `
:root{color-scheme:light dark;--line:#8886;--lit:#ffe58f;--ink:#1a1a1a;--paper:#fff;--dim:#555;--conflict:#b00020;--differing:#8a5a00;--shared:#1b6e2f;--only:#0b5a7a}
@media screen and (prefers-color-scheme:dark){:root{--lit:#6b5500;--ink:#eee;--paper:#151515;--dim:#aaa;--conflict:#ff8a8a;--differing:#ffc766;--shared:#8fd6a0;--only:#8cd0ee}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:100rem;padding:1rem;font:1rem/1.45 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:var(--paper);padding:.5rem}
h1{font-size:1.4rem;margin:.2rem 0}h1 small,.about,caption span{font-weight:normal;color:var(--dim);font-size:.85rem}
h2{font-size:1.05rem}header p{margin:.4rem 0}.accounts{padding-left:1.2rem}
.counts{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;margin:.6rem 0;padding:0}.counts li{border-left:.4rem solid;padding-left:.5rem}.counts b{font-size:1.25rem}
a{color:inherit}a:focus-visible{outline:3px solid;outline-offset:2px}
.scroll{overflow-x:auto;margin:1.2rem 0}.scroll:focus-visible{outline:3px solid;outline-offset:2px}
table{border-collapse:collapse;width:100%;margin-bottom:1.2rem}.scroll table{margin:0}
caption{text-align:left;font-weight:bold;font-size:1.1rem;padding:.3rem 0;border-left:.4rem solid;padding-left:.5rem}
.conflict caption,li.conflict{color:var(--conflict)}.differing caption,li.differing{color:var(--differing)}.shared caption,li.shared{color:var(--shared)}.only caption,li.only{color:var(--only)}mark{background:none;color:inherit;font-weight:bold;text-decoration:underline wavy}del{color:var(--conflict)}ins{color:var(--shared)}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top;min-width:9rem}
thead th{font-size:.9rem}tbody th{font-weight:normal;color:var(--dim);min-width:7rem;width:9rem;font-size:.9rem}
td a{text-decoration:none;border-bottom:1px dotted}td a:hover{background:var(--lit)}
.empty{color:var(--dim);font-style:italic}.source{display:block;color:var(--dim);font-size:.85rem}.why{font-size:.9rem}
.texts{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1.5rem;border-top:2px solid var(--line)}
.text{white-space:pre-line;max-width:46rem}
.lit,:target:not(.scroll){background:var(--lit)}tr:target th{background:var(--lit)}
@media screen and (max-width:40rem){
.scroll{overflow:visible}table,caption,tbody,tr,tbody th,td{display:block;width:auto;min-width:0}thead{position:absolute;left:-99rem}
tr{border:1px solid var(--line);margin:.5rem 0;counter-reset:account}tbody th,td{border:0;padding:.2rem .5rem}
td{counter-increment:account;position:relative}td.empty{font-size:.9rem}
.scroll table:not(.only) td:not(.why){padding-left:1.8rem}.scroll table:not(.only) td:not(.why)::before{content:counter(account,upper-alpha);position:absolute;left:.5rem;font-weight:bold;font-style:normal}
.sources td:empty{display:none}.texts{grid-template-columns:1fr}
}
@media print{:root{color-scheme:light}.skip{display:none}body{max-width:none;color:#000;background:#fff;font-size:10pt}.scroll{overflow:visible}tr{break-inside:avoid}.texts{display:block}a{border:0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

/** Lights the words of a cell in the text when it is chosen or passed over. No network, no storage. */
export const PAGE_SCRIPT = `
(function(){
// Rows that stand as blocks on a narrow screen stay rows for those who listen.
[['table','table'],['tbody','rowgroup'],['tr','row'],['td','cell'],['th[scope=col]','columnheader'],['th[scope=row]','rowheader']].forEach(function(part){
 document.querySelectorAll(part[0]).forEach(function(element){element.setAttribute('role',part[1])});
});
function light(link,on){
 var spans=document.querySelectorAll('#account-'+link.dataset.a+' .text span');
 for(var i=0;i<spans.length;i++){var s=+spans[i].dataset.s;if(s>=+link.dataset.s&&s<+link.dataset.e)spans[i].classList.toggle('lit',on)}
}
var last=null;
document.querySelectorAll('td a[data-a]').forEach(function(link){
 link.addEventListener('mouseenter',function(){light(link,true)});
 link.addEventListener('mouseleave',function(){if(link!==last)light(link,false)});
 link.addEventListener('click',function(){if(last)light(last,false);last=link;light(link,true)});
});
})();
`;

/** A page up to its header: loads nothing, carries its style, and leads the keyboard to the facts. */
export const pageHead = (title: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${PAGE_POLICY}
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#facts">Skip to the facts</a>`;
