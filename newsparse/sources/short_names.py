"""Short forms of given names by which English papers call their bearers: "Bob" for Robert, "Liz" for Elizabeth."""

from __future__ import annotations

_SHORT_FORMS = """
    abigail abby, abraham abe, albert al bert, alexander alex alec sandy, alexandra alex sandra, alfred alf fred, allan al, amanda mandy, andrew andy
    drew, angela angie, anthony tony, antonio tony, arthur art, barbara barb, benjamin ben, bernard bernie, beverley bev, bradley brad, caroline carrie,
    catherine cathy cath kate, charles charlie chuck, charlotte charlie lottie, christine chris chrissie, christina chris tina, christopher chris, cynthia
    cindy, daniel dan danny, david dave, deborah debbie deb, dennis den, dominic dom, donald don, dorothy dot, douglas doug, edward ed eddie ted, edmund
    ed, eleanor ellie nell, elizabeth liz lizzie beth betty eliza, emily em, eugene gene, florence flo, frances fran, francis frank, frederick fred,
    gabriel gabe, geoffrey geoff, gerald gerry, gillian gill, gregory greg, harold harry, helen nell, henry harry hank, herbert bert, isabella bella,
    jacob jake, jacqueline jackie, james jim jimmy jamie, janet jan, jeffrey jeff, jennifer jen jenny, jeremy jez, jessica jess, joanna jo, joanne jo,
    john jack johnny, jonathan jon, joseph joe, josephine jo josie, joshua josh, judith judy, julia jules, katherine kate kathy katie, kathleen kathy,
    kenneth ken kenny, kimberly kim, laurence larry, lawrence larry, leonard len lenny, leslie les, louis lou, louise lou, lucille lucy, madeleine maddy,
    malcolm mal, margaret maggie meg peggy, martin marty, matthew matt, maureen mo, maxwell max, melissa mel, michael mike mick mickey, michelle shelly,
    mitchell mitch, mohammed mo, mohamed mo, nancy nan, natalie nat, nathan nat nate, nathaniel nat nate, nicholas nick, nicola nicky, nicole nicky,
    oliver ollie, pamela pam, patricia pat patsy tricia, patrick pat paddy, penelope penny, peter pete, philip phil, phillip phil, rachel rach, randall
    randy, raymond ray, rebecca becky, reginald reg, richard rich rick dick, robert bob bobby rob robbie bert, roderick rod, ronald ron ronnie, rosemary
    rosie, rudolph rudy, russell russ, samantha sam, samuel sam sammy, sarah sally, sebastian seb, sidney sid, simon si, stanley stan, stephanie steph,
    stephen steve, steven steve, stuart stu, susan sue suzie, terence terry, theodore ted theo, theresa tess terri, thomas tom tommy, timothy tim, tobias
    toby, valerie val, vanessa nessa, victor vic, victoria vicky tori, vincent vince, virginia ginny, walter walt, wilfred wilf, william bill billy will
    willie liam, winifred winnie, winston win, zachary zach zack"""
"""Given names, each with its short forms."""


def _full_names() -> dict[str, frozenset[str]]:
    """The names that a short form can stand for."""
    found: dict[str, set[str]] = {}
    for full, *short in map(str.split, _SHORT_FORMS.split(",")):
        for form in short:
            found.setdefault(form, set()).add(full)
    return {form: frozenset(names) for form, names in found.items()}


FULL_NAMES = _full_names()
"""The names that a short form can stand for: "alex" for two."""
