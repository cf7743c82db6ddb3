using System.Buffers;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// Names behind words for private persons. Behind a colon or 姓名 a surname with one or two characters is enough; where
/// the name follows directly, it must look like one and be followed by a verb or the end of the clause, since 举报人高度认可
/// names nobody.
/// </summary>
internal static class PersonName
{
    private static readonly string[] Roles =
    [
        "举报人", "投诉人", "信访人", "来访人", "来信人", "来电人", "反映人", "上访人", "申诉人", "申请人", "当事人", "受害人", "被害人", "受害者", "证人", "户主", "养殖户", "养猪户",
        "业主", "村民", "居民", "住户", "市民", "农户", "租户", "房东", "死者", "伤者", "患者", "店主", "老板", "经营者", "养殖场主", "群众", "投诉者", "举报者", "司机", "车主", "家属",
        "被举报人", "被投诉人", "报料人", "爆料人", "知情人", "联名人", "实名举报人", "种植户", "承包人", "养殖者",
        "联系人", "邻居", "承包户", "村民代表", "居民代表", "业主代表", "群众代表",
    ];

    private static readonly string[] EnglishRoles =
    [
        "complainant", "petitioner", "whistle-blower", "whistleblower", "informant", "resident", "villager", "householder", "caller", "witness", "victim", "tenant", "landlord",
        "shop owner", "farm owner", "farmer", "neighbour", "neighbor", "homeowner", "driver", "letter writer", "visitor",
    ];

