/**
 * People who died long ago and are still quoted: none of them can have been in the room. Folded, with a given name
 * unless the family name alone is unmistakable.
 */
export const historicPersons = `hannah arendt|haussmann|georges-eugène haussmann|vauban|pasteur|rudolf virchow|louis pasteur|ernst georg ravenstein|ernest george ravenstein|friedrich wilhelm raiffeisen
|john maynard keynes|keynes|adam smith|david ricardo|karl marx|friedrich engels|emile durkheim|alexis de tocqueville|tocqueville
|immanuel kant|thomas hobbes|jean-jacques rousseau|montesquieu|voltaire|niccolo machiavelli|machiavelli|aristoteles|aristotle|aristote
|platon|plato|sokrates|socrates|cicero|seneca|thomas robert malthus|malthus|john stuart mill|jeremy bentham
|carl von clausewitz|clausewitz|otto von bismarck|bismarck|winston churchill|churchill|jacques chirac|chirac|charles de gaulle|de gaulle|gaulle|konrad adenauer|adenauer|willy brandt|walter hallstein
|jean monnet|robert schuman|fridtjof nansen|henry dunant|henri dunant|florence nightingale|marie curie|albert einstein|charles darwin
|isaac newton|alexander von humboldt|wilhelm von humboldt|johann wolfgang von goethe|friedrich schiller|heinrich heine|bertolt brecht
|victor hugo|emile zola|albert camus|simone de beauvoir|jean-paul sartre|michel foucault|walter benjamin|theodor adorno
|theodor w. adorno|max horkheimer|karl popper|karl polanyi|joseph schumpeter|friedrich hayek|friedrich august von hayek|milton friedman
|gunnar myrdal|simon kuznets|john kenneth galbraith|walter eucken|ludwig erhard|vilfredo pareto|leon walras|georg simmel
|ferdinand tonnies|norbert elias|pierre bourdieu|claude levi-strauss|rosa luxemburg|clara zetkin|august bebel|ferdinand lassalle
|hermann schulze-delitzsch|mahatma gandhi|nelson mandela|kwame nkrumah|julius nyerere|leopold sedar senghor|frantz fanon
|martin luther king|abraham lincoln|thomas jefferson|george washington|franklin roosevelt|franklin d. roosevelt|eleanor roosevelt|woodrow wilson
|harry truman|dwight eisenhower|john f. kennedy|dag hammarskjold|raphael lemkin|hugo grotius|grotius|emer de vattel|hersch lauterpacht
|carl schmitt|hans kelsen|alfred nobel|nobel|george orwell
|francois quesnay|charles fourier|gottfried wilhelm leibniz|georg wilhelm friedrich hegel|friedrich nietzsche
|hans carl von carlowitz|hannss carl von carlowitz|johann heinrich von thunen|henry george|jules ferry|jean jaures|leon blum|pierre mendes france
|georges clemenceau|leon gambetta|leon bourgeois|aristide briand|gustav stresemann|walther rathenau|friedrich ebert|philipp scheidemann|kurt schumacher|theodor heuss
|gustav heinemann|helmut schmidt|helmut kohl|hugo preuss|friedrich list|werner sombart|john locke|david hume|edmund burke|thomas paine
|alexander hamilton|james madison|thorstein veblen|william beveridge|beveridge|max weber|gunnar myrdal|ostrom|coase|pigou|schumpeter|joseph alois schumpeter|hayek|polanyi|karl polanyi|popper|rawls|john rawls|hobbes|bentham|durkheim|foucault|bourdieu|luhmann|niklas luhmann|rousseau|isaiah berlin|joan robinson|nicholas kaldor|michal kalecki|piero sraffa|amartya kumar sen|jane addams|jane jacobs|beatrice webb|sidney webb|william booth|octavia hill|ebenezer howard|edwin chadwick|john snow|joseph bazalgette|robert owen|herbert spencer|talcott parsons|erving goffman|zygmunt bauman|ulrich beck|ralf dahrendorf|hans jonas|edmund husserl|ludwig wittgenstein|walter lippmann|john dewey|maria montessori|janusz korczak|johann heinrich pestalozzi|friedrich frobel|celestin freinet|freinet|montessori|haber|fritz haber|robert koch|edward jenner|ignaz philipp semmelweis|gregor mendel|carl von linne|linne|linnaeus|linnaus|georges cuvier|alfred wegener|guglielmo marconi|alexander fleming|arthur cecil pigou|irving fisher|ronald coase|elinor ostrom
|ronald reagan|reagan|michail gorbatschow|gorbatschow|mikhail gorbachev|gorbachev|gorbatchev|mikhail gorbatchev|margaret thatcher|thatcher|francois mitterrand|mitterrand
|georges pompidou|valery giscard d'estaing|simone veil|robert badinter|jacques delors|altiero spinelli|alcide de gasperi|paul-henri spaak|clement attlee
|lyndon johnson|richard nixon|jimmy carter|henry kissinger|leonid breschnew|josef stalin|stalin|wladimir lenin|lenin|leo trotzki|mao zedong
|ada lovelace|alan turing|john von neumann|norbert wiener|claude shannon|rachel carson|aldo leopold|martin faustmann|faustmann|justus von liebig|ignaz semmelweis
|thomas edison|nikola tesla|werner von siemens|carl benz|gottlieb daimler|johannes gutenberg|martin luther|galileo galilei|nikolaus kopernikus
|erasmus von rotterdam|godot|sisyphus|sisyphos|sisyphe|damokles|damocles|pandora|potemkin|potjomkin|robinson crusoe|don quijote|don quixote|don quichotte|dante alighieri|william shakespeare|miguel de cervantes|leo tolstoi|leo tolstoy`;

/** Names that examples and forms bear and nobody else: Frau Beispiel, Mme Untel. */
export const placeholderPersons = `mustermann|musterfrau|max mustermann|erika mustermann|beispiel|untel|mme untel|john doe|jane doe|joe bloggs|jane bloggs`;
