/** Small words of the languages read: a capital on them says only that a sentence begins. */

export const functionWords: ReadonlySet<string> = new Set(
  (
    "the a an and or but if in on at by for from with to of as it its he she his her they their we our you your i this that these those there here when while where who what which why how after before since until during " +
    "although though because however meanwhile still also even just not no yes all some many most more much each every both either neither another other others such only once under over about against between among " +
    "through without within despite according earlier later last next now then today yesterday so yet nor than into onto upon is are was were be been has have had do does did will would can could may might must shall should let " +
    "one two three four five six seven eight nine ten dear given asked " +
    "el la los las un una unos unas en de del por para con sin sobre según tras pero como que cuando también este esta estos estas su sus lo al y e o no se es son fue hay muy más " +
    "le les des du dans pour avec sans sur selon après mais comme qui quand aussi ce cette ces son sa ses il elle ils elles on et ou ne est sont " +
    "der die das den dem ein eine einen einem einer im am um von vom zum zur mit nach bei aus auf für über unter vor zwischen und oder aber wenn als auch nicht ist sind war wird werden es er sie wir ich " +
    "o os as um uma em no na nos nas por com sem sob ao aos mas foi são il lo gli nel nella dal dalla di da con per tra fra ma anche non è " +
    "bu bir və ilə üçün da də ki o bunun onun ve ile için ama в на и с по о об от до из за к у не но а что как он она они это при для после"
  ).split(" "),
);