    private static readonly SearchValues<string> AnyEnglishRole = SearchValues.Create(EnglishRoles, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> RoleEnds = SearchValues.Create(string.Concat(Roles.Select(role => role[^1]).Distinct()));

    private static readonly string[] Links = ["(实名):", "(实名)", "本人", "-", "姓名", "名叫", "名为", "叫做", "叫", "姓名为", "系", "为", "是", ":", "(", "“", "\"", "、", "之一"];

    private static readonly string[] Followers =
    [
        "反映", "反应", "称", "说", "表示", "投诉", "举报", "来电", "来信", "来访", "等", "告诉", "介绍", "认为", "要求", "先生", "女士", "同志", "大爷", "大妈", "家", "的", "向", "于",
        "在", "对", "和", "与", "及", "拨打", "打来", "提供", "承认", "经营", "承包", "居住", "住", "电话", "因", "已", "两", "多次", "一家", "夫妇", "夫妻", "自家", "诉", "实名", "签字", "签名", "到", "就", "通过", "近日", "非法", "违规", "擅自", "将", "把", "也", "曾", "又", "被", "从", "每", "不", "没", "抱怨", "致电", "写信", "收到", "看到", "发现", "指", "养", "其", "户",
    ];

    // 王先生, 刘女士: redacted already.
    private static readonly string[] Titles = ["先生", "女士", "大爷", "大妈", "大姐", "阿姨", "同志", "师傅", "老师", "家人", "家长", "主任", "会长", "组长", "书记"];

    // 村民委员会, 居民小区: the word goes on and means something else.
    private static readonly string[] Continuations = ["委", "小组", "代表", "会议", "大会", "自治", "组织", "中心", "之间", "生活", "用水", "区", "楼", "小", "点", "身份", "家中"];

    private const int Window = 12;

    public static void Find(NormalisedText text, List<Hit> hits)
    {
        FindChinese(text, hits);
        CountedResidents.Find(text, hits);
        FindEnglish(text, hits);
    }

    private static void FindChinese(NormalisedText text, List<Hit> hits)
    {
        for (var i = 0; text.Next(i, RoleEnds) is >= 0 and var found; i++)
        {
            i = found;
            if (!EndsWithRole(text.Characters[..(i + 1)])) continue;
            var (start, isLinked) = SkipLinks(text, SkipRedacted(text, i + 1));
            var (compact, origins) = WithoutSpaces(text, start);
            if (Length(compact, isLinked) is not (> 0 and var length)) continue;
            var end = origins[length - 1] + 1;
            hits.Add(new(PersonalDataKind.PersonName, start, end, compact[..length]));
            i = end - 1;
        }
    }

    private static bool EndsWithRole(ReadOnlySpan<char> text)
    {
        foreach (var role in Roles)
        {
            if (text.EndsWith(role, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static (int Start, bool IsLinked) SkipLinks(NormalisedText text, int position)
    {
        var isLinked = false;
        for (var steps = 0; steps < 4; steps++)
        {
            while (text[position] is ' ' or '*' && position < text.Length) position++;
            var link = Links.FirstOrDefault(link => text.Characters[Math.Min(position, text.Length)..].StartsWith(link, StringComparison.Ordinal));
            if (link is null) break;
            isLinked |= link is not "、";
            position += link.Length;
        }

        return (position, isLinked);
    }

    // 举报人张某某（…）: what stands in brackets behind a redacted name may be the name.
    private static int SkipRedacted(NormalisedText text, int position)
    {
        var end = position + 1;
        if (text[end] is '某' or '×' or '*' or 'X')
        {
            while (text[end] is '某' or '×' or '*' or 'X') end++;
        }
        else if (Titles.FirstOrDefault(title => end < text.Length && text.Characters[end..].StartsWith(title, StringComparison.Ordinal)) is { } title)
        {
            end += title.Length;
        }
        else
        {
            return position;
        }

        return text[end] == '(' ? end : position;
    }

    /// <summary>The next characters without the spaces that may stand inside a name, and where each came from.</summary>
    private static (string Compact, List<int> Origins) WithoutSpaces(NormalisedText text, int start)
    {
        var origins = new List<int>();
        for (var i = start; i < text.Length && origins.Count < Window; i++)
        {
            if (text[i] != ' ' || !Surnames.IsHan(text[i + 1])) origins.Add(i);
        }

        return (string.Concat(origins.Select(origin => text[origin])), origins);
    }

    /// <summary>The length of the name that begins here, or 0.</summary>
    private static int Length(ReadOnlySpan<char> rest, bool isLinked)
    {
        var (surname, isAmbiguous) = Surnames.At(rest);
        if (surname == 0 || WordList.AtStart(rest, Continuations) > 0) return 0;
        for (var given = 2; given >= 1; given--)
        {
            var end = AfterCharacters(rest, surname, given);
            if (!IsGiven(rest, surname, end) || WordList.AtStart(rest[surname..], Titles) > 0) continue;
            var isLikely = IsAllGiven(rest[surname..end]);
            var after = rest[end..];
            var isEnded = after.IsEmpty || !Surnames.IsHan(after[0]);
            if (isLinked && (isEnded || (WordList.AtStart(after, Followers) > 0 && (isLikely || !isAmbiguous)))) return end;
            if (!isLinked && isLikely && !isAmbiguous && (isEnded || WordList.AtStart(after, Followers) > 0)) return end;
            if (!isLinked && isLikely && given == 2 && SaysSomething(after)) return end;
            // An unusual given name is believed where a verb of speech follows.
            if (!isLinked && !isAmbiguous && SaysSomething(after)) return end;
        }

        return 0;
    }

    // A rare character takes two places.
    private static int AfterCharacters(ReadOnlySpan<char> text, int start, int count)
    {
        var end = start;
        for (; count > 0; count--) end += end < text.Length && char.IsHighSurrogate(text[end]) ? 2 : 1;
        return end;
    }

    private static bool IsGiven(ReadOnlySpan<char> text, int start, int end)
    {
        if (end > text.Length) return false;
        foreach (var character in text[start..end])
        {
            if (!Surnames.IsHan(character) || Surnames.IsNever(character)) return false;
        }

        return true;
    }

    private static bool IsAllGiven(ReadOnlySpan<char> given)
    {
        foreach (var character in given)
        {
            if (!Surnames.IsGiven(character)) return false;
        }

        return true;
    }

    private static bool SaysSomething(ReadOnlySpan<char> after) =>
        WordList.AtStart(after, ["反映", "称", "说", "表示", "投诉", "举报", "来电", "来信", "来访", "告诉", "先生", "女士", "拨打"]) > 0;

    private static void FindEnglish(NormalisedText text, List<Hit> hits)
    {
        for (var start = 0; start < text.Length && text.Characters[start..].IndexOfAny(AnyEnglishRole) is >= 0 and var distance; start++)
        {
            start += distance;
            if (char.IsAsciiLetter(text[start - 1])) continue;
            foreach (var role in EnglishRoles)
            {
                if (text.Characters[start..].StartsWith(role, StringComparison.OrdinalIgnoreCase)) FindBehind(text, start + role.Length, hits);
            }
        }
    }

    private static void FindBehind(NormalisedText text, int role, List<Hit> hits)
    {
        var position = role;
        while (position - role < 12 && (text[position] is ' ' or ',' or ':' or '(' or '*' || IsLinkWord(text, ref position))) position++;
        if (EnglishName(text, position) is { } end) hits.Add(new(PersonalDataKind.PersonName, position, end, text.Slice(position, end).ToLowerInvariant()));
    }

    private static bool IsLinkWord(NormalisedText text, ref int position)
    {
        foreach (var word in (ReadOnlySpan<string>)["named ", "called ", "is ", "was ", "by the name of ", "name: ", "Mr ", "Ms ", "Mrs ", "Mr. ", "Ms. ", "'s name ", "name "])
        {
            if (!text.Characters[position..].StartsWith(word, StringComparison.Ordinal)) continue;
            position += word.Length - 1;
            return true;
        }

        return false;
    }

    /// <summary>Surname and given name in pinyin, each with a capital; in either order.</summary>
    private static int? EnglishName(NormalisedText text, int start)
    {
        var first = WordEnd(text, start);
        if (first == start || text[first] != ' ') return null;
        var second = WordEnd(text, first + 1);
        if (second == first + 1) return null;
        var one = text.Characters[start..first];
        var two = text.Characters[(first + 1)..second];
        return (Surnames.IsPinyin(one) && Surnames.IsGivenPinyin(two)) || (Surnames.IsPinyin(two) && Surnames.IsGivenPinyin(one)) ? second : null;
    }

    // A word of small letters behind one capital; 0 length where it is none.
    private static int WordEnd(NormalisedText text, int start)
    {
        if (!char.IsAsciiLetterUpper(text[start])) return start;
        var end = start + 1;
        while (char.IsAsciiLetterLower(text[end]) || (text[end] == '-' && char.IsAsciiLetterLower(text[end + 1]))) end++;
        return char.IsAsciiLetterOrDigit(text[end]) || end - start < 2 ? start : end;
    }
}
