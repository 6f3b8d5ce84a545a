"""Questions of fact in all twelve languages: what a refuge is, who a Marac is, whether children are taken.

Pure. To ask what a refuge is like is no search for one, to fear that one's own phone is followed is no wish to follow
somebody, and to fear social services is no child who is hurt: here the words decide, and not the model. Only in a short
message; where a place, a name or an address is asked for, nothing is concluded.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.plain_text import folded

# Words, and letters: a word without an end would take the patterns long.
LONGEST, MOST_LETTERS = 12, 300
# In English more is asked with the same words: the term itself stands in the pattern.
_TERM = r"(?:a |an |the |one of those )?(?:women'?s )?(?:refuges?|safe houses?|idva|marac|coercive control|clare'?s law|non[ -]?mol(?:estation)?(?: order)?)"
_ENGLISH = (
    rf"\b(?:what(?: i|')?s|what are|what does|whats|explain|meaning of|definition of) {_TERM}(?: (?:then|please|mean|do|stand for|like|actually|really|for))*[\s?!.]*$",
    rf"\b(?:live|living|life|stay(?:ing)?|it) (?:is )?(?:like )?(?:in|inside|at) {_TERM}[\s?!.]*$|\bgo(?:es)? on (?:in|inside|at) {_TERM}[\s?!.]*$",
    rf"\bhow (?:do|does) {_TERM} work[\s?!.]*$",
)
_WHAT = (
    r"\b(?:beth|be) (?:yw|ydi|ydy|sy|mae)\b|\bsut (?:mae|le)\b|\beglur\w*|\bystyr\b|\bpwy (?:yw|ydi)\b",
    r"\bco to\b|\bczym jest\b|\bkim jest\b|\bna czym polega\b|\bjak (?:jest|dziala\w*|wyglada|tam)\b|\bco (?:znaczy|robi|sie dzieje)\b",
    r"\bce (?:este|e|inseamna|face|se intampla)\b|\bcum (?:e|este|functioneaza|arata)\b",
    r"\bque (?:es|son|significa|hace|pasa)\b|\bcomo (?:es|son|funciona\w*|va)\b|\bo que (?:e|sao|significa|quer dizer|faz|acontece)\b|\bcomo (?:e|sao)\b",
    r"\bwaa maxay\b|\bmaxay (?:tahay|qabata)\b|\bsidee (?:buu|bay|loo)\b|\bmacna\w*",
    r"\b(?:що|хто) (?:таке|така|це|означа\w*|робить|відбува\w*)|\bяк (?:там|працю\w*|вигляда\w*|живуть|влаштован\w*)",
    r"\bما (?:هو|هی|معنی)\b|\bماذا (?:یعنی|تعنی|یحدث|تفعل)\b|\bکیف (?:یعمل|تعمل|یکون|الحیاه)\b|\bشو (?:یعنی|هو|هی)\b",
    r"کیا (?:ہے|ہوتا|ہوتی|ہیں|کرتی)|کا مطلب|کیسی ہوتی|\bkya (?:hai|hota|hoti|karti)\b|\bka matlab\b|\bkis ko kehte\b",
    r"ਕੀ (?:ਹੈ|ਹੁੰਦਾ|ਹੁੰਦੀ|ਕਰਦ)|ਕਿਹੋ ਜਿਹ|ਦਾ ਮਤਲਬ|\bki (?:hai|hunda|hundi|aa|karda|kardi)\b|\bda matlab\b",
    r"(?:কী|কি)[ ?]*$|(?:কী|কি) (?:হয়|করে)|কেমন|মানে|\bki (?:kore|rokom|jinish|hoy)\b|\bmane ki\b|\bkemon\b",
)
_OF = {
    "ask_refuge": r"\brefuges?\b|\bsafe houses?\b|\blloches\w*|\bschronisk\w+|\badapost\w*|\brefugios?\b|\bcasas? de acogida\b|\bcasas?[ -]abrigo\b|\bhoyga (?:badbaadada|dumarka)\b|\bпритул\w+|(?:ال)?ملجا\b|دار الایواء|دار ایواء|پناہ گاہ|\bpanah ?gah\b|ਰਿਫਿਊਜ|ਪਨਾਹ ?ਘਰ|ਆਸਰਾ ਘਰ|\baasra ghar\b|রিফিউজ|আশ্রয়কেন্দ্র|\bashroy ?kendro\b",
    "ask_idva": r"\bidvas?\b",
    "ask_marac": r"\bmaracs?\b",
    "ask_coercive_control": r"\bcoercive control\b|\brheolaeth (?:drwy orfodaeth|gymhellol|orfodol)\b|\bkontrol\w+ przymus\w+|\bcontrol\w* coerc?itivo?\w*|\bcontrolo coercivo\b|\bxakamayn\w* qasab\w*|\bпримусов\w+ контрол\w+|السیطره القسریه|التحکم القسری|السیطره بالاکراه|جبری کنٹرول|জবরদস্তিমূলক নিয়ন্ত্রণ|ਜਬਰੀ ਕੰਟਰੋਲ",
    "ask_clares_law": r"\bclare'?s law\b|\bdeddf clare\b|\bcyfraith clare\b|\bley de clare\b|\blei da clare\b|\blegea clare\b|\bprawo clare\b|\bsharciga clare\b|\bзакон клер\w*|قانون کلیر",
    "ask_non_molestation": r"\bnon[ -]?mol(?:estation)?\b|\bgorchymyn peidio a\w* (?:ymyrryd|aflonyddu|molestu)\b",
}
# Then it is not what a refuge is that they ask.
_ELSE = r"\b(?:where|which|name|called|address|number|postcode|street|near|she|her|wife|refer\w*)\b|\b(?:ble|lle mae|enw|cyfeiriad|stryd|cyfeirio)\b|\b(?:gdzie|adres|nazwa|numer|ktor\w+|ulica|skierowa\w*|zglo\w+)\b|\b(?:strada|trimi\w+|calle|derivar|rua|encaminhar|waddo\w*|gudbi\w*)\b|вулиц|направ|شارع|احال|سڑک|ریفر|ਗਲੀ|রাস্তা|\b(?:unde|adres\w*|numele)\b|\b(?:donde|direccion|nombre|cual)\b|\b(?:onde|morada|endereco|nome|qual)\b|\b(?:xaggee|halkee|cinwaan\w*|magac\w*)\b|\bде\b|адрес|назва|این|وین|عنوان|اسم|زوجتی|کہاں|پتہ|نام|بیوی|\b(?:kahan?|kithe|kothay|pata|thikana|naam|biwi|bou)\b|ਕਿੱਥੇ|ਪਤਾ|ਨਾਂ|ਪਤਨੀ|কোথায়|ঠিকানা|নাম|বউ|স্ত্রী"
# "They" who take children are the authorities; what a partner threatens is another matter.
_CHILDREN_TAKEN = (
    r"\b(?:they|they'?ll|social services|social workers?|the social|the council) (?:will |would |might |may |could |are going to |going to )*(?:take|remove) (?:away )?(?:my|our) (?:kids?|children|baby|bairns?|babies|son|daughter|little (?:one|girl|boy))(?: (?:away|off|from|into|if|because)\b|[\s?!.]*$)",
    r"\b(?:nhw|gwasanaethau cymdeithasol|gweithiwr cymdeithasol|cyngor)\b.*\b(?:gymryd|cymryd|mynd a'r|mynd a|rhoi) (?:\w+ )?(?:fy |'r )?(?:mhlant|plant|mabi)\b",
    r"\b(?:zabiora|odbiora|zabieraja|odbieraja)\b.*\b(?:dzieci|dziecko)\b|\b(?:opieka|social services|sad|urzad)\b.*\b(?:zabierze|odbierze|zabiera)\b.*\b(?:dzieci|dziecko)\b",
    r"\b(?:imi|mi|im) (?:vor lua|or sa ia|iau|ia protectia copilului)\b.*\b(?:copii\w*|copil\w*|bebelus\w*)\b|\b(?:serviciile sociale|protectia copilului)\b.*\b(?:copii\w*|copil\w*)\b",
    r"\b(?:me )?(?:quitan|quiten|quitaran|llevan|lleven|llevaran)\b.*\b(?:hijos?|hijas?|ninos?|bebe)\b|\bservicios sociales\b.*\b(?:hijos?|ninos?|bebe)\b",
    r"\b(?:tiram|tirem|levam|levem|vao tirar|vao levar)(?:-me|-nos)?\b.*\b(?:filhos?|criancas?|bebe)\b|\bseguranca social\b.*\b(?:filhos?|criancas?|bebe)\b",
    r"\b(?:carruurt\w*|caruurt\w*|ilmah\w*)\b.*\b(?:la iga qaad\w*|iga qaadanayaan|iga qaataan)\b|\b(?:la iga qaad\w*|iga qaadanayaan|adeegga bulshada)\b.*\b(?:carruur\w*|caruur\w*|ilma\w*)\b",
    r"\b(?:заберуть|забирають|відберуть|відбирають)\b.*(?:діте\w*|дитин\w*|немовл\w*)|\b(?:опіка|соцслужб\w*|соціальні служби)\b.*\b(?:забер\w*|відбер\w*)\b.*(?:діте\w*|дитин\w*)",
    r"(?:سیاخذون|یاخذون|یاخذوا|تاخذ الخدمات|تاخذ الشوون|تاخذ الشیون).*(?:اولادی|اطفالی|طفلی|الاولاد)",
    r"(?:سوشل سروسز|کیا وہ)[^۔]*بچ\w+[^۔]*(?:لے جا|لے لیں|چھین)|\b(?:social services|council)\b.*\b(?:bach\w*|bacch\w*)\b.*\b(?:le len\w*|le lete|le jay\w*|le jaen\w*|cheen\w*|lai jaa?n\w*|lai lain\w*|kho\w*|niye (?:jabe|nibe|nebe|jay))",
    r"(?:ਸੋਸ਼ਲ|ਉਹ)[^।]*ਬੱਚ\w*[^।]*(?:ਲੈ ਜਾਣ|ਲੈ ਲੈਣ|ਖੋਹ)|(?:সোশ্যাল|ওরা)[^।]*বাচ্চা[^।]*(?:নিয়ে (?:যাবে|নেবে|যায়)|কেড়ে)",
)
_MY_PHONE = (
    r"\b(?:trackers?|spyware|stalkerware|(?:tracking|spy|spying) (?:app|software)|bug) (?:\w+ ){0,2}(?:on|in|inside) my (?:phone|mobile|iphone|laptop|tablet|car)\b|\bmy (?:phone|mobile) (?:is |be |been |being |getting )*(?:tracked|bugged|hacked|monitored|cloned|tapped)\b|\btrack(?:ing)? my (?:phone|mobile)\b",
    r"\b(?:dracio|tracio|ddilyn|dilyn|hacio|ysbio\w*)\b.*\bfy ffon\b|\bfy ffon\b.*\b(?:dracio|tracio|ddilyn|dilyn|hacio)\b",
    r"\b(?:sledz\w*|sledzi\w*|namierz\w*|podsluch\w*|szpieg\w*|hakowa\w*)\b.*\b(?:moj|moim|mojego|moim) telefon\w*|\b(?:moj )?telefon\w* (?:jest )?(?:sledz\w*|podsluch\w*)|\bszpieg\w* w telefonie\b",
    r"\b(?:imi|mi|ma)\b.*\burmar\w+\b.*\btelefon\w*|\b(?:spion|spyware)\b.*\btelefon\w*|\btelefonul (?:meu|imi)\b.*\burmar\w+",
    r"\b(?:rastre\w*|espi\w*|localiz\w*|vigil\w*|segu\w*)\b.*\b(?:mi|meu) (?:movil|telefono|celular|telefone|telemovel)\b|\bme espia (?:el|o) (?:movil|telefono|celular|telefone|telemovel)\b|\b(?:espia|espiao) en? (?:mi|el|o|meu) (?:movil|telefono|telefone)\b",
    r"\b(?:taleefankayg\w*|telefoonkayg\w*|mobaylkayg\w*)\b.*\b(?:socon\w*|raad\w*|basaas\w*|dhagays\w*)|\btelefoonka (?:la raad\w*|basaas\w*)",
    r"(?:стеж\w*|відстеж\w*|прослух\w*|шпигун\w*)\b.*\b(?:моім|моему|мого|мій|міи) телефон\w*|\b(?:мій|міи|моі)\w* телефон\w*\b.*(?:стеж|відстеж|прослух)|\bтелефон (?:відстеж\w*|прослух\w*)",
    r"(?:تتبع|یتتبع|مراقبه|یراقب|تجسس|یتجسس)[^.؟?]*(?:هاتفی|جوالی|موبایلی|تلفونی)|(?:هاتفی|جوالی|موبایلی|تلفونی) (?:مراقب|متتبع|مخترق)",
    r"میر[اے] فون[^۔]*(?:ٹریک|جاسوس|نگرانی|ہیک)|\bmera phone\b.*\b(?:track|hack|jasoos\w*)|ਮੇਰ[ਾੇ] ਫ਼?ੋ?ਨ[^।]*(?:ਟਰੈਕ|ਜਾਸੂਸ|ਹੈਕ)|ਮੇਰਾ ਫੋਨ[^।]*(?:ਟਰੈਕ|ਜਾਸੂਸ)|আমার ফোন[^।]*(?:ট্র্যাক|নজর|হ্যাক)|\bamar phone\b.*\b(?:track|hack)",
)
# What a partner did before, asked of the police.
_THEIR_PAST = (
    r"\bheddlu\b.*\b(?:orffennol|gorffennol|hanes)\b|\bpolic\w+\b.*\b(?:przeszlos\w+|kartotek\w+)|\bpoliti\w+\b.*\b(?:trecutul\w*|istoric\w*|cazier\w*)",
    r"\bpolici\w+\b.*\b(?:su pasado|historial|antecedentes|passado (?:dele|dela))\b|\bboolis\w*\b.*\btaariikh\w*|\bполіці\w+.*(?:минул|історі|судим)",
    r"الشرطه.*(?:ماضی|تاریخ|سوابق)|پولیس[^۔]*(?:ماضی|ریکارڈ)|ਪੁਲਿਸ[^।]*(?:ਪਿਛੋਕੜ|ਰਿਕਾਰਡ|ਅਤੀਤ)|পুলিশ[^।]*(?:অতীত|রেকর্ড)|\bpolice\b.*\b(?:maazi|mazi|otit|ohde past|pichl\w+)\b",
)
_TO_GET_AN_ORDER = (
    r"\bsut\b.*\b(?:cael|gael)\b.*\b(?:non[ -]?mol|gorchymyn)|\bjak (?:dosta\w*|uzyska\w*|zdoby\w*)\b.*\b(?:zakaz\w*|nakaz\w*)|\bcum (?:obtin|iau|cer|pot obtine)\b.*\bordin\w*",
    r"\bcomo (?:consigo|pido|saco|obtengo)\b.*\b(?:orden|non[ -]?mol)|\bcomo (?:consigo|peco|obtenho)\b.*\b(?:ordem|non[ -]?mol)|\bsidee\w*\b.*\bamar maxkamad\w*|\bяк (?:отрима\w+|взяти|здобути)\b.*\b(?:заборон\w+|наказ\w*)",
    r"کیف (?:احصل|اخذ|اقدر احصل)[^.؟?]*امر|\bnon[ -]?mol\w*\b.*\b(?:kaise|kaisay|kiven|kivabe|milta|milda|pabo)\b|non[ -]?mol[^۔।]*(?:کیسے|ਕਿਵੇਂ|কীভাবে)",
)
_ASKING = (
    r"[?؟¿]|\b(?:how|can|could|is|are|might|does|do|what)\b|\b(?:all|alla|fedr\w*|ydi|ydy|oes|sut|a oes)\b|\b(?:czy|jak|skad)\b|\b(?:cum|pot|poate|oare)\b|\b(?:como|puede|puedo|pode|posso)\b",
    r"\b(?:ma|sidee\w*|miyaa)\b|\b(?:чи|як)\b|\b(?:هل|کیف)\b|کیا|کیسے|\b(?:kya|kaise|ki|kiven|kivabe)\b|ਕੀ|ਕਿਵੇਂ|(?:কি|কী)(?![\u0980-\u09ff])",
)


def _either(patterns: tuple[str, ...] | str) -> re.Pattern[str]:
    return re.compile(folded(patterns) if isinstance(patterns, str) else "|".join(map(folded, patterns)))


_ASKS_WHAT = _either(_WHAT)
_TERMS = tuple((intent, _either(words)) for intent, words in _OF.items())
_ASKS_ELSE = _either(_ELSE)
_ASKS = _either(_ASKING)
_TAKEN = _either(_CHILDREN_TAKEN)
_OF_OTHERS = (
    ("ask_phone_tracked", _either(_MY_PHONE)),
    ("ask_clares_law", _either(_THEIR_PAST)),
    ("ask_non_molestation", _either(_TO_GET_AN_ORDER)),
)
_ENGLISH_WHAT = _either(_ENGLISH)


def fact_asked_in(text: str) -> str | None:
    """The question of fact that the words of a short message ask, in any of the languages; None where there is none."""
    plain = folded(text)
    if len(plain) > MOST_LETTERS or len(plain.split()) > LONGEST:
        return None
    if _TAKEN.search(plain):
        return "ask_children_taken"
    found = next((intent for intent, words in _OF_OTHERS if words.search(plain)), None)
    if found and _ASKS.search(plain):
        return found
    if _ASKS_ELSE.search(plain) or not (_ASKS_WHAT.search(plain) or _ENGLISH_WHAT.search(plain)):
        return None
    return next((intent for intent, words in _TERMS if words.search(plain)), None)
