/**
 * Adverbs, and adjectives without an ending, that open sentences: `Ungewiss blieb, ob …`, `Mithin wurde …`. What is also a
 * common family name (Lange, Lauter) is not here: behind it somebody may speak.
 */
export const germanParticles = `achtmal alsbald ehedem ehemals ehestens eilends einerlei ergo ex-aequo flächendeckend frühestens gut
    hierauf hieraus hierunter hierüber hinterher dahinter dadrin demgegenüber danebst derlei hüben insofern insoweit jahraus
    jahrein je jederlei jedweder jedwede jedwedes mancherorts vielerorts andernorts minder mithin mitunter nebenher nichtsdestoweniger nimmer obenan
    obendrein pauschal prinzipiell qua querfeldein reihum ringsum rundum schlechthin schleunigst schlicht sicherheitshalber
    sogleich solcherart tagsüber vorhin weithin zuallererst zumeist zuvorderst eingedenk unbeschadet ungeachtet vorbehaltlich
    administrativ befriedigend bindend brisant föderal gespalten geteilt heikel international national regional lokal
    kommunal kulturell personell prekär sozial ungeklärt ungelöst ungenügend ungeteilt ungewiss ungleich unzureichend
    zentral debattiert gemessen zäh zögerlich rar selten schwach stark groß klein hoch niedrig breit eng weit nah fern
    früh spät reif unreif fair unfair konkret vage diffus präzise exakt akut latent virulent relevant irrelevant evident
    transparent intransparent konsequent inkonsequent effizient ineffizient effektiv ineffektiv aktiv passiv attraktiv
    konstruktiv produktiv exklusiv inklusiv intensiv extensiv kollektiv selektiv objektiv subjektiv normativ operativ
    alternativ kumulativ quantitativ qualitativ liberal legal illegal legitim illegitim formal informell formell
    individuell institutionell strukturell konzeptionell tendenziell potenziell essenziell finanziell materiell
    universell speziell partiell sequenziell existenziell provinziell komplex simpel plausibel flexibel sensibel
    kompatibel inkompatibel stabil instabil fragil mobil immobil zivil zivilgesellschaftlich marginal minimal maximal
    optimal suboptimal global digital analog dezentral loyal neutral radikal rational irrational real irreal bilateral
    multilateral unilateral kolonial postkolonial divers kontrovers absurd interessant ambivalent dominant resilient
    prominent permanent dezidiert differenziert isoliert integriert koordiniert motiviert qualifiziert reduziert
    überfordert überlastet unterfinanziert überholt veraltet verfrüht verspätet verkürzt verhärtet verschärft vernetzt
    verankert verbreitet verschieden unverändert unberührt ungenutzt unerfüllt ungelernt unterschätzt überschätzt`;
