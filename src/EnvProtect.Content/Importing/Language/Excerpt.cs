using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Importing;

/// <summary>Shortened texts: for reports, and for the title that the clerk will replace.</summary>
internal static class Excerpt
{
    private const int Longest = 40;
    private const int LongestTitle = 40;
    private const int ShortestTitle = 8;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?\n");
    private static readonly SearchValues<char> Commas = SearchValues.Create("，,；;：:");

    public static string Of(string text)
    {
        var words = text.Replace('\n', ' ').Trim();
        return words.Length <= Longest ? words : Cut(words, Longest) + "…";
    }

    /// <summary>The first sentence, cut at a comma where it is long.</summary>
    public static string Title(string text)
    {
        var end = text.AsSpan().IndexOfAny(SentenceEnds);
        var sentence = (end < 0 ? text : text[..end]).Trim();
        if (sentence.Length <= LongestTitle) return sentence.TrimEnd('；', ';', '，', ',', '：', ':');
        var comma = sentence.AsSpan(ShortestTitle, LongestTitle - ShortestTitle).IndexOfAny(Commas);
        return comma >= 0 ? sentence[..(ShortestTitle + comma)] : Cut(sentence, LongestTitle - 1) + "…";
    }

    private static string Cut(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
}

/// <summary>Imported words as prose: paragraphs without any markup.</summary>
internal static class PlainProse
{
    /// <summary>Null where there are no words. Lines become paragraphs.</summary>
    public static LocalizedProse? Of(params IEnumerable<string?> texts)
    {
        ImmutableArray<string> paragraphs = [.. texts.SelectMany(text => (text ?? "").Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0)];
        if (paragraphs.IsEmpty) return null;
        return new(new(string.Join('\n', paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>")), string.Join("\n\n", paragraphs)), null);
    }
}
