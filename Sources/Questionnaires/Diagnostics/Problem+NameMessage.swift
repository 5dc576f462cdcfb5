extension Problem {
  /// Messages about names.
  var nameMessage: LocalizedText {
    switch self {
    case .nameDiffersInCase(let id, let other):
      LocalizedText(
        es: "'\(id)' y '\(other)' solo difieren en mayúsculas; SPSS no las distingue. "
          + "Cambie uno de los dos nombres.",
        en: "'\(id)' and '\(other)' differ only in case, which SPSS does not see. "
          + "Rename one of the two.",
        pt: "'\(id)' e '\(other)' só diferem em maiúsculas; o SPSS não as distingue. "
          + "Mude um dos dois nomes.",
        fr: "'\(id)' et '\(other)' ne diffèrent que par la casse, que SPSS ignore. "
          + "Renommez l'un des deux.")
    case .longName(let id, let most):
      LocalizedText(
        es: "'\(id)' tiene más de \(most) letras y Stata lo cortaría. Use un nombre más corto.",
        en: "'\(id)' has more than \(most) characters and Stata would cut it. Use a shorter name.",
        pt: "'\(id)' tem mais de \(most) letras e o Stata o cortaria. Use um nome mais curto.",
        fr: "'\(id)' a plus de \(most) caractères et Stata le couperait. Prenez un nom plus court.")
    case .nameTooLong(let id, let most):
      LocalizedText(
        es: "el nombre '\(id)' resulta de más de \(most) letras. Acorte los nombres que lo forman.",
        en: "the name '\(id)' comes out longer than \(most) characters. Shorten its parts.",
        pt: "o nome '\(id)' fica com mais de \(most) letras. Encurte os nomes que o formam.",
        fr: "le nom '\(id)' dépasse \(most) caractères. Raccourcissez les noms qui le forment.")
    case .namesCollide(let id, let other):
      LocalizedText(
        es: "SPSS y Stata no admiten '-': '\(id)' y '\(other)' serían la misma columna. "
          + "Cambie uno de los dos nombres.",
        en: "SPSS and Stata take no '-': '\(id)' and '\(other)' would be the same column. "
          + "Rename one of the two.",
        pt: "SPSS e Stata não aceitam '-': '\(id)' e '\(other)' seriam a mesma coluna. "
          + "Mude um dos dois nomes.",
        fr: "SPSS et Stata refusent '-'\u{A0}: '\(id)' et '\(other)' seraient la même colonne. "
          + "Renommez l'un des deux.")
    case .reservedName(let id):
      LocalizedText(
        es:
          "'\(id)' es una palabra reservada en los programas que leen los datos. Use otro nombre.",
        en: "'\(id)' is a reserved word of programs that read the data. Use another name.",
        pt: "'\(id)' é uma palavra reservada nos programas que leem os dados. Use outro nome.",
        fr: "'\(id)' est un mot réservé des logiciels qui lisent les données. Prenez un autre nom.")
    case .sectionNamedAsQuestion(let id):
      LocalizedText(
        es: "la sección '\(id)' se llama igual que una pregunta. Cambie el nombre de la sección.",
        en: "section '\(id)' has the same name as a question. Rename the section.",
        pt: "a seção '\(id)' tem o mesmo nome de uma pergunta. Mude o nome da seção.",
        fr: "la section '\(id)' porte le nom d'une question. Renommez la section.")
    default: LocalizedText([:])
    }
  }
}
