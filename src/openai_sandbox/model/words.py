"""Words and what they are about: word lists, a light stemmer, and a table of neighbours in meaning.

Neighbours: `embed.py` turns likeness into nearness with it, `tools.py` finds the tool a prompt asks for, `prose.py`
finds the topic of a prompt.
"""

from __future__ import annotations

from functools import lru_cache

from .values import Expression

__all__ = ["STOP", "content", "likeness", "meaning", "pieces", "stem", "words"]

STOP = frozenset(
    """a about above after again all also am an and any are aren't as at be because been before being below
    between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during
    each either else ever every few for from further get gets give gives go goes got had has have having he
    her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its
    itself just kindly know let let's like made make makes many may me might mine more most much must my
    myself need no nor not now of off ok okay on once one only or other our ours out over own per please put
    quite really s same shall she should show so some such t tell than that that's the their theirs them
    themselves then there there's these they this those through to too under until up upon us use used using
    very via want wants was wasn't we were what what's when where which while who whom whose why will with
    within without won't would yes yet you your yours yourself thanks thank hi hello hey""".split()
)
"""Words that carry no topic."""

# One line per field of life: its name, then groups of words that stand for nearly the same thing.
_TABLE = """
animals | cat kitten feline kitty tomcat | dog puppy hound canine poodle terrier | bird sparrow eagle parrot robin |
  fish salmon trout shark tuna | horse pony mare stallion | cow bull cattle calf | lion tiger leopard panther |
  mouse rat hamster rodent | bear wolf fox | insect bee ant butterfly | pet animal creature | zoo wildlife species |
  purr meow paw whisker fur tail | bark leash
rest | sleep nap doze rest slumber snooze asleep | bed pillow blanket mattress | tired sleepy exhausted | dream
home | sofa couch armchair settee chair | house home apartment flat cottage | room kitchen bedroom bathroom |
  table desk furniture shelf | door window wall roof floor carpet rug | garden yard lawn | clean tidy vacuum wash
food | food meal dish dinner lunch breakfast | recipe cook bake fry boil roast chef | bread toast bakery dough |
  pizza pasta spaghetti noodle | cake cookie dessert chocolate sweet sugar | apple banana orange fruit berry pear |
  vegetable carrot tomato potato onion salad | meat beef chicken pork steak | cheese milk butter cream |
  restaurant cafe diner menu | eat hungry taste delicious | soup stew | rice grain wheat
drink | coffee espresso latte cappuccino | tea | wine beer cocktail | juice lemonade | drink beverage thirsty
weather | weather forecast climate | rain rainy shower drizzle storm thunder | sun sunny sunshine clear |
  snow snowy frost ice | cloud cloudy overcast fog | wind windy breeze gale hurricane |
  temperature degree celsius fahrenheit hot cold warm cool humidity | umbrella
finance | stock share equity bond portfolio | market exchange trading trader nasdaq |
  money cash currency dollar euro | bank loan mortgage credit debt | rise climb surge soar gain rally |
  fall drop decline slump plunge loss | profit revenue earnings income dividend | invest investment investor fund |
  inflation interest rate | budget tax | economy economic recession | price cost fee
sports | football soccer goal striker | basketball dunk hoop | tennis racket | run runner marathon sprint race |
  swim swimmer pool | team player coach match game league | win victory champion trophy medal | gym workout exercise |
  ball score | olympic athlete sport
computing | computer laptop pc desktop machine | software program app application |
  code programming developer coding | python javascript java rust | bug error exception crash traceback |
  server cloud host deploy | database sql query table | function method class variable loop |
  file folder directory disk storage | network internet wifi router | website web browser page |
  keyboard mouse screen monitor | algorithm data | api endpoint request
intelligence | ai intelligence | model neural network learning training | chatbot assistant gpt llm |
  embedding vector | token prompt
security | password passcode pin | login signin log account username | encrypt encryption cipher key |
  hack hacker breach attack malware virus | secure security privacy | reset forgot recover
travel | travel trip journey vacation holiday tour | flight plane airplane airport airline |
  hotel hostel inn booking | beach coast shore island | passport visa luggage suitcase | tourist tourism sightseeing |
  map route direction
transport | car automobile vehicle driver | train railway station metro subway | bus coach | bicycle bike cycling |
  ship boat ferry sail | road street highway traffic | fuel petrol gasoline electric
places | paris france french | london england britain british | berlin germany german | rome italy italian |
  tokyo japan japanese | madrid spain spanish | york washington america american usa | beijing china chinese |
  city town capital village | country nation state | river lake mountain hill valley | europe asia africa
health | doctor physician surgeon nurse | hospital clinic | disease illness sick infection flu | pain ache headache |
  medicine drug pill tablet vaccine | patient treatment therapy | heart blood lung brain | healthy diet nutrition |
  fever cough symptom
school | school college university campus | teacher professor lecturer tutor | student pupil learner |
  lesson course lecture | exam test quiz grade | learn study education homework | degree diploma
music | music song tune melody | guitar piano violin drum | band orchestra concert | sing singer vocal |
  album record | jazz rock pop opera
screen | film movie cinema | actor actress director | television tv series episode | video clip |
  camera photo picture
art | art painting painter drawing sketch | museum gallery exhibition | sculpture statue | color colour paint brush
books | book novel story tale | author writer poet | read reader reading | library chapter page |
  poem poetry verse haiku
family | mother mom mum | father dad | child kid baby toddler | brother sister sibling |
  wife husband spouse marriage | family parent relative | friend buddy
joy | happy glad joyful cheerful delighted | good great excellent wonderful fantastic amazing | love adore enjoy |
  laugh smile funny joke humor | recommend satisfied pleased positive
sorrow | sad unhappy miserable | bad terrible awful horrible poor worst | angry furious mad annoyed | hate dislike |
  cry tear | disappointed complaint broken negative
law | law legal statute | court judge trial jury | lawyer attorney | crime criminal theft murder |
  police officer arrest | contract agreement clause
politics | government minister parliament congress senate | president chancellor leader | election vote voter ballot |
  party policy campaign | war army soldier battle military weapon | peace treaty
science | science scientist research researcher | experiment laboratory lab | theory hypothesis |
  atom molecule electron | chemistry chemical acid | biology cell gene dna | physics quantum gravity energy force
space | space universe galaxy cosmos | star sun | planet earth mars jupiter saturn | moon lunar |
  rocket spacecraft launch | astronaut nasa orbit | telescope astronomy
math | math mathematics arithmetic | number digit integer | add sum plus addition total | subtract minus difference |
  multiply times product | divide division quotient | equation algebra geometry | calculate calculator compute
nature | tree forest wood oak | flower rose tulip blossom | plant leaf grass seed | ocean sea wave water |
  environment ecology pollution | season spring summer autumn winter
time | time clock hour minute second | day today tomorrow yesterday | week month year | morning evening night noon |
  date calendar schedule appointment meeting event | late early delay
work | job career employment occupation | boss manager director ceo | employee worker staff colleague |
  office company firm business enterprise | salary wage pay | interview hire recruit | project task deadline
shopping | shop store mall supermarket | buy purchase order checkout | sell sale seller discount offer |
  customer client buyer | delivery shipping ship parcel package | refund return exchange warranty |
  product item goods | invoice receipt bill payment
clothes | clothes clothing dress shirt trousers jeans | shoe boot sneaker | hat cap scarf glove coat jacket
body | hand arm finger | leg foot knee | head face eye ear nose mouth | hair skin
mail | email mail inbox message | send forward reply | letter post stamp | phone call telephone mobile |
  chat text sms
search | search find lookup look retrieve | document article file paper | information knowledge detail fact |
  question answer
color | red crimson scarlet | blue navy azure | green | yellow | black | white
"""


