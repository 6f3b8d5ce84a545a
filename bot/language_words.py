"""Small words by which a written language is told from its neighbours, and the letters that only some use.

Pure tables, in `folded` spelling (lower case, no accents, `ł` as `l`). Words that a name, a place or an English
sentence may hold are left out: one of these words proves little, several of them a language. Below the twelve
languages that Signpost speaks stand some that it does not, so that they are not taken for one of the twelve.
"""

# A list of words is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.plain_text import folded

SPOKEN = {
    "en": "knife killing hitting hurting outside door now right gun coming the i my and her she he him his it is was of with what where when who how why this that for has have had can cant could will wont would "
    "want wants need needs you your they their them we our not dont doesnt didnt isnt im ive hes shes its theyre from out get got been being be am are "
    "but because just about some somebody someone if there here know think feel scared afraid hits hit hurt hurts told says said like going to at so then "
    "husband wife boyfriend girlfriend kids children mum dad house money live leave tonight please help me do does did an by all never always keeps after before",
    "cy": "fy yn mae dwi dw ddim wedi mewn ac hi mynd eisiau isio isie dim beth siarad ngwraig ngwr gwr gwraig gyda efo gan byw alla yw ydw ydy ydi iawn heno heddiw fo diolch cael "
    "bwrw newydd nawr rwan dweud chi bygwth bod ble torri rhywun ond mhartner marw lle hyn gadael ffrind brifo taro rheoli pwy oes nghariad jyst gwr pwy eich fel "
    "saff perygl mwy mab ladd helpwch help heddlu cyngor chwaer rydw rwy rwyf wnes wnaeth fod yr sut roedd ganddo ganddi cymorth plentyn teimlo ofn ofnus angen lloches yma rhaid"
    " a'r achos adael allan allwch arian arna aros bartner bathrwm bore brifo'r bues bwrw'r bws bydd byth cau churo clywed cuddio curo cwnsela cyfan"
    " cyfeiriad cymdeithasol cymryd cysgu dabledi dangos dda dechrau deud digon digwydd dilyn dod drin drws dwi'n dydi dyn e'n ei enw erioed ers eto faint"
    " fawr feichiog ffonio ffoniwch flynyddoedd fwyd fydd fyw ga gallu galw gamdriniaeth gegin gloch gorfodi gormod guro gwaedu gweiddi gweld gwelwch gwneud"
    " gwybod gyd gyfeiriad gyllell gysylltu hebdda helo helpu hi'n hitio hunanladdiad hwn hwnna hwyl i'n i'r lawr lladd llystad ma'r mae'n mae'r meddwl"
    " merch methu mlynedd morthwyl mwrw mywyd nath neb nesa neud newid nghloi nghyn nhad nhagu nharo nhw ni'n nol o'n o'r oed ofni pethau plis poeni popeth"
    " rhif rhowch rhywle stafell sy'n sydd taflu tagu thagu ti'n torri'r tracio tywydd weithiau wrth wyt wythnos yfed ymlaen yng ysgwyd",
    "pl": "mnie nie sie chce chcę bije jest ze jak jestem czy co moja moj maz zona zone gdzie dzieci potrzebuje pomocy moge lat zyc teraz uderzyl krzyczy grozi domu boje "
    "zaraz przez pomoc juz przemoc ona jej drzwi dla ale wyzywa trzyma szybko szukam siostra niego mowi meza lepiej ktos dzieki prosze prosze dzien dobry mieszkam "
    "mam jego tylko bardzo wczoraj dzisiaj zawsze nigdy kiedy dlaczego moze mojego mojej moim przed pod nade ode ode tez tak bo byl byla partner bilby mieszkamy naszego"
    " adres bedzie beze bezpieczna byc byloby byly chlopak chodzi chwila chyba ciazy corke czesc czyta daje darmo drzwiami dusi dusil dwojke dziecko dziecku"
    " dziekuje dziewczyna dzwonila glodu glowe grozil idzie jaka jaki jestes jeszcze kiedys kims kobiet kolezanka kontroluje kopie krzywde kupie lazience"
    " mame martwie mezczyzna mieszka mna moje mowic mysle namierzyc niebezpieczenstwie nikt noz nozem numer od odejde odejsc odpowiadac ojciec ojczym"
    " pacjentka pije pisala pisze pobil pogoda pokaz policja policje porady porozmawiac powiedzial pracy przestac przy rady ratunku raz rodzina roku rzuca"
    " schroniska schronisko schronisku sensu serce siekiere siniaki siostre skonczyc slychac soba sprawdza stoi swoje syn syna szarpie tabletki tego temu"
    " tne tym uderzylem umieram wiadomosci widze wiecej wlasnie wroci wszystkim wywaza za zabic zabiera zabije zakaz zamknal zeby zeszlym zgwalcil zlamal"
    " zmienic zmusza znalezc zony zostac zrobi zrobie zycie",
    "ro": "sunt vreau mea meu cu imi acum mai ca unde omoara cum copii copiii sotul sotia nevoie daca ajutor mine tot din lovit lovest loveste fostul buna ameninta zice sora rog lasa "
    "tipa prietena prietenul pentru cineva batut aici adapost nu si ma bate este esti am fost poate peste doar politia sau frica mi-e vrea vine fata mereu nici care trebuie multumesc sa se il ii la de ce"
    " abuz acolo adapostului adineauri adresa ajut ajuta ajutati arunca ascunsa asta aud azi baie banii barbat batea batuta bebelusul bine cand capat capul"
    " casei caut ceva chiar cine controleaza copilul cred cutit cutitul divort doi dorm dupa dus ea fac fara fetita fiecare fiul gandesc gasesc gratuit iau"
    " ies inapoi insarcinata iubitul jigneste langa lovesc luat lucrez mancare mersi moarta multe munca nervi nevasta niciodata nimeni omoare omor"
    " partenerul pastile pericol persoana picioarele plec protectie puteti raspund repede rusine sangerez saptamana scari scris scriu seara sfat siguranta"
    " sinucidere sparge spun spune spuneti spus sta stau stiu strans tai taiat tatal telefonul tocmai toti traiesc trecuta trezesc urla urmareste usa"
    " vanatai verifica viata violat vitreg voi vorbesc vorbi vorbit vremea zi zis ziua",
    "es": "va matar vivo casi tomado muchas obliga dando da nada tambien soy de mi he ha en con mi mis quiero una un tengo estoy el ella soy pega dice es tiene puedo su necesito mujer ayuda ahora los las donde hijos voy quiere pero hermana hablar ya vivir "
    "maltrato hace gracias cuando todos viene sin salir quien peligro novio ninos hijo del amenaza muy esto esta estan marido miedo casa por favor que no me la le se de y a como para porque siempre nunca anoche"
    " acaba acogida aguanto ahorcando al alguien alumna ayudo bano brazos buenas busco cambiar cayo coche comer consejo contestar creo cual cuchillo cuello"
    " dano deja deje dejo delante dias dijo dinero direccion divorciarme duermo embarazada empezar encerrada enfermera eres escribio eso esposo estarian"
    " fuera golpea golpeando hablo hacer hago hambre hija hola hombre hombres hora humilla insulta irme llamen llamo llego llevo llorando madre maltratada"
    " mejor mismo moretones morir movil muchas muero muerta nadie necesita nina nino noche novia orden padrastro padre pareja pasada pastillas patada pegaba"
    " pegado pegando pegarle pego pegue persona pienso pistola puede puedes puerta quita quitar refugio revisa rompiendo rompio salvo sigue telefono tiempo"
    " todas trabajo ustedes vecinos ventana veo verguenza violo volver",
    "pt": "matar so tambem gente estava ser eu de da ele ela nao minha meu com quero em tenho um uma estou sou agora onde abrigo mulher tudo tem preciso mim bater bate bateu ajuda viver falar posso namorado irma filhos criancas sem quer hoje "
    "fica voces perigo noite meus medo isto isso homem fora filho diz deixa batia ameaca muito marido casa por favor que me o os a as de e do da no na para porque sempre nunca como obrigada obrigado esta"
    " acabou acho acordar advogado aguento ainda ajudem ajudo alguem aluna ameacou ao arrombando atirar banheiro batendo bem bom carro causa cidade comecar"
    " comigo comprimidos conselho controlo cozinha crianca dela dele deu dinheiro direito disse divorcio dois embora endereco enfermeira enforcar escreveu"
    " faca faco falou faz fazer ficar filha fome frente homens ir janela lhe machucar mais mao medida melhor mexe minhas miudos mora morada moro morrer"
    " morta namorada nem ninguem oi ola ouco padrasto parar partir passada pela penso pescoco pessoa pode porta porto pra precisa prendeu procuro protetiva"
    " qual quando quarto quebrando quem queria responder rua sair sei sim socorro telefone telemovel tempo toda tomei tou trabalho trancada trancou vai vejo"
    " vindo vizinho voce voltar vou xinga",
    "so": "ayuu ayaan wuu waan ku ayaa waxaan inaan baan waa u hadda ahay soo rabaa rabo wuxuu oo iga igu dilayaa ayay yahay sidee ninkaygu ninkayga ninkeyga xaggee halkee xaaskayga xaaskaygu leeyahay garaacayaa "
    "carruurta baahanahay qof haystaa guriga garaacaa maxay karaa albaabka aan walaashay tahay khatar joogaa joogtaa jiray iska hooyo caawimo caawimaad fadlan mahadsanid wax walba meel laakiin caawa anigu isaga iyada"
    " aabe aniga aqaan arday baahan baaraa badan badbaadiya bannaanka baqayaa bariis baxo bilayska bilow bixi caawi caawin caawiyaa caayaa caro carruur"
    " carruurtayda carruurtu ceejiyay cidna cimiladu cinwaanka cunay cunto daqiiqo deriska dhaawaco dhan dhaqmaa dharbaaxaa dhiig dhimanayaa dhintay dhuftay"
    " dib dilaan dilo dubbe fadhiyaa fiisahaygu fikirayaa furriin gaajo gabadh gabadhayda gadaal garaaca garaacay garaaci garaaco goorma gudaan guurinayaa"
    " haa habeen hada hadashay haddaad haddaan hadli hadlo hanjabaan hanjabay haweenka hayaa hayo helaa hooyaday hore hoyga hurdaan idinla iigu iima ila"
    " ilaa ilmaha ima inay inuu iyo jawaabo jebinayaa jikada jir jiraa jirtaa jirto kala kaliya kama kariyaa kartaa kasta kiniinno kuma la'aan laaday laba"
    " lacag lacagta laga lahaa leeyihiin maalin maanta madaxa malaha markaan markuu maxaan maya mindi musqusha nabad naftayda nin ninka ninkaygii ninkeedu"
    " ninkii noolaado noqo ogaan ogola qaad qaataa qabaa qaylinayaa qayliyaa qolka qoyska raadinayaa rabaan ragga saaxiibtay sameeyaa sano seexdo sheego sii"
    " socda socdaa soomaali taagan tago tagto talo telefoonka telefoonkayga toddobaadkii uur wacday walaalahay wanaagsan waxaa waxay waxba wayna wiilkayga"
    " xadgudub xagee xiran xiray xun yaal yar yaraa yiri",
    "ur": "mujhe mera meri hai hain hoon hun ko raha rahi nahi nahin mein kya shohar chahiye abhi marta maarta biwi aur woh karta bachon bachay kaise deta chahti ye yeh tha thi kahan karun usne uske uska se ne ka ki ke kab kyun bohat bahut mere sath pehle ek koi bhi par"
    " aaj abbu agar ammi apna aya baap baat batao behen beti bhai biryani chahta chale chaqu chhor chilla chillata chupi dala dekha dete dhoondna diya dost"
    " dunga gari ghussa haath hafiz hota hoti hui jaldi jeene kaam kaat kabhi kaha kaisa karna karte karti karwa kehta khara khula kis kisi kiya lagta lekin"
    " leta li liye lungi maarne maine maloom mara mard mardon marne marte mashwara nikal nuqsan paas pas peeche pichle rehne rehti sakta sakte sakti"
    " shukriya thappar thay tor tum unko upar usay uski usko uthaya wajah walay wo zindagi",
    "pa": "mainu menu aa reha rehi ohde maarda maardi karda kardi eh chahidi chahida te ton kuttda kutt kive kise gharwali gharwala bacheyan ohne kol hune hunda vi pehlan kithe ditta chahundi bhra oh nu da di de mera meri naal nahi hai sanu tuhanu assi"
    " ajj asi aundi baitha bandeyan banh bhain ch chahunda changa cheekda chhad cho chukkeya dekheya deo dhee dil dinda dinde ditti firda gaalan gaddi"
    " ghutteya haiga ik jaano jeen kade kadh kadhda kamm kara karan karke kehnda khada kho kita kiti kudi kuttde lagda lai lainda lavangi layi maareya maarn"
    " marn munda ohda ohna ohnu peo pichhe pichhle rehndi sakda sakde sakdi talaak thaan tod viah vohti",
    "bn": "amake amar ami amara amader tomar tumi apni apnar se tar take mere felbe marche kore korche korte chai ekhon ache nei keno kothay kivabe sahajjo shahajjo dorkar bari baccha bachcha swami shami amr jonno theke kintu ebong bhoy onek koro"
    " amare bachte bou dhonnobad jani lagbe martese niye",
}
OUTSIDE = {
    "fr": "parle parlez anglais francais je suis mon mari ma femme il elle me te tu est et les des une avec dans pour pas ne que qui quoi ai besoin aide aidez moi nous vous mes enfants peur frappe ou comment chez mais tres ca veux peux cette sont ont au aux du leur jamais toujours maintenant bonjour merci conjoint copain j'ai c'est d'aide n'ai qu'il m'a l'aide s'il plait",
    "tr": "ingilizce bilmiyorum turkce ben bana beni benim kocam esim karim var yok bir bu ve ile icin cok yardim edin lazim ihtiyacim istiyorum korkuyorum dovuyor vuruyor nerede nasil ne simdi evde cocuklarim cocuklar degil gibi ama polis bunu onu ona siddet goruyorum biliyorum musunuz miyim lutfen merhaba siddeti ediyor oluyor",
    "de": "spreche englisch deutsch ich bin mein meine meinen mann frau und ist nicht mich mir dich er sie wir ihr das der die den dem ein eine hilfe brauche bitte habe hat haben schlagt angst mit von fur auf zu wo wie was wenn immer kinder heute jetzt kann danke hallo sind auch",
    "it": "parlo inglese italiano io sono mio mia marito moglie mi ho bisogno aiuto di che non per con una il lo gli le della nel dove come sto ha hanno picchia paura figli bambini grazie per favore casa adesso sempre mai quando perche voglio posso questo questa mie miei ti aiutatemi",
    "lt": "as mano vyras zmona man reikia pagalbos mane musa bijau ir yra kur kaip nera vaikai labas aciu prasau dabar jis ji mes bet kad tai noriu galiu namuose buvo esu labai mano",
    "sq": "une jam burri im grua ime me nuk dhe eshte kam nevoje ndihme per te ne nje femijet frike rreh ku si po jo tani shume faleminderit ju lutem dua mund shtepi qe ai ajo",
    "hu": "en vagyok ferjem felesegem segitseg kell nem es van hogy egy meg fel bantja ver gyerekek hol kerem koszonom most nagyon mar csak akar engem tudok otthon segitsenek magyarul",
    "cs": "jsem muj manzel manzelka pomoc potrebuji potrebujem som moj ma bije prosim kde jak ako je to se sa deti strach teraz ted doma dekuji dakujem bojim ze uz mi jsou alebo nebo pomozte",
    "nl": "ik ben mijn man vrouw en het een niet van heb hulp nodig hij zij slaat bang kinderen waar hoe alsjeblieft dank nu met voor maar wat wij jullie deze",
    "vi": "toi chong vo danh bi can giup va la khong co mot nguoi o dau the nao con so cua cho voi lam on xin chao cam nay gio",
    "ku": "ez min mere min jina alikari alikariya dixwazim nikarim heye e ji bo ku li di ne xwe wi we mala zarok ditirsim dide lede kerema silav spas niha",
    "sw": "mimi mume wangu mke ananipiga nahitaji msaada tafadhali na ni watoto wapi sasa nyumbani hofu asante habari yangu kwa sana naogopa",
    "tl": "ako ang aking asawa ng mga sa ko ay hindi na po tulong kailangan sinasaktan niya ako takot bata saan paano salamat ngayon siya namin",
}


