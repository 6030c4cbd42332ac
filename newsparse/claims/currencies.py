"""Currencies: every one of ISO 4217 that is money today, and a few that were, by sign, code, name, country and small change.

The tables after it are worked out of it: which words need no country, which are shared, and which of them the place of a dateline decides.
"""

from __future__ import annotations

from collections import defaultdict

ISO_4217 = """
    USD: dollar buck         : us u.s. american united-states  : washington chicago houston boston dallas detroit seattle philadelphia atlanta miami
    CAD: dollar              : canadian                        : ottawa toronto montreal vancouver calgary edmonton winnipeg halifax quebec ontario alberta canada regina saskatoon
    AUD: dollar              : australian aussie               : sydney melbourne canberra brisbane perth adelaide hobart darwin australia
    NZD: dollar              : new-zealand kiwi                : wellington auckland christchurch dunedin
    SGD: dollar              : singapore singaporean           : singapore
    HKD: dollar              : hong-kong                       : hong kong
    TWD: dollar              : taiwan taiwanese                : taipei taiwan kaohsiung
    JMD: dollar              : jamaican jamaica                : kingston jamaica
    TTD: dollar              : trinidad trinidadian            : trinidad tobago
    BBD: dollar              : barbados barbadian bajan        : bridgetown barbados
    BSD: dollar              : bahamian                        : nassau bahamas
    BZD: dollar              : belize belizean                 : belize belmopan
    GYD: dollar              : guyanese guyana                 : guyana
    SRD: dollar              : surinamese                      : paramaribo suriname
    XCD: dollar              : east-caribbean                  : castries grenada dominica basseterre kingstown
    FJD: dollar              : fijian fiji                     : suva fiji
    NAD: dollar              : namibian namibia                : windhoek namibia swakopmund
    LRD: dollar              : liberian                        : monrovia liberia
    ZWL: dollar              : zimbabwean zimbabwe             :
    BND: dollar              : brunei bruneian                 : brunei
    GBP: pound quid sterling : british uk                      : london manchester glasgow edinburgh cardiff belfast birmingham leeds liverpool
    EGP: pound               : egyptian                        : cairo egypt alexandria luxor
    SYP: pound               : syrian                          : damascus aleppo syria
    LBP: pound               : lebanese                        : beirut lebanon
    SDG: pound               : sudanese                        : khartoum sudan omdurman
    SSP: pound               : south-sudanese                  : juba
    EUR: euro                :                                 : paris berlin madrid rome dublin brussels athens lisbon vienna helsinki amsterdam frankfurt milan
    JPY: yen                 : japanese                        : tokyo osaka kyoto japan
    CNY: yuan renminbi       : chinese                         : beijing shanghai shenzhen guangzhou china
    KRW: won                 : south-korean korean             : seoul busan
    KPW:                     : north-korean                    : pyongyang
    INR: rupee               : indian                          : delhi mumbai bengaluru bangalore chennai kolkata hyderabad pune lucknow patna jaipur kochi
    PKR: rupee               : pakistani pakistan              : islamabad karachi lahore peshawar quetta rawalpindi pakistan
    LKR: rupee               : sri-lankan sri-lanka            : colombo kandy
    NPR: rupee               : nepali nepalese nepal           : kathmandu nepal pokhara
    MUR: rupee               : mauritian                       : mauritius
    SCR: rupee               : seychellois seychelles          : seychelles
    MVR: rufiyaa             : maldivian                       : maldives
    BTN: ngultrum            : bhutanese                       : thimphu bhutan
    BDT: taka                : bangladeshi bangladesh          : dhaka chittagong chattogram bangladesh sylhet
    IDR: rupiah              : indonesian                      : jakarta indonesia surabaya denpasar
    MYR: ringgit             : malaysian                       : malaysia penang
    PHP: peso                : philippine filipino             : manila cebu davao philippines
    THB: baht                : thai                            : bangkok thailand phuket
    VND: dong                : vietnamese                      : hanoi vietnam
    LAK: kip                 : lao laotian                     : vientiane laos
    KHR: riel                : cambodian                       : cambodia
    MMK: kyat                : burmese myanmar                 : yangon naypyitaw mandalay myanmar
    MNT: tugrik tögrög       : mongolian                       : ulaanbaatar mongolia
    MOP: pataca              : macanese macau                  : macau
    PGK: kina                : papua-new-guinean               : papua
    WST: tala                : samoan                          : apia samoa
    VUV: vatu                : vanuatu                         : vanuatu
    TOP:                     : tongan                          : tonga
    KZT: tenge               : kazakh kazakhstani              : astana almaty kazakhstan
    KGS: som                 : kyrgyz                          : bishkek kyrgyzstan
    UZS: som                 : uzbek                           : tashkent uzbekistan
    TJS: somoni              : tajik                           : dushanbe tajikistan
    TMT: manat               : turkmen                         : ashgabat turkmenistan
    AZN: manat               : azerbaijani azeri               : baku azerbaijan
    AMD: dram                : armenian                        : yerevan armenia
    GEL: lari                : georgian                        : tbilisi
    AFN: afghani             : afghan                          : kabul kandahar herat afghanistan
    IRR: rial                : iranian                         : tehran iran
    OMR: rial                : omani                           : muscat oman
    YER: rial riyal          : yemeni                          : sanaa aden yemen
    SAR: riyal               : saudi                           : riyadh jeddah mecca medina
    QAR: riyal               : qatari                          : doha qatar
    AED: dirham              : emirati uae                     : dubai sharjah
    MAD: dirham              : moroccan                        : rabat casablanca marrakech morocco
    KWD: dinar               : kuwaiti                         : kuwait
    BHD: dinar               : bahraini                        : manama bahrain
    IQD: dinar               : iraqi                           : baghdad iraq basra mosul erbil
    JOD: dinar               : jordanian                       : amman jordan
    LYD: dinar               : libyan                          : tripoli benghazi libya
    TND: dinar               : tunisian                        : tunis tunisia
    DZD: dinar               : algerian                        : algiers algeria
    RSD: dinar               : serbian                         : belgrade serbia
    ILS: shekel              : israeli new-israeli             : jerusalem haifa israel
    TRY: lira                : turkish                         : ankara istanbul izmir turkey
    RUB: rouble ruble        : russian                         : moscow petersburg
    BYN: rouble ruble        : belarusian belarussian          : minsk belarus
    UAH: hryvnia             : ukrainian                       : kyiv kiev odesa kharkiv lviv ukraine
    MDL: leu lei             : moldovan                        : chisinau moldova
    RON: leu lei             : romanian                        : bucharest romania
    BGN: lev leva            : bulgarian                       : sofia
    PLN: zloty zlotys        : polish                          : warsaw krakow gdansk
    CZK: crown koruna        : czech                           : prague brno
    HUF: forint              : hungarian                       : budapest hungary
    ALL: lek                 : albanian                        : tirana albania
    MKD: denar               : macedonian                      : skopje
    BAM:                     : bosnian                         : sarajevo
    DKK: crown krone kroner  : danish                          : copenhagen denmark aarhus
    NOK: crown krone kroner  : norwegian                       : oslo norway bergen
    SEK: crown krona kronor  : swedish                         : stockholm sweden gothenburg malmo
    ISK: crown krona kronur  : icelandic                       : reykjavik iceland
    CHF: franc               : swiss                           : zurich geneva bern basel lausanne switzerland
    XOF: franc               : west-african-cfa cfa            : dakar abidjan bamako ouagadougou niamey lome cotonou senegal bissau
    XAF: franc               : central-african-cfa             : yaounde douala libreville brazzaville ndjamena bangui malabo
    XPF: franc               : pacific                         : noumea papeete
    RWF: franc               : rwandan rwanda                  : kigali rwanda
    BIF: franc               : burundian burundi               : bujumbura burundi
    CDF: franc               : congolese                       : kinshasa goma lubumbashi bukavu
    GNF: franc               : guinean                         : conakry
    DJF: franc               : djiboutian                      : djibouti
    KMF: franc               : comorian                        : moroni
    ZAR: rand                : south-african                   : johannesburg pretoria durban soweto bloemfontein africa
    NGN: naira               : nigerian                        : lagos abuja kano ibadan nigeria
    GHS: cedi                : ghanaian ghana                  : accra kumasi ghana tamale
    KES: shilling            : kenyan kenya                    : nairobi mombasa kisumu kenya
    UGX: shilling            : ugandan uganda                  : kampala entebbe uganda
    TZS: shilling            : tanzanian tanzania              : dodoma tanzania salaam
    SOS: shilling            : somali                          : mogadishu somalia
    ETB: birr                : ethiopian                       : addis ethiopia
    ERN: nakfa               : eritrean                        : asmara eritrea
    BWP: pula                : botswana                        : gaborone francistown botswana
    ZMW: kwacha              : zambian                         : lusaka ndola zambia
    MWK: kwacha              : malawian malawi                 : lilongwe blantyre malawi
    MZN: metical meticais    : mozambican                      : maputo mozambique beira
    AOA: kwanza              : angolan                         : luanda angola
    LSL: loti maloti         : lesotho basotho                 : maseru lesotho
    SZL: lilangeni emalangeni: swazi                           : mbabane eswatini
    GMD: dalasi              : gambian                         : banjul gambia
    SLE: leone               : sierra-leonean                  : freetown
    MGA: ariary              : malagasy                        : antananarivo madagascar
    MRU: ouguiya             : mauritanian                     : nouakchott mauritania
    STN: dobra               : sao-tomean                      :
    CVE: escudo              : cape-verdean                    : praia
    MXN: peso                : mexican                         : mexico monterrey guadalajara tijuana
    ARS: peso                : argentine argentinian           : aires argentina cordoba rosario
    CLP: peso                : chilean                         : santiago chile valparaiso
    COP: peso                : colombian                       : bogota colombia medellin
    UYU: peso                : uruguayan                       : montevideo uruguay
    DOP: peso                : dominican                       : domingo
    CUP: peso                : cuban                           : havana cuba
    BRL: real reais          : brazilian                       : brasilia rio paulo brazil
    PEN: sol soles           : peruvian                        : lima peru
    BOB: boliviano           : bolivian                        : paz bolivia
    PYG: guarani guaranies   : paraguayan                      : asuncion paraguay
    VES: bolivar bolivares   : venezuelan                      : caracas venezuela
    GTQ: quetzal quetzales   : guatemalan                      : guatemala
    HNL: lempira             : honduran                        : tegucigalpa honduras
    NIO: córdoba             : nicaraguan                      : managua nicaragua
    CRC: colón colon colones : costa-rican                     :
    PAB: balboa              : panamanian                      :
    HTG: gourde              : haitian                         : haiti
    FIM: markka markkaa      : finnish                         :
    NLG: guilder             : dutch                           :
    DEM: deutschmark         : german                          :
    GRD: drachma             : greek                           :
    ITL: lire                : italian                         :
    ESP: peseta              : spanish                         :
    PTE: escudo              : portuguese                      :
    ATS: schilling           : austrian                        :
    FRF: franc               : french                          :
    BEF: franc               : belgian                         :
    HRK: kuna                : croatian                        :
    bitcoin: bitcoin         :                                 :
"""
"""Code: names in the singular, and plurals that do not add -s : what stands before the name : words of datelines in its country."""

