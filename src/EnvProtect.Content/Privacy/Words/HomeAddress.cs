using System.Buffers;
using System.Text.RegularExpressions;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// Home addresses down to the door: building and room, village group and house, or a house number behind words that say
/// who lives there. A street or a village is none, and neither is the address of an office.
/// </summary>
internal static partial class HomeAddress
{
    private const int OfficeReach = 24;

    // Every repetition has a bound, so that no text takes long, whatever is written in it.
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const string Gap = @"[ \n]{0,2}";
    private const string Number = @"[0-9A-Za-z一二三四五六七八九十甲乙丙丁]{1,4}";

    // The last characters of 小区, 花园, 家园, 公寓 and so on: single ones are found quicker than words.
    private static readonly string[] Estates = ["区", "园", "寓", "苑", "村", "院", "楼", "舍", "庭", "城", "庄", "墅", "府", "馆"];

    private static readonly DoorPattern[] Doors =
    [
        new(["栋", "幢", "座", "楼", "院", "#", "单"], RoomOfBuilding),
        new(["附"], AnnexOfBuilding),
        new(["单", "门", "梯"], RoomOfEntrance),
        new(["栋", "幢", "楼"], NumberOfBuilding),
        new(Estates, ThreeNumbersOfEstate),
        new(Estates, TwoNumbersOfEstate),
        new(["组", "村", "屯", "队", "湾", "冲", "塘", "场"], HouseOfGroup),
        new(["room", "rm.", "rm ", "apt", "apartment", "flat"], EnglishRoomOfBuilding),
        new(["room", "rm.", "rm ", "apt", "apartment", "flat"], EnglishBuildingOfRoom),
    ];

    // What says that somebody lives there makes a plain house number enough.
    private static readonly DoorPattern[] Homes =
    [
        new(["住", "家", "户", "收", "门"], HomeAtNumber, isFar: true),
        new(["liv", "resid", "home"], EnglishHomeInStreet, isFar: true),
        new(["liv", "resid", "home"], EnglishHomeAtNumber, isFar: true),
    ];

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。;!?\n,");

    private static readonly string[] Offices =
        ["政府", "局", "委员会", "村委", "办公", "大厦", "行政中心", "办事处", "法院", "检察院", "公司", "厂", "店", "酒店", "宾馆", "中心", "大队", "医院", "学校", "指挥部",
         "督察组", "派出所", "服务站", "市场", "园区", "工业园", "项目部", "广场", "写字楼", "实验室", "泵站", "office", "bureau", "government", "company", "ltd", "hotel", "tower", "plant", "factory"];

    private static readonly string[] Dwellings =
        ["小区", "花园", "家园", "公寓", "苑", "新村", "家属", "宿舍", "华庭", "名城", "山庄", "别墅", "豪庭", "华府", "公馆", "住", "家中", "其家", "residential", "home", "live", "reside"];

    // 5组12号井 is a well, 2单元300户 a count.
    private static readonly string[] Things =
        ["井", "炉", "机", "线", "池", "泵", "罐", "桩", "点位", "断面", "地块", "坝", "仓", "窑", "库", "煤", "塔", "排口", "排污口", "采样", "监测", "文", "令", "楼", "车间",
         "户", "家", "人", "套", "间", "平", "米", "㎡", "m", "吨", "元", "年", "%", "kW", "千瓦", "矿", "闸", "渠", "坑", "洞", "管", "检测", "公告", "通告", "台", "头", "只", "亩", "名", "样", "码头", "岗", "砂场", "桥"];

    // One look for all patterns together: most rows of tables hold none of their words.
    private static readonly SearchValues<char> AnyCharacter = SearchValues.Create(string.Concat(Doors.Concat(Homes).SelectMany(pattern => pattern.Characters)));

    private static readonly SearchValues<string> AnyWord =
        SearchValues.Create([.. Doors.Concat(Homes).SelectMany(pattern => pattern.Words).Distinct()], StringComparison.OrdinalIgnoreCase);

    public static void Find(NormalisedText text, List<Hit> hits)
    {
        if (!text.Characters.ContainsAny(AnyCharacter) && !text.Characters.ContainsAny(AnyWord)) return;
        foreach (var pattern in Doors)
        {
            pattern.Find(text, match =>
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                if (!IsThing(text, start, end) && !IsOffice(text.Characters[..start])) Add(text, match, hits);
            });
        }

