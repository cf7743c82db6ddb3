using System.Buffers;

namespace EnvProtect.Content.Privacy;

/// <summary>Mail addresses, also with spaces around the sign, or with (at) and (dot).</summary>
internal static class EmailAddress
{
    private const int LongestLocalPart = 64;
    private const int MostLabels = 6;

    // Written instead of @ by people who know why; the plain words only count before a provider of mail.
    private static readonly string[] Signs = ["@", "(at)", "[at]", "{at}", "<at>", "(a)", "＠"];
    private static readonly string[] WeakSigns = [" at ", "#", "艾特", "圈a"];
    private static readonly SearchValues<char> SignStarts = SearchValues.Create(string.Concat(Signs.Concat(WeakSigns).Select(sign => sign[0]).Distinct()));

    private static readonly string[] Dots = [".\n", ".", "(dot)", "[dot]", "{dot}", " (dot) ", " [dot] ", " dot ", "。", "点"];

    private static readonly string[] Providers =
        ["163", "126", "qq", "vip", "sina", "sohu", "yeah", "gmail", "outlook", "hotmail", "foxmail", "139", "189", "aliyun", "icloud", "live", "yahoo", "msn", "tom", "21cn"];

    private static readonly string[] FileEndings = ["png", "jpg", "jpeg", "webp", "gif", "svg", "css", "js", "md", "csv", "pdf", "html", "json"];

    // RFC 2606 and 6761: nobody's.
    private static readonly string[] Reserved = ["example", "invalid", "test", "localhost"];

    public static void Find(NormalisedText text, List<Hit> hits)
    {
        for (var i = 0; text.Next(i, SignStarts) is >= 0 and var found; i++)
        {
            i = found;
            var (sign, isWeak) = SignAt(text.Characters[i..]);
            if (sign == 0) continue;
            var end = i;
            while (end > 0 && i - end < 2 && text[end - 1] == ' ') end--;
            var start = end;
            while (start > 0 && end - start < LongestLocalPart && IsLocal(text[start - 1])) start--;
            while (start < end && !char.IsAsciiLetterOrDigit(text[start])) start++;
            if (start == end) continue;
            var (domain, domainEnd) = Domain(text, i + sign);
            if (domain.Length == 0) continue;
            if (isWeak && !Providers.Contains(domain[..domain.IndexOf('.', StringComparison.Ordinal)], StringComparer.Ordinal)) continue;
            hits.Add(new(PersonalDataKind.Email, start, domainEnd, $"{text.Slice(start, end).ToLowerInvariant()}@{domain}"));
            i = domainEnd - 1;
        }
    }

    private static (int Length, bool IsWeak) SignAt(ReadOnlySpan<char> text)
    {
        foreach (var sign in Signs)
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase)) return (sign.Length, false);
        }

        foreach (var sign in WeakSigns)
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase)) return (sign.Length, true);
        }

        return default;
    }

    /// <summary>The domain that begins here, in small letters; empty where there is none that can receive mail.</summary>
    private static (string Domain, int End) Domain(NormalisedText text, int start)
    {
        var position = start;
        while (position - start < 2 && text[position] == ' ') position++;
        var labels = new List<string>();
        var end = position;
        while (labels.Count < MostLabels)
        {
            var from = position;
            while (char.IsAsciiLetterOrDigit(text[position]) || (text[position] == '-' && position > from)) position++;
            if (position == from) break;
            labels.Add(text.Slice(from, position).ToLowerInvariant());
            end = position;
            var dot = Dots.FirstOrDefault(dot => text.Characters[position..].StartsWith(dot, StringComparison.OrdinalIgnoreCase));
            if (dot is null) break;
            position += dot.Length;
        }

        return labels.Count >= 2 && IsTopLevel(labels[^1]) && !Reserved.Contains(labels[^1], StringComparer.Ordinal)
            && !Reserved.Contains(labels[^2], StringComparer.Ordinal)
            ? (string.Join('.', labels), end)
            : ("", end);
    }

    private static bool IsTopLevel(string label) =>
        label.Length is >= 2 and <= 18 && label.All(char.IsAsciiLetterLower) && !FileEndings.Contains(label, StringComparer.Ordinal);

    private static bool IsLocal(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' or '+' or '%';
}