DEFAULTS = {"dollar": "USD", "pound": "GBP", "rupee": "INR", "lira": "TRY", "dirham": "AED", "rouble": "RUB", "ruble": "RUB", "escudo": "PTE", "won": "KRW"}
"""What a shared name means where nothing says which; documented as such. Any other shared name is left open."""
NEEDS_COUNTRY = frozenset({"dram", "colon", "som", "real", "sol", "kip", "guarani", "tala", "córdoba", "dobra", "lev", "leva", "lei", "kina", "loti"})
"""Names that are other words, too, and are money only with their country."""
ALSO = {
    "$": "USD", "us$": "USD", "dlrs": "USD", "dlr": "USD", "£": "GBP", "stg": "GBP", "€": "EUR", "¥": "JPY", "rmb": "CNY", "元": "CNY", "₹": "INR", "rs": "INR",
    "rs.": "INR", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "cdn$": "CAD", "can$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "nt$": "TWD",
    "r$": "BRL", "mx$": "MXN", "mxn$": "MXN", "₦": "NGN", "n": "NGN", "gh¢": "GHS", "₵": "GHS", "ksh": "KES", "sh": "KES", "ush": "UGX", "tsh": "TZS", "tk": "BDT",
    "৳": "BDT", "nu": "BTN", "₽": "RUB", "₴": "UAH", "₺": "TRY", "nis": "ILS", "₪": "ILS", "₱": "PHP", "฿": "THB", "rp": "IDR", "rm": "MYR", "₩": "KRW", "₫": "VND",
    "₾": "GEL", "₸": "KZT", "₡": "CRC", "₲": "PYG", "btc": "bitcoin", "₿": "bitcoin", "s/": "PEN", "fcfa": "XOF", "dh": "AED", "dhs": "AED",
}  # fmt: skip
"""Signs and abbreviations, and the default of "$", "¥" and "Rs"."""
OTHER_WORDS = frozenset("all amd cop cup top try".split())
"""Codes that stand before numbers as other words or names far more often: "TOP 10", "COP 29"."""
WORDS_IN_CAPITALS = frozenset("bam bob gel lak mad mop mur nad pen ron rub sos ars amd std dem ern esp irr ats pab ves nio bif gnf bnd".split())
"""Codes that are other words or names in lower case."""

