using System.Buffers;

namespace EnvProtect.Content.Privacy;

/// <summary>The one who is named for all, as in 张建国等12户村民. Only residents are meant: who 等3名责任人 stands behind holds an office.</summary>
internal static class CountedResidents
{
    private const string Numerals = "0123456789一二三四五六七八九十百两几多余";
    private const string Measures = "户名人位";

    // What may stand before the name; behind any other character it is probably a part of a longer word.
    private const string Before = "由为及和与经村组对将据";
    private const int NameLength = 3;

    private static readonly SearchValues<char> AndOthers = SearchValues.Create("等");

    private static readonly string[] Residents =
        ["村民", "居民", "群众", "业主", "住户", "农户", "租户", "养殖户", "承包户", "市民", "商户", "举报人", "投诉人", "信访人"];

    public static void Find(NormalisedText text, List<Hit> hits)
    {
        for (var i = 0; text.Next(i, AndOthers) is >= 0 and var end; i = end + 1)
        {
            var start = end - NameLength;
            if (start < 0 || !IsName(text.Characters[start..end]) || !IsCount(text.Characters[(end + 1)..])) continue;
            if (start == 0 || !Surnames.IsHan(text[start - 1]) || Before.Contains(text[start - 1], StringComparison.Ordinal)) hits.Add(new(PersonalDataKind.PersonName, start, end, text.Slice(start, end)));
        }
    }

    private static bool IsName(ReadOnlySpan<char> text) =>
        Surnames.At(text) is (1, false) && Surnames.IsGiven(text[1]) && Surnames.IsGiven(text[2]);

    private static bool IsCount(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Numerals.Contains(text[length], StringComparison.Ordinal)) length++;
        if (length == 0 || length >= text.Length || !Measures.Contains(text[length], StringComparison.Ordinal)) return false;
        return WordList.AtStart(text[(length + 1)..], Residents) > 0;
    }
}
