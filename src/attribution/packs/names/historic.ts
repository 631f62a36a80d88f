/**
 * People who died long ago and are still quoted: none of them can have been in the room. Folded, with a given name
 * unless the family name alone is unmistakable.
 */
export const historicPersons = `hannah arendt|rudolf virchow|louis pasteur|ernst georg ravenstein|ernest george ravenstein|friedrich wilhelm raiffeisen
|john maynard keynes|keynes|adam smith|david ricardo|karl marx|friedrich engels|emile durkheim|alexis de tocqueville|tocqueville
|immanuel kant|thomas hobbes|jean-jacques rousseau|montesquieu|voltaire|niccolo machiavelli|machiavelli|aristoteles|aristotle|aristote
|platon|plato|sokrates|socrates|cicero|seneca|thomas robert malthus|malthus|john stuart mill|jeremy bentham
|carl von clausewitz|clausewitz|otto von bismarck|bismarck|winston churchill|charles de gaulle|konrad adenauer|willy brandt|walter hallstein
|jean monnet|robert schuman|fridtjof nansen|henry dunant|henri dunant|florence nightingale|marie curie|albert einstein|charles darwin
|isaac newton|alexander von humboldt|wilhelm von humboldt|johann wolfgang von goethe|friedrich schiller|heinrich heine|bertolt brecht
|victor hugo|emile zola|albert camus|simone de beauvoir|jean-paul sartre|michel foucault|walter benjamin|theodor adorno
|theodor w. adorno|max horkheimer|karl popper|karl polanyi|joseph schumpeter|friedrich hayek|friedrich august von hayek|milton friedman
|gunnar myrdal|simon kuznets|john kenneth galbraith|walter eucken|ludwig erhard|vilfredo pareto|leon walras|georg simmel
|ferdinand tonnies|norbert elias|pierre bourdieu|claude levi-strauss|rosa luxemburg|clara zetkin|august bebel|ferdinand lassalle
|hermann schulze-delitzsch|mahatma gandhi|nelson mandela|kwame nkrumah|julius nyerere|leopold sedar senghor|frantz fanon
|martin luther king|abraham lincoln|thomas jefferson|george washington|franklin roosevelt|franklin d. roosevelt|eleanor roosevelt|woodrow wilson
|harry truman|dwight eisenhower|john f. kennedy|dag hammarskjold|raphael lemkin|hugo grotius|grotius|emer de vattel|hersch lauterpacht
|carl schmitt|hans kelsen|alfred nobel|george orwell
|francois quesnay|charles fourier|gottfried wilhelm leibniz|georg wilhelm friedrich hegel|friedrich nietzsche
|erasmus von rotterdam|dante alighieri|william shakespeare|miguel de cervantes|leo tolstoi|leo tolstoy`;