PREFIXED = {"us": "USD", "u.s": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "cdn": "CAD", "can": "CAD", "nz": "NZD",
            "hk": "HKD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "z": "ZWL", "j": "JMD", "tt": "TTD", "bds": "BBD", "ec": "XCD", "fj": "FJD",
            "n": "NAD", "g": "GYD", "b": "BSD", "usd": "USD", "aud": "AUD", "mxn": "MXN", "cad": "CAD", "nzd": "NZD", "hkd": "HKD", "sgd": "SGD"}  # fmt: skip
"""What stands before "$" (or after it, as in "$US25"): which dollar it is."""

MILLIONS_OF = {f"{prefix}{code}": code.upper() for prefix in ("m", "mn") for code in ("eur", "usd", "gbp", "aud", "chf", "cad", "nok", "sek", "dkk")}
"""MEUR and the like: millions of the currency, in business news."""

SMALL_CHANGE: dict[str, tuple[str, str | None]] = {
    "cent": ("cent cents ¢", None), "penny": ("penny pennies pence p", "GBP"), "paisa": ("paisa paise", "INR"), "poisha": ("poisha", "BDT"),
    "kopeck": ("kopeck kopecks kopek kopeks", "RUB"), "kobo": ("kobo", "NGN"), "pesewa": ("pesewa pesewas", "GHS"), "thebe": ("thebe", "BWP"),
    "ngwee": ("ngwee", "ZMW"), "grosz": ("grosz groszy", "PLN"), "agora": ("agora agorot", "ILS"), "satang": ("satang", "THB"), "halala": ("halala halalas", "SAR"),
    "fils": ("fils", None), "piastre": ("piastre piastres piaster piasters", None), "centavo": ("centavo centavos", None), "centime": ("centime centimes", None),
    "satoshi": ("satoshi satoshis", None),
}  # fmt: skip
"""Small money, whose unit stays as written: its forms, and the currency that it is of."""
CENTS: dict[str, str] = {form: name for name, (forms, _) in SMALL_CHANGE.items() for form in forms.split()}
CENT_CURRENCIES: dict[str, str] = {name: code for name, (_, code) in SMALL_CHANGE.items() if code}


