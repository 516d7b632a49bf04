/// The words by which a number is known to be one to call, or none, in the languages that sites of this kind are written in. All are in
/// lower case.
enum ContactWords {
  static let calls = words(
    """
    call calls calling called dial dials dialling dialing dialled dialed phone phones phoning ring rings ringing telephone tel fon \
    anrufen anruf anrufe ruf rufe rufen ruft wählen wähle wählt wählst telefon telefonnummer telefonisch \
    appeler appelez appelle appeles composer composez compose téléphone téléphoner téléphonez tél joindre joignez \
    llama llame llamar llamen llamad llamando marca marque marcar marquen teléfono telefono telefonea \
    chiama chiamare chiamate chiami componi componete comporre telefona telefonare ligue ligar liga disque discar telefone \
    bel bellen belt telefoon telefoonnummer ringa ringe ringer tlf soita soittaa soittakaa puhelin zadzwoń zadzwonić dzwoń dzwonić \
    zavolejte zavolej volejte hívja hívd hívjon arayın arayınız ara telepon hubungi gọi tumawag
    """)

  static let texts = words("text texts texting texted sms simsen textez texto textos smsa esemes")

  static let whatsapp = words("whatsapp")

  /// What a line is called.
  static let lines = words(
    """
    line lines hotline hotlines helpline helplines lifeline lifelines number numbers crisis emergency emergencies contact reach freephone \
    tollfree samaritans suicide prevention support-line notruf notrufnummer nummer hilfetelefon krisentelefon sorgentelefon telefonseelsorge \
    krisendienst numéro numéros ligne urgence urgences secours línea línea número emergencia emergencias crisis linea numero emergenza \
    emergenze linha número emergência emergências lijn hulplijn alarmnummer crisislijn nödnummer jourlinje hjälplinje hjelpetelefon \
    nødnummer krisetelefon auttava kriisipuhelin hätänumero infolinia zaufania kontakt contacto contatto contato kontakta
    """)

  /// What may stand between the word and a short number: “call us free on”.
  static let connectors = words(
    """
    us them him her the on at to is are a an our your my their this that it free toll freephone number now just please simply straight for help \
    and or line hotline helpline lifeline service crisis emergency services suicide then first instead only always \
    der die das den dem ist unter an bei uns sie bitte kostenlos die nummer sofort einfach oder und \
    le la les au aux du de est nous gratuitement numéro ou et el los al en gratis número línea o y il lo linea numero e \
    em para o número linha het naar de op het nummer gratis på til nummer ring
    """)

  /// What stands between two numbers that are used alike: “call 988 or 911”.
  static let conjunctions = words("or and oder und ou et o y e of en och og eller")

  /// What stands before a year, and not before a number to call.
  static let beforeYears = words(
    """
    in since until till from by of during before after year years early late mid around circa about ca c between published copyright ed \
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec \
    im seit bis ab um jahr jahre anno vor nach januar februar märz mai juni juli oktober dezember \
    en depuis dès vers année janvier février mars avril juin juillet août septembre octobre novembre décembre \
    desde hasta año enero febrero marzo abril mayo junio julio agosto septiembre noviembre diciembre \
    nel dal del anno gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre \
    em ano sinds jaar tot sedan år siden fra
    """)

  /// What names a place in a book, a law, a building or a catalogue.
  static let references = words(
    """
    p pp page pages chapter chapters section sections figure figures fig table tables vol volume issue step steps question questions item \
    items room rooms route highway road exit psalm psalms verse isbn issn doi pmid pmc orcid grant version iso rfc dsm icd level grade \
    age aged ages score scores iq bus flight form case docket study trial apartment apt suite box zip postcode paragraph para clause act law \
    bill resolution regulation directive article art channel model series serial order invoice ticket building block weight lot sample \
    seite seiten s kapitel abschnitt zimmer artikel gesetz band abbildung tabelle nr plz chapitre figure tableau página páginas capítulo \
    pagina pagine capitolo hoofdstuk bladzijde sida kapitel side
    """)

  static let amountsOfTime = words(
    """
    day days hour hours hrs h minute minutes min mins second seconds week weeks month months year years \
    tag tage tagen stunde stunden std minuten wochen monate jahr jahre jahren jour jours heure heures minutes semaines mois ans \
    día días hora horas minutos semanas meses año años giorno giorni ora ore minuti dia dias ano anos dag dagen uur uren dygnet dagar timer
    """)

  /// What is counted or measured.
  static let amounts = amountsOfTime.union(
    words(
      """
      percent per cent million millions thousand hundred billion times people persons men women children adults teens teenagers teachers \
      patients participants respondents students users calls texts messages callers visits deaths cases cities countries lines \
      words pages steps points degrees miles kilometres kilometers metres meters feet pounds dollars euros cents \
      mg g kg km m cm mm ml l kcal cal mph kmh hz mb gb °c °f ad bc ce bce am pm \
      menschen personen frauen männer kinder anrufe prozent euro mal teilnehmer patienten meter kilometer \
      personnes femmes hommes enfants appels fois euros pour personas mujeres hombres niños llamadas veces por persone donne uomini bambini \
      chiamate pessoas mulheres homens crianças ligações mensen vrouwen mannen kinderen oproepen människor personer
      """))

  /// What follows a number that is meant as a name, and not as an amount.
  static let afterNumbers = words(
    """
    or and for if now to at from then in is are was will can any option when right today free anytime immediately on with before day instead by \
    until straight as via who where which anonymously confidentially tonight too also but here there has answers offers works lifeline hotline \
    helpline line press select this about during the a we they you it that because so any after without day-or-night \
    oder und wenn für kostenlos jederzeit rund ist an sofort bei mit zu ou et si pour gratuitement est à o y si para gratis es e se per è \
    of en voor als is och eller om för og hvis
    """)

  /// For scripts without spaces between words, or with endings that change: what stands near a number to call.
  static let fragments: [[UInt8]] = [
    "电话", "电話", "電話", "拨打", "撥打", "热线", "熱線", "专线", "專線", "求助", "ダイヤル", "相談", "ホットライン", "전화", "상담", "번호",
    "телефон", "позвон", "звон", "дзвон", "лини", "اتصل", "هاتف", "رقم", "خط", "תתקשרו", "חייגו", "התקשרו", "טלפון", "קו", "τηλέφωνο",
    "καλέστε", "γραμμή", "हेल्पलाइन", "कॉल", "नंबर", "ফোন", "কল", "โทร", "สายด่วน",
  ].map { Array($0.utf8) }

  /// For the same scripts: what follows an amount or a year.
  static let countersAfter: [[UInt8]] = [
    "人", "名", "年", "月", "日", "岁", "歳", "件", "万", "億", "亿", "個", "个", "次", "回", "円", "元", "時", "时", "分", "명", "년", "월", "일", "세",
    "개", "회", "만", "원",
  ].map { Array($0.utf8) }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