_WORD = Expression(r"[^\W_]+(?:['\u2019][a-z]{1,2}\b)?")
_CAMEL = Expression(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SCRIPT = Expression("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0002ffff]")


def words(text: str) -> list[str]:
    """The words of a text in lower case, in order; scripts without blanks give one entry per character."""
    found = [word.replace("\u2019", "'") for word in _WORD.findall(text.lower())]
    if text.isascii() or not _SCRIPT.search(text):
        return found
    out: list[str] = []
    for word in found:
        if _SCRIPT.search(word):
            out.extend(word)
        else:
            out.append(word)
    return out


def pieces(name: str) -> list[str]:
    """The words of an identifier: `getCurrentWeather`, `get_current_weather` -> get, current, weather."""
    return words(_CAMEL.sub(" ", name).replace("_", " "))


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word without its English endings; wrong at times, but the same for the forms of one word."""
    if word.endswith("'s"):
        word = word[:-2]
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            word = word[: -len(ending)]
            if len(word) > 2 and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    if len(word) > 4 and word.endswith("ly"):
        word = word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


@lru_cache(maxsize=1)
def _fields() -> list[tuple[str, list[list[str]]]]:
    """The table: names of fields and their groups of words."""
    out: list[tuple[str, list[list[str]]]] = []
    for line in _TABLE.strip().replace("|\n ", "| ").split("\n"):
        topic, *groups = str(line).split("|")
        out.append((topic.strip(), [group.split() for group in groups]))
    return out


@lru_cache(maxsize=1)
def _meanings() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for topic, groups in _fields():
        table[stem(topic)] = (*table.get(stem(topic), ()), f"~{topic}")
        for group in groups:
            for word in group:
                key = stem(word)
                table[key] = (*table.get(key, ()), f"={topic}:{group[0]}", f"~{topic}")
    return table


def meaning(word: str) -> tuple[str, ...]:
    """What a word stands for: `=field:concept` and `~field` entries, empty if the table does not know it."""
    return _meanings().get(stem(word), ())


def content(text: str) -> list[str]:
    """The words of a text that carry its topic, in order, each once."""
    return list(dict.fromkeys(word for word in words(text) if word not in STOP and (len(word) > 1 or word.isdigit())))


def members(word: str) -> list[str]:
    """The words that stand in one group with a word (`fruit`: apple, banana, ...), or in the field it names."""
    key = stem(word)
    for topic, groups in _fields():
        if stem(topic) == key:
            return [group[0] for group in groups]
        for group in groups:
            if key in map(stem, group) and len(group) > 3:
                return [other for other in group if stem(other) != key]
    return []


def likeness(one: str, other: str) -> float:
    """How alike two words are: 1 for forms of one word, 0.8 for neighbours in meaning, 0.25 for one field, else 0."""
    if stem(one) == stem(other):
        return 1.0
    shared = set(meaning(one)) & set(meaning(other))
    if not shared:
        return 0.0
    return 0.8 if any(item[0] == "=" for item in shared) else 0.25
