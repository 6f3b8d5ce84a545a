"""The words of a texter in the eleven other languages: keywords, and numbers to ten. Pure tables.

STOP and START stay English, because networks and the provider act on them. A word stands here only if it is no
answer to any of our questions in any language; a test holds that. `web/sms_words.py` reads them without accents.
"""

# A list of words is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

KEYWORDS = {
    "help": {
        "cy": "cymorth, helpwch fi",
        "pl": "pomoc, pomocy",
        "ro": "ajutor, ajută-mă",
        "es": "ayuda",
        "pt": "ajuda",
        "so": "caawimo, caawimaad, i caawi",
        "uk": "допомога, допоможіть",
        "ar": "مساعدة",
        "ur": "مدد, مدد کریں",
        "pa": "ਮਦਦ, ਮੱਦਦ",
        "bn": "সাহায্য, সাহায্য করুন",
    },
    "exit": {
        "cy": "gadael, allanfa",
        "pl": "wyjście, wyjdź",
        "ro": "ieșire, ieși",
        "es": "salir, salida",
        "pt": "sair, saída",
        "so": "bax, ka bax",
        "uk": "вихід, вийти",
        "ar": "خروج",
        "ur": "باہر, خارج",
        "pa": "ਬਾਹਰ",
        "bn": "প্রস্থান, বের হন",
    },
    "person": {
        "cy": "rhywun, person go iawn",
        "pl": "człowiek, osoba",
        "ro": "persoană, om",
        "es": "persona, una persona",
        "pt": "pessoa, uma pessoa",
        "so": "qof, qof dhab ah",
        "uk": "людина, з людиною",
        "ar": "شخص, إنسان",
        "ur": "انسان, کسی شخص سے بات",
        "pa": "ਇਨਸਾਨ, ਬੰਦਾ",
        "bn": "মানুষ",
    },
    "again": {
        "cy": "eto, dechrau eto",
        "pl": "od nowa, zacznij od nowa, od początku",
        "ro": "din nou, de la început",
        "es": "otra vez, de nuevo, empezar de nuevo",
        "pt": "outra vez, recomeçar, começar de novo",
        "so": "mar kale, dib u bilow",
        "uk": "знову, спочатку, почати знову",
        "ar": "من جديد, من البداية",
        "ur": "دوبارہ, پھر سے",
        "pa": "ਦੁਬਾਰਾ, ਫਿਰ ਤੋਂ",
        "bn": "আবার, আবার শুরু",
    },
    "back": {
        "cy": "yn ôl, nôl",
        "pl": "wstecz, cofnij, wróć",
        "ro": "înapoi",
        "es": "atrás, volver",
        "pt": "voltar, atrás",
        "so": "dib u noqo, gadaal",
        "uk": "назад",
        "ar": "رجوع, الرجوع",
        "ur": "واپس, پیچھے",
        "pa": "ਵਾਪਸ, ਪਿੱਛੇ",
        "bn": "ফিরে যান, পেছনে",
    },
}
# One to ten; other forms of the same number stand behind a stroke.
NUMBERS = {
    "cy": "un dau/dwy tri/tair pedwar/pedair pump/pum chwech/chwe saith wyth naw deg",
    "pl": "jeden/jedno dwa/dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
    "ro": "unu/unul doi/două trei patru cinci șase șapte opt nouă zece",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez",
    "pt": "uma dois três quatro cinco seis sete oito nove dez",
    "so": "kow laba/labo saddex afar shan lix toddoba siddeed sagaal toban",
    "uk": "один два три чотири п'ять шість сім вісім дев'ять десять",
    "ar": "واحد اثنان/اثنين/إثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
    "ur": "ایک دو تین چار پانچ چھ/چھے سات آٹھ نو دس",
    "pa": "ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ/ਨੌ ਦਸ",
    "bn": "এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ",
}
# Whether it is all right to text now: all right, and not now.
ALL_RIGHT = "ie, iawn, tak, dobrze, da, bine, sí, vale, sim, está bem, haa, waa hagaag, так, добре, نعم, حسنا, ہاں, جی ہاں, ٹھیک ہے, ਹਾਂ, ਠੀਕ ਹੈ, হ্যাঁ, ঠিক আছে"
NOT_NOW = "na, ddim nawr, nie, nie teraz, nu, nu acum, ahora no, não, agora não, maya, hadda maya, ні, не зараз, لا, ليس الآن, نہیں, ابھی نہیں, ਨਹੀਂ, ਹੁਣ ਨਹੀਂ, না, এখন না"
