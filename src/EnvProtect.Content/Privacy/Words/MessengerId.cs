using System.Buffers;

namespace EnvProtect.Content.Privacy;

/// <summary>WeChat and QQ ids behind the words that announce them. Public accounts are media, not persons.</summary>
internal static class MessengerId
{
    private static readonly string[] WechatWords = ["加微信", "加v信", "微信", "薇信", "威信", "wechat", "weixin", "v信", "加微", "加我微", "加v", "加我v", "vx", "wx", "微:", "v:"];
    private static readonly string[] QqWords = ["qq", "扣扣", "企鹅号", "q:"];
    private static readonly SearchValues<char> WordStarts = SearchValues.Create(
        string.Concat(WechatWords.Concat(QqWords).Select(word => word[0]).SelectMany(letter => new[] { letter, char.ToUpperInvariant(letter) }).Distinct()));

    private static readonly string[] PublicWords = ["公众", "小程序", "视频号", "服务号", "订阅号", "群众", "平台", "official", "public", "channel", "account of"];
    private static readonly string[] Markers = ["号码", "账号", "帐号", "号", "群", "id", "名", "number", "account", "no."];

    public static void Find(NormalisedText text, List<Hit> hits)
    {
        for (var i = 0; text.Next(i, WordStarts) is >= 0 and var found; i++)
        {
            i = found;
            if (Word(text, i, WechatWords) is > 0 and var wechat) i = Wechat(text, i, i + wechat, hits);
            else if (Word(text, i, QqWords) is > 0 and var qq) i = Qq(text, i, i + qq, hits);
        }
    }

    private static int Wechat(NormalisedText text, int word, int position, List<Hit> hits)
    {
        var (start, isNamed, isMarked) = SkipMarkers(text, position);
        if (start < 0) return position - 1;
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-')) end++;
        var id = text.Slice(start, end);
        // An English word after a colon is a word; an id has a digit or an underscore, or is called one.
        var isId = id.Length is >= 6 and <= 20 && char.IsAsciiLetter(id[0])
            && (isNamed || id.Any(char.IsAsciiDigit) || (isMarked && id.Contains('_', StringComparison.Ordinal)));
        if (!isId) return position - 1;
        hits.Add(new(PersonalDataKind.Messenger, word, end, id.ToLowerInvariant()));
        return end - 1;
    }

    private static int Qq(NormalisedText text, int word, int position, List<Hit> hits)
    {
        var (start, _, _) = SkipMarkers(text, position);
        if (start < 0) return position - 1;
        Span<char> digits = stackalloc char[11];
        var (length, end) = (0, start);
        for (var next = start; next < text.Length; next++)
        {
            if (char.IsAsciiDigit(text[next]))
            {
                if (length == digits.Length) return position - 1;
                digits[length++] = text[next];
                end = next + 1;
            }
            else if (text[next] is not (' ' or '-' or '\n' or '·') || next - end > 2)
            {
                break;
            }
        }

        // "Q:" also begins a question, and 12345 is a hotline.
        var least = text[position - 1] == ':' ? 6 : 5;
        if (length < least || digits[0] == '0' || char.IsAsciiLetter(text[end]) || text[end] == '@') return position - 1;
        hits.Add(new(PersonalDataKind.Messenger, word, end, digits[..length].ToString()));
        return end - 1;
    }

    /// <summary>Where the id begins, behind words like 号 and a colon; negative where the word means something public.</summary>
    private static (int Start, bool IsNamed, bool IsMarked) SkipMarkers(NormalisedText text, int position)
    {
        var (isNamed, isMarked) = (false, false);
        var limit = position + 16;
        while (position < text.Length && position < limit)
        {
            var rest = text.Characters[position..];
            if (WordList.AtStart(rest, PublicWords, StringComparison.OrdinalIgnoreCase) > 0) return (-1, false, false);
            if (WordList.AtStart(rest, Markers, StringComparison.OrdinalIgnoreCase) is > 0 and var marker && !char.IsAsciiLetter(text[position + marker]))
            {
                isNamed = true;
                position += marker;
            }
            else if (text[position] is ':' or '=' or '为' or '是' or '"' or '“' or '「' or '(' or '*' or '`')
            {
                isMarked = true;
                position++;
            }
            else if (rest.StartsWith("is ", StringComparison.OrdinalIgnoreCase))
            {
                isMarked = true;
                position += 3;
            }
            else if (text[position] == ' ')
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return (position, isNamed, isMarked);
    }

    private static int Word(NormalisedText text, int position, string[] words)
    {
        var length = WordList.AtStart(text.Characters[position..], words, StringComparison.OrdinalIgnoreCase);
        if (length == 0 || !char.IsAsciiLetter(text[position])) return length;
        // "wx" inside a longer word is none.
        return char.IsAsciiLetterOrDigit(text[position - 1]) || char.IsAsciiLetter(text[position + length]) ? 0 : length;
    }
}
