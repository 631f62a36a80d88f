/**
 * Family names, folded, that lists of frequent words hold because people are called so in speech, and that are no word of a
 * language read here: Schmidt, Jones, Garcia; not Koch or Hill.
 */
export const onlyNames = `ahrens alvarez becker beckers campbell cartwright casares chang cheng chung clarke collins danielsen davies diaz
  dixon edwards evers friess garcia gerner gibbs gomez harris hayes heyer heyn hofer hoffman hoffmann holst huang hughes jenkins johnsen jones
  khan kramer kruger liang lopez macgyver martinez mathes meier meiners meyer morales morrison mulder nunes olsen peres perez
  peters petersen peterson petersons phillips picard powell ramirez rens reuss reynolds richards roberts rodriguez rossi salonen sanchez
  sanders schmidt schultz schultze schulz sinclair singh smith soares spiess stevens thompson torres vargas walsh wang wegener williams wong
  wright yang zach zacher zhang zhao zheng zhou zinser`;