def _tables() -> tuple[dict[str, dict[str, None]], dict[tuple[str, ...], str], dict[str, str]]:
    """The codes of each name, the code of each country and name, and that of each word of a dateline."""
    codes: dict[str, dict[str, None]] = defaultdict(dict)
    national: dict[tuple[str, ...], str] = {}
    homes: dict[str, str] = {}
    for line in ISO_4217.strip().splitlines():
        code, names, countries, places = (part.split() for part in line.split(":"))
        for name in names:
            codes[name][code[0]] = None
            national |= {(*country.split("-"), name): code[0] for country in countries}
        homes |= dict.fromkeys(places, code[0])
    return codes, national, homes


_SHARED, NATIONAL, HOMES = _tables()
NATIONAL |= {("pound", "sterling"): "GBP", ("cfa", "franc"): "XOF", ("italian", "lira"): "ITL"}
"""Currencies that are named with their country, in the singular, and the currency of the words of a dateline."""
REAL_ONES = {line.split(":")[0].strip() for line in ISO_4217.strip().splitlines()} - {"bitcoin"}
CURRENCY_CODES = {code.lower(): code for code in REAL_ONES if code.lower() not in OTHER_WORDS}
"""ISO codes in lower case, but those that are other words."""


def _plural(name: str) -> str:
    return name if name[-1] in "sü" or name in {"yen", "yuan", "renminbi", "won", "baht", "sterling", "quid", "rand"} else f"{name}s"


CURRENCY_NAMES = {
    **{
        form: DEFAULTS.get(name) or next(iter(codes))
        for name, codes in _SHARED.items()
        if (len(codes) == 1 or name in DEFAULTS) and name not in NEEDS_COUNTRY
        for form in (name, _plural(name))
    },
    **CURRENCY_CODES,
    **ALSO,
}
"""Signs, codes and words of money that need no country beside them."""
AMBIGUOUS = frozenset(form for name, codes in _SHARED.items() if len(codes) > 1 and name not in DEFAULTS for form in (name, _plural(name))) | frozenset(
    {"r", "sh"}
)
"""Words and signs that several currencies share: their currency is the dateline's, or Config's, or open."""
FAMILY: dict[str, frozenset[str]] = {name: frozenset(codes) for name, codes in _SHARED.items() if len(codes) > 1} | {
    "$": frozenset(_SHARED["dollar"]) | frozenset(_SHARED["peso"]) - {"PHP", "CUP"},
    "sh": frozenset(_SHARED["shilling"]),
    "rs": frozenset(_SHARED["rupee"]),
    "r": frozenset({"ZAR"}),
}
"""Which of these currencies a sign or word can be, so that a dateline decides between them."""
COUNTRY_NOUNS = frozenset(form for name in NEEDS_COUNTRY for form in (name, _plural(name)))
"""Names that are money only with their country, in singular and plural."""
