import type { Unit } from './unit'

/** Whether it begins as a list of nouns does, with the name of an action: «повышение качества …», «Развитие …». */
export const isNominal = ({ folded }: Pick<Unit, 'folded'>): boolean =>
  /^[^а-я]*(?:(?:[а-я]+-)?[а-я]+(?:ое|ее|ая|яя|ый|ий|ые|ие|ых|их) ){0,3}[а-я]+(?:ние|нье|тие|ция|сия|зия|ка|ство|ость|аж|ота|ода|от|ход|ета|ба|за|ча)(?![а-я])/u.test(
    folded,
  )
