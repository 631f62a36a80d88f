// What each map shows: projection (Lambert's azimuthal equal-area: sizes compare), window in pixels, and the countries that belong to it.

/** ISO 3166-1 alpha-2 by numeric code, of what is in sight of Europe and Africa. */
const codes = Object.fromEntries(
  `004AF 008AL 012DZ 020AD 024AO 031AZ 040AT 048BH 051AM 056BE 070BA 072BW 086IO 100BG 108BI 112BY 120CM 132CV 140CF 148TD 174KM
   175YT 178CG 180CD 191HR 196CY 203CZ 204BJ 208DK 226GQ 231ET 232ER 233EE 234FO 246FI 250FR 262DJ 266GA 268GE 270GM 275PS 276DE
   288GH 292GI 300GR 304GL 324GN 336VA 348HU 352IS 364IR 368IQ 372IE 376IL 380IT 384CI 398KZ 400JO 404KE 414KW 422LB 426LS 428LV
   430LR 434LY 438LI 440LT 442LU 450MG 454MW 466ML 470MT 478MR 480MU 492MC 498MD 499ME 504MA 508MZ 512OM 516NA 528NL 562NE 566NG
   578NO 586PK 616PL 620PT 624GW 634QA 638RE 642RO 643RU 646RW 654SH 674SM 678ST 682SA 686SN 688RS 690SC 694SL 703SK 705SI 706SO
   710ZA 716ZW 724ES 728SS 729SD 732EH 748SZ 752SE 756CH 760SY 768TG 784AE 788TN 792TR 795TM 800UG 804UA 807MK 818EG 826GB 831GG
   832JE 833IM 834TZ 854BF 860UZ 887YE 894ZM 248AX`
    .trim()
    .split(/\s+/)
    .map((each) => [each.slice(0, 3), each.slice(3)]),
);

/** Kosovo has no number of ISO's; `XK` is what the European Union writes. */
export function codeOf({ id, properties }) {
  return properties.name === 'Kosovo' ? 'XK' : codes[id];
}

/** Natural Earth draws who holds a place. Where the United Nations and the European Union say whose it is, that is drawn. */
export const united = [
  { from: 'N. Cyprus', to: 'CY' },
  { from: 'Somaliland', to: 'SO' },
  // Crimea (General Assembly resolution 68/262)
  { from: 'RU', to: 'UA', at: [34.2, 45.2] },
];

const african = `DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG
  RW ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW`;
const european = `AL AD AT BE BA BG BY HR CY CZ DK EE FI FR DE GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK
  SI ES SE CH UA GB VA TR`;

export const regions = {
  africa: { center: [16.5, 1], scale: 236, width: 330, height: 320, members: african },
  europe: { center: [15.5, 52.5], scale: 500, width: 330, height: 350, members: european },
  'europe-africa': { center: [16, 18.5], scale: 186, width: 330, height: 410, members: `${african} ${european}` },
  'west-africa': {
    center: [-4.6, 13],
    scale: 462,
    width: 330,
    height: 215,
    members: 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG',
    named: true,
  },
  'western-balkans': {
    center: [19.6, 43.2],
    scale: 1800,
    width: 330,
    height: 320,
    members: 'AL BA XK ME MK RS',
    named: true,
  },
};
