"""Texts for the properties: any text at all, and texts put together from the pieces that news is made of. All of it is made up."""

from hypothesis import strategies as st

NAMES = [
    "Ann Lee", "Mr Lee", "Lee", "Amos Tredwell", "President Omar al-Hadi", "the Ministry of Trade", "the council", "she", "he", "officials", "a spokesman",
    "Oslo",
]  # fmt: skip
CUES = [
    "said", "told reporters", "added", "claimed", "warned that", "according to", "says", "asked", "denied that", "wrote on X",
]  # fmt: skip
NUMBERS = [
    "40 per cent", "7.5%", "$4.1bn", "£3m", "Rs 2.91 lakh crore", "about two-thirds", "one in five", "tens of thousands of people", "5-2",
    "between 10 and 15 percent", "nearly 1,200 boats", "2 1/2 hours", "twenty-eight thousand", "more than doubled", "to 47 from 39", "minus 0.5 per cent",
    "a dozen", "21-year-old", "No. 10", "G20", "9/11", "½", "1.2.3", "260p", "60 basis points", "10:30", "0", "³", "٣", "1" * 50, "1,2,3,4", "$", "%",
    "-5",
]  # fmt: skip
DATES = [
    "on Monday", "today", "yesterday", "last week", "two weeks ago", "in March", "March 5, 2024", "5 March", "in 2016", "the 1990s", "four years after",
    "Tuesday or Wednesday", "from June 3 to June 9", "a year earlier", "every Friday", "at 9:30 a.m.", "on 12/06/2016", "now", "in recent days",
    "2016-12-06T14:30Z", "early May", "May", "the second quarter", "the end of the month", "31 February 2023", "in 9999", "a hundred million years ago",
    "XXXX", "Sat", "tomorrow night", "next spring",
]  # fmt: skip
MARKS = [
    '"', "“", "”", "'", "‘", "’", "«", "»", "``", "''", ",", ".", "?", "!", ":", ";", "(", ")", "-", "–", "—", "...", "…",
]  # fmt: skip
LINES = [
    "Also Read", "Also Read: Why it rains", "ADVERTISEMENT", "By Jo Roe", "By Jo Roe and Ann Lee, Staff Writers", "LONDON (Agency) —",
    "Published March 5, 2024", "Updated 7:05 a.m. Nov. 15, 2023", "Sign up for our newsletter.", "Follow us on Twitter",
    "(Reporting by Jo Roe; editing by Ann Lee)", "© 2024 The Daily News", "Disclaimer: this story was not edited", "Photo: Jo Roe",
    "Correction: an earlier version said 5", "Share", "Tags: rain, town", "Related", "Read more", "3 min read", "•", "14.05 BST", "Q. Did you?", "A. Yes.",
    "Download our app", "Click here to subscribe", "What do you think? Tell us in the comments.",
]  # fmt: skip
WORDS = [
    "the", "rain", "fell", "in", "town", "and", "of", "that", "would", "rose", "it", "was", "by", "a", "to", "for", "with", "who", "which", "Grain", "The",
    "But",
]  # fmt: skip
ODD = [
    "\x00", "\ud800", "\udfff", "\u202e", "\u200b", "\u00a0", "\t", "\r", "\u2028", "\U0001f600", "é", "漢字", "שלום", "&amp;quot;", "â€œ", "ﬁ", "İ", "ß",
    "ŉ", "ǅ", "Σ",
]  # fmt: skip

any_text = st.text(st.characters(), max_size=200)
"""Any text, with control characters and lone surrogates."""
pieces = st.sampled_from([*NAMES, *CUES, *NUMBERS, *DATES, *MARKS, *WORDS * 3, *ODD])
sentences = st.lists(pieces, max_size=14).map(" ".join)
glued = st.lists(pieces, max_size=10).map("".join)
quoted = st.tuples(
    st.sampled_from(['"{}," {} {}.', "“{},” {} {}.", "‘{}’, {} {}.", '{1} {2} "{0}".', "“{}", '"{}"']), sentences, st.sampled_from(CUES), st.sampled_from(NAMES)
).map(lambda parts: parts[0].format(*parts[1:]))
lines = st.one_of(st.sampled_from(LINES), sentences, sentences, glued, quoted, quoted)
news = st.lists(lines, max_size=9).flatmap(lambda some: st.sampled_from(["\n", "\n\n", " ", "\r\n"]).map(lambda end: end.join(some)))
"""Texts of the pieces of news, put together with no sense."""
texts = st.one_of(news, news, any_text)