        foreach (var pattern in Homes) pattern.Find(text, match => Add(text, match, hits));
    }

    private static void Add(NormalisedText text, ValueMatch match, List<Hit> hits)
    {
        var end = match.Index + match.Length;
        var value = string.Concat(text.Slice(match.Index, end).Where(character => character is not (' ' or '\n' or '-')));
        hits.Add(new(PersonalDataKind.HomeAddress, match.Index, end, value.ToLowerInvariant()));
    }

    private static bool IsThing(NormalisedText text, int start, int end)
    {
        var rest = text.Characters[end..].TrimStart(" \n");
        if (char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(text[end - 1])) return true;
        if (WordList.AtStart(rest, Things) > 0) return true;

        // 机组1号 and 领导小组3号 are no village groups.
        return text[start] == '组' && text[start - 1] is '机' or '小' or '班' or '专';
    }

    private static bool IsOffice(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - OfficeReach)..];
        before = before[(before.LastIndexOfAny(ClauseEnds) + 1)..];
        return WordList.IsIn(before, Offices) && !WordList.IsIn(before, Dwellings);
    }

    [GeneratedRegex($"{Number}{Gap}(栋|幢|座|号楼|号院|#楼|#|单元){Gap}(第?{Gap}{Number}{Gap}(单元|门|楼|层|梯){Gap})?-?{Gap}[0-9]{{2,4}}[A-Za-z]?{Gap}(室|号房|房|号)", Options)]
    private static partial Regex RoomOfBuilding { get; }

    [GeneratedRegex($"{Number}{Gap}(栋|幢|座|号楼|号院){Gap}附{Gap}[0-9]{{1,4}}{Gap}号", Options)]
    private static partial Regex AnnexOfBuilding { get; }

    [GeneratedRegex($"{Number}{Gap}(单元|门|梯){Gap}(第?{Gap}{Number}{Gap}(楼|层){Gap})?-?{Gap}[0-9]{{3,4}}[A-Za-z]?{Gap}(室|号房|房|号)?", Options)]
    private static partial Regex RoomOfEntrance { get; }

    [GeneratedRegex($"{Number}{Gap}(栋|幢|号楼){Gap}-?{Gap}[0-9]{{3,4}}", Options)]
    private static partial Regex NumberOfBuilding { get; }

    [GeneratedRegex($@"(小区|花园|家园|公寓|苑|新村|号院|家属院|家属楼|宿舍|华庭|名城|山庄|别墅|豪庭|华府|公馆){Gap}[0-9A-Z]{{1,3}}{Gap}-{Gap}[0-9]{{1,3}}({Gap}-{Gap}[0-9]{{1,4}})", Options)]
    private static partial Regex ThreeNumbersOfEstate { get; }

    [GeneratedRegex($@"(小区|花园|家园|公寓|苑|新村|家属院|家属楼|宿舍|华庭|名城|山庄|别墅|豪庭|华府|公馆){Gap}[0-9A-Z]{{1,3}}{Gap}-{Gap}[0-9]{{3,4}}", Options)]
    private static partial Regex TwoNumbersOfEstate { get; }

    [GeneratedRegex($@"(组|村|屯|队|湾|冲|塘|屋场){Gap}(第|门牌)?{Gap}[0-9]{{1,4}}({Gap}-{Gap}[0-9]{{1,3}})?{Gap}号", Options)]
    private static partial Regex HouseOfGroup { get; }

    [GeneratedRegex(@"\b(room|rm\.?|apt\.?|apartment|flat)\s{0,2}(no\.?\s{0,2})?[0-9]{1,4}[A-Z]?,?\s{1,2}((unit|entrance|floor)\s{0,2}[0-9A-Z]{1,3},?\s{1,2})?(building|bldg\.?|block|unit)\s{0,2}(no\.?\s{0,2})?[0-9A-Z]{1,3}\b", Options)]
    private static partial Regex EnglishRoomOfBuilding { get; }

    [GeneratedRegex(@"\b(building|bldg\.?|block|unit)\s{0,2}(no\.?\s{0,2})?[0-9A-Z]{1,3},?\s{1,2}((unit|entrance|floor)\s{0,2}[0-9A-Z]{1,3},?\s{1,2})?(room|rm\.?|apt\.?|apartment|flat)\s{0,2}(no\.?\s{0,2})?[0-9]{1,4}[A-Z]?\b", Options)]
    private static partial Regex EnglishBuildingOfRoom { get; }

    [GeneratedRegex(@"(家住|现住|住址|居住地址|家庭住址|家庭地址|住在|居住在|居住于|家在|户籍地址|收货地址|户籍地|住所|门牌号?|其家位于)[^。;!?\n]{2,40}?[0-9一二三四五六七八九十]{1,4}[ \n]{0,2}(-[ \n]{0,2}[0-9]{1,4}[ \n]{0,2}){0,2}(号|室|户)", Options)]
    private static partial Regex HomeAtNumber { get; }

    [GeneratedRegex(@"\b(lives?|living|lived|resides?|residing|home address|home is)\b[^.;!?\n]{0,30}?\b(at )?(no\.?\s{0,2})?[0-9]{1,4}[A-Z]?,?\s[A-Z][A-Za-z' ]{2,30}\b(road|street|lane|alley|avenue|village|group)\b", Options)]
    private static partial Regex EnglishHomeInStreet { get; }

    [GeneratedRegex(@"\b(lives?|living|lived|resides?|residing|home address|home is)\b[^.;!?\n]{0,30}?\bno\.\s{0,2}[0-9]{1,4}\b", Options)]
    private static partial Regex EnglishHomeAtNumber { get; }
}
