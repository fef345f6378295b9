const FIRST = 'Ana Bruno Carla Duarte Elif Fabio Greta Hugo Ivana João Katrin Leon Mariam Nuno Olga Paulo Rita Samir Teresa Uwe Vera Wim Xenia Yara Zoltan Alice Bilal Chiara Denis Eva'.split(' ');
const LAST = 'Abreu Bakker Costa Dupont Eriksen Ferreira Gomes Horvat Ibrahim Jansen Kowalska Lopes Moreau Nowak Oliveira Petrov Queiroz Rossi Silva Tavares Ulrich Varga Weber Yilmaz Ziegler Andrade Braun Castro Dias'.split(' ');

/** A name for somebody of whom nothing else is told; no two of the first 870 are the same. */
export const nameOf = (at: number): string => `${FIRST[at % FIRST.length]} ${LAST[(at * 7 + Math.floor(at / FIRST.length)) % LAST.length]}`;
