"""Countries, their people, capitals and other places that news speaks of as if they spoke ("Moscow said")."""

from __future__ import annotations

COUNTRIES = frozenset(
    """afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus belgium belize benin bhutan
    bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
    czechia denmark djibouti ecuador egypt england eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland
    grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
    kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives
    mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria
    norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles
    singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey
    turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe europe africa asia america u.s. us u.k. uk u.a.e.
    uae eu e.u. ussr""".split()
)
CITIES = frozenset(
    """abuja accra algiers amman amsterdam ankara athens baghdad baku bangkok beijing beirut belfast belgrade berlin bern bogota brasilia bratislava brussels
    bucharest budapest cairo canberra caracas copenhagen damascus delhi dhaka dublin edinburgh geneva hanoi harare havana helsinki islamabad istanbul
    jakarta jerusalem johannesburg kabul kampala karachi kathmandu khartoum kigali kyiv kiev lagos lahore lima lisbon ljubljana london luanda lusaka
    madrid manila minsk mogadishu moscow mumbai nairobi ottawa paris prague pretoria pyongyang quito riga riyadh rome santiago sarajevo seoul shanghai
    singapore skopje sofia stockholm sydney taipei tallinn tashkent tbilisi tehran tirana tokyo tripoli tunis vienna vilnius warsaw washington wellington
    yerevan zagreb aleppo chicago houston boston dallas detroit seattle philadelphia atlanta miami melbourne toronto montreal manchester glasgow cardiff
    liverpool birmingham leeds kolkata chennai bengaluru hyderabad frankfurt munich milan barcelona zurich""".split()
)
STATES = frozenset(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
    maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
    virginia wisconsin wyoming ontario quebec alberta manitoba queensland victoria tasmania kerala gujarat punjab maharashtra karnataka bihar odisha""".split()
)
PEOPLES = frozenset(
    """afghan albanian algerian american angolan arab argentine armenian asian australian austrian azerbaijani bangladeshi belarusian belgian bolivian
    bosnian brazilian british bulgarian burmese cambodian canadian catalan chilean chinese colombian congolese croatian cuban cypriot czech danish dutch
    ecuadorean egyptian english eritrean estonian ethiopian european filipino finnish french georgian german ghanaian greek haitian hungarian icelandic
    indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti latvian
    lebanese liberian libyan lithuanian macedonian malawian malaysian maltese mexican moldovan mongolian moroccan muslim namibian nepalese nigerian
    norwegian pakistani palestinian peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian sikh singaporean slovak
    slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan
    vietnamese welsh yemeni zambian zimbabwean catholic christian""".split()
)
PLACES = COUNTRIES | CITIES | STATES