def _set(words: str) -> frozenset[str]:
    # One by one: letters that stand alone in a row would be read as one word spelt out.
    return frozenset(folded(word) for word in words.split())


# In messages of every language: they prove nothing.
ANYBODYS = _set(
    "help ok okay yes no hi hello please thanks thank sorry stop police partner ex me a i o e y u na si da do de la le "
    "se in on an am man mi tu london leeds cardiff to ma male more dim mam pan son con sin era hay mal nos mine come "
    "san non pain hut dog dogs"
)
_ALL = {language: _set(words) for language, words in (SPOKEN | OUTSIDE).items()}
WORDS = {language: words - ANYBODYS for language, words in _ALL.items()}
WEAK = {language: words & ANYBODYS for language, words in _ALL.items()}
_SEEN = [word for words in WORDS.values() for word in words]
_SHARED = frozenset(word for word in set(_SEEN) if _SEEN.count(word) > 1)
ONLY = {language: words - _SHARED for language, words in WORDS.items()}

# Letters that, among these languages, only one writes (in the text as typed, not folded).
LETTERS = {
    "pl": re.compile("[łąęśźżŁŚŻ]"),
    "ro": re.compile("[ășțşţĂȘȚ]"),
    "pt": re.compile("[ãõÃÕ]"),
    "es": re.compile("[ñ¿¡]"),
    "cy": re.compile("[ŵŷ]"),
    "tr": re.compile("[ğışİ]"),
    "fr": re.compile("[èœùûç]"),
    "de": re.compile("[ßäü]"),
    "vi": re.compile("[ơưđạảấầẩậắằặẹẻẽếềểệịọỏốồổộớờởợụủứừửựỳỵ]"),
    "hu": re.compile("[őű]"),
    "cs": re.compile("[ěřů]"),
    "lt": re.compile("[ėųūį]"),
}
