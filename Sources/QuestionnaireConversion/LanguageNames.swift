internal import Questionnaires

/// The names of languages: their own, and those people write for them, with the codes of ISO 639.
enum LanguageNames {
  /// The code of a language as written in a form: `Español (es)`, `es`, `Spanish`.
  static func code(of name: String) -> LanguageCode? {
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      let inside = String(name[name.index(after: open)...].dropLast()).trimmed.lowercased()
      let tag = LanguageCode(inside.replacing("_", with: "-"))
      if tag.isTag { return tag }
      return code(of: String(name[..<open]).trimmed)
    }
    let word = name.lowercased().folded
    if let code = codes[word] { return code }
    if known.contains(word) { return LanguageCode(word) }
    return nil
  }

  /// What a language calls itself; `nil` if it is not known.
  static func own(_ code: LanguageCode) -> String? { ownNames[code] }

  /// A code, then names: what the language calls itself, and what others do.
  private static let table = """
    es: Español|spanish|espanol|castellano|espagnol|espanhol
    en: English|ingles|anglais|inglese|englisch
    pt: Português|portuguese|portugues|portugais
    fr: Français|french|francais|frances
    gn: Avañe'ẽ|guarani|avane'e
    qu: Runasimi|quechua|kichwa
    ay: Aymar aru|aymara|aimara
    arn: Mapudungun|mapuche
    nah: Nāhuatl|nahuatl
    yua: Maayat'aan|maya|yucateco
    ht: Kreyòl ayisyen|haitian|kreyol|creole|haitian creole
    it: Italiano|italian
    de: Deutsch|german|aleman|allemand
    nl: Nederlands|dutch|holandes
    ar: العربية|arabic|arabe
    fa: فارسی|persian|farsi|dari
    ps: پښتو|pashto|pashtu
    ku: Kurdî|kurdish|kurmanji
    ckb: سۆرانی|sorani
    tr: Türkçe|turkish|turkce|turco|turc
    ru: Русский|russian|ruso|russe
    uk: Українська|ukrainian
    pl: Polski|polish
    ro: Română|romanian
    el: Ελληνικά|greek
    sq: Shqip|albanian
    sr: Српски|serbian
    he: עברית|hebrew
    hi: हिन्दी|hindi
    bn: বাংলা|bengali|bangla
    ur: اردو|urdu
    ne: नेपाली|nepali
    ta: தமிழ்|tamil
    te: తెలుగు|telugu
    mr: मराठी|marathi
    gu: ગુજરાતી|gujarati
    pa: ਪੰਜਾਬੀ|punjabi
    kn: ಕನ್ನಡ|kannada
    ml: മലയാളം|malayalam
    si: සිංහල|sinhala
    my: မြန်မာ|burmese|myanmar
    km: ខ្មែរ|khmer
    lo: ລາວ|lao
    th: ไทย|thai
    vi: Tiếng Việt|vietnamese|tieng viet
    id: Bahasa Indonesia|indonesian
    ms: Bahasa Melayu|malay
    tl: Tagalog|filipino
    ceb: Cebuano|bisaya
    zh: 中文|chinese|chino|chinois
    ja: 日本語|japanese
    ko: 한국어|korean
    mn: Монгол|mongolian
    ka: ქართული|georgian
    hy: Հայերեն|armenian
    az: Azərbaycan|azerbaijani
    kk: Қазақ|kazakh
    ky: Кыргызча|kyrgyz
    tg: Тоҷикӣ|tajik
    uz: Oʻzbek|uzbek|o'zbek
    sw: Kiswahili|swahili
    am: አማርኛ|amharic
    om: Oromoo|oromo|afaan oromo|oromifa
    ti: ትግርኛ|tigrinya
    so: Soomaali|somali
    ha: Hausa
    yo: Yorùbá|yoruba
    ig: Igbo
    ff: Fulfulde|fula|pulaar|peul
    wo: Wolof
    bm: Bamanankan|bambara
    mos: Mooré|moore
    ln: Lingála|lingala
    kg: Kikongo|kongo
    lua: Tshiluba|luba
    rw: Kinyarwanda
    rn: Kirundi
    lg: Luganda|ganda
    luo: Dholuo|luo
    ach: Acholi
    nyn: Runyankole
    ny: Chichewa|nyanja|chinyanja
    bem: Bemba|ichibemba
    sn: Shona|chishona
    nd: Ndebele
    zu: isiZulu|zulu
    xh: isiXhosa|xhosa
    st: Sesotho|sotho
    tn: Setswana|tswana
    af: Afrikaans
    mg: Malagasy
    tpi: Tok Pisin
    """

  private static let entries: [(code: LanguageCode, names: [String])] = table.split(separator: "\n")
    .compactMap { line in
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      let names = String(halves[1]).trimmed.split(separator: "|").map(String.init)
      return (LanguageCode(String(halves[0])), names)
    }

  private static let ownNames = Dictionary(
    entries.compactMap { entry in entry.names.first.map { (entry.code, $0) } }
  ) { first, _ in first }

  private static let known = Set(entries.map(\.code.rawValue))

  private static let codes = Dictionary(
    entries.flatMap { entry in entry.names.map { ($0.lowercased().folded, entry.code) } }
  ) { first, _ in first }
}
