import Questionnaires
import Testing

@Suite("Syllables and readability")
struct ReadabilityTests {
  struct List: CustomTestStringConvertible, Sendable {
    let language: LanguageCode
    /// Words cut by hand, a dot between syllables.
    let words: String
    var testDescription: String { language.rawValue }
  }

  static let lists = [
    List(
      language: "es",
      words: """
        ca.sa i.gual.dad gé.ne.ro ins.ti.tu.ción po.lí.ti.ca pa.ís Ma.rí.a le.er a.é.re.o ciu.dad \
        cui.da.do rui.do tra.ba.jo fa.mi.lia e.qui.po mi.nis.te.rio res.pon.sa.ble a.ho.ra \
        prohi.bir ve.hí.cu.lo bú.ho ley muy U.ru.guay y rey que guí.a a.ve.ri.güéis pin.güi.no \
        ac.ción lí.ne.a i.de.a re.a.li.dad cre.ar te.o.rí.a po.e.ta hé.ro.e ba.úl \
        ra.íz o.ír re.ír con.ti.nú.a con.ti.nua e.va.lú.o tie.ne bue.no siem.pre vio fui \
        cons.truir dis.tri.bu.ción a.cuer.do de.sa.cuer.do nin.gu.no al.gu.na per.so.na mu.jer \
        hom.bre pla.ni.fi.ca.ción pre.su.pues.to ren.di.ción cuen.tas hu.mi.lla.cio.nes \
        a.me.na.zas ex.clu.sión re.pe.ti.das dis.cri.mi.na.ción a.co.so de.nun.cia que.ja \
        re.pre.sa.lias ma.ter.ni.dad pa.ter.ni.dad o.rien.ta.ción se.xual
        """),
    List(
      language: "en",
      words: """
        work wom.en men e.qual.i.ty gen.der in.sti.tu.tion pol.i.cy plan bud.get da.ta \
        peo.ple serv.i.ces man.age.ment a.gree dis.a.gree strong.ly nei.ther some.times of.ten \
        al.ways nev.er rare.ly know pre.fer ques.tion an.swer com.plaint har.ass.ment vi.o.lence \
        dis.crim.i.na.tion re.port.ed hap.pened want.ed worked called han.dled chang.es rules \
        meas.ures ar.ti.cles un.ion o.pin.ion re.li.gion va.ri.ous pe.ri.od so.ci.e.ty so.cial \
        spe.cial ma.te.ri.al as.so.ci.a.tion sit.u.a.tion ac.tu.al u.su.al.ly sex.u.al \
        in.flu.ence lan.guage e.qual di.a.logue cre.a.tion em.ploy.ee em.ployed play.er stud.y.ing \
        be.yond years be.hav.iour state.ment re.quire.ment a.ware.ness frame.work could.n't \
        don't re.spon.si.bil.i.ty or.gan.i.sa.tion ca.reer pro.mo.tion
        """),
    List(
      language: "pt",
      words: """
        ca.sa i.gual.da.de gê.ne.ro ins.ti.tu.iu po.lí.ti.ca pa.ís sa.ú.de ra.i.nha ca.ir sa.ir \
        a.in.da ru.im mui.to cui.da.do mãe ir.mãos são a.ções si.tu.a.ção his.tó.ria \
        ex.pe.ri.ên.cia pró.prio com.pa.nhi.a lín.gua á.gua que quan.do guer.ra gui.a so.ci.al \
        vi.a.gem pi.a.no re.al te.o.ri.a pes.so.as co.o.pe.rar ve.em pe.rí.o.do in.clu.í.das \
        viu fei.to i.dei.a mai.o.ri.a sai.a céu cons.tru.ir con.tri.bu.ir ins.ti.tu.i.ção \
        tra.ba.lho mu.lhe.res ho.mens e.qui.pe or.ça.men.to pla.ne.ja.men.to as.sé.dio \
        de.nún.cia a.con.te.ceu res.pos.ta per.gun.ta nun.ca sem.pre às ve.zes tam.bém nin.guém \
        chei.os ou.tro leis au.to.ri.da.des fa.mí.lia ser.vi.ços pro.gra.mas dis.cri.mi.na.ção \
        hu.mi.lha.ções a.me.a.ças ex.clu.são an.ti.gui.da.de
        """),
    List(
      language: "fr",
      words: """
        femmes hommes genre é.ga.li.té ins.ti.tu.tion l'ins.ti.tu.tion po.li.tique plan \
        bud.get ser.vice ser.vices tra.vail tra.vail.ler fa.mille soin pro.grammes na.tion \
        so.cial cli.ent ou.vri.er é.va.lu.a.tion si.tu.a.tion cré.a.tion ré.u.nion eu.ro.pé.en \
        cha.os po.é.sie a.é.rien na.ïf ma.ïs em.ploy.é es.say.er oui jou.er rue i.dée née guerre \
        langue presque que qui quand droit voi.ture eau beau.coup ac.cord pas jours d'ac.cord \
        tou.jours sou.vent par.fois ra.re.ment ja.mais plainte plaintes har.cè.le.ment \
        vio.lence dis.cri.mi.na.tion res.pon.sable au.to.ri.tés di.rec.tion re.pré.sailles \
        ré.ponse ques.tion pré.fère sais s'ap.plique ap.pli.quer é.taient au.jour.d'hui qu'elle \
        per.son.nel con.fi.den.tielle for.ma.tion be.soin mo.yens han.di.cap o.ri.gine
        """),
  ]

  @Test("syllables of words counted by hand", arguments: lists)
  func syllables(list: List) throws {
    let rules = try #require(Syllables(list.language))
    let words = list.words.split(separator: " ")
    #expect(words.count >= 60)
    for cut in words {
      let syllables = cut.split(separator: ".")
      #expect(rules.count(syllables.joined()) == syllables.count, "\(cut)")
    }
  }

  @Test("words and sentences: figures are none, a colon before a blank ends a sentence")
  func measures() {
    let measures = TextMeasures("Marque 2 cosas: una (o más). ¿Y usted?\nNo.", "es")
    #expect(measures.words == 8)
    #expect(measures.sentences == 4)
    #expect(TextMeasures("l'institution a-t-elle", "fr").words == 4)
    #expect(TextMeasures("", "es").sentences == 0)
  }

  /// From the description of `flesch` for JavaScript, https://github.com/words/flesch. Wikipedia
  /// reads *Aus-tra-lian* and *rep-til-ian*, so that the second has 24 syllables and 37.5.
  @Test(
    "examples that others worked out",
    arguments: [
      ("The cat sat on the mat.", 6, 6, 116.145),
      (
        "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13,
        26, 24.44
      ),
    ])
  func published(_ text: String, _ words: Int, _ syllables: Int, _ score: Double) throws {
    let measures = TextMeasures(text, "en")
    #expect(measures.words == words)
    #expect(measures.syllables == syllables)
    let readability = try #require(Readability(measures, "en"))
    #expect(abs(readability.score - score) < 0.001)
  }

  @Test("the same words in fewer sentences read harder", arguments: LanguageCode.shipped)
  func longerSentences(_ language: LanguageCode) throws {
    func score(_ text: String) throws -> Double {
      try #require(Readability(TextMeasures(text, language), language)).score
    }
    #expect(try score("La casa es. La mesa no.") > score("La casa es, la mesa no."))
    #expect(try score("La mesa no.") > score("Lamentable mesa no."))
  }

  @Test("the formulas, worked out by hand")
  func formulas() throws {
    // 10 words, 2 sentences, 20 syllables: P = 2, F = 5.
    let text = "casa casa casa casa casa. Mesa mesa mesa mesa mesa."
    func score(_ language: LanguageCode) throws -> Double {
      try #require(Readability(TextMeasures(text, "es"), language)).score
    }
    #expect(abs(try score("es") - 81.74) < 1e-9)
    #expect(abs(try score("en") - 32.56) < 1e-9)
    #expect(abs(try score("pt") - 74.56) < 1e-9)
    #expect(abs(try score("fr") - 54.725) < 1e-9)
    #expect(try #require(Readability(TextMeasures(text, "es"), "es")).band == .easy)
    #expect(try #require(Readability(TextMeasures(text, "es"), "pt")).band == .easy)
    #expect(Readability(TextMeasures(text, "gn"), "gn") == nil)
    #expect(Readability(TextMeasures("12", "es"), "es") == nil)
  }

  @Test("everything that is read counts: fields of records, notes, welcome, consent, closing")
  func everythingRead() throws {
    func text(_ words: String) -> LocalizedText { LocalizedText(["es": words]) }
    func question(_ words: String, _ kind: Question.Kind = .text(maximumLength: 9)) -> Question {
      Question(id: "Q", text: text(words), kind: kind)
    }
    func score(
      _ extra: Question? = nil, welcome: String? = nil, consent: String? = nil,
      closing: String? = nil
    ) throws -> Double {
      let questions = [question("Mesa.")] + [extra].compactMap(\.self)
      let questionnaire = Questionnaire(
        id: "q", version: "1", languages: ["es"], title: text("x"),
        welcome: welcome.map(text),
        consent: consent.map {
          Consent(text: text($0), yes: text("Sí"), no: text("No"))
        }, closing: closing.map(text),
        sections: [Section(id: "S", title: text("x"), questions: questions)])
      return try #require(questionnaire.readability(in: "es")).score
    }
    // "Mesa.": P = 2, F = 1. "Institucionalidad.": P = 7, F = 1; with it P = 4.5.
    let hard = "Institucionalidad."
    let fields = RecordSet(type: "r", questions: [question(hard)], minimum: 0, maximum: 9)
    let withHard = 206.84 - 60 * 4.5 - 1.02
    #expect(try abs(score() - (206.84 - 120 - 1.02)) < 1e-9)
    #expect(try abs(score(welcome: hard) - withHard) < 1e-9)
    #expect(try abs(score(consent: hard) - withHard) < 1e-9)
    #expect(try abs(score(closing: hard) - withHard) < 1e-9)
    #expect(try abs(score(question(hard, .note)) - withHard) < 1e-9)
    let withField = 206.84 - 60 * 11 / 3 - 1.02
    #expect(try abs(score(question("Mesa.", .records(fields))) - withField) < 1e-9)
    #expect(try abs(score(question(hard, .calculated(.number(1)))) - score()) < 1e-9)
  }
}
