using System.Buffers;
using System.Globalization;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>
/// Characters that no page, feed or workbook can hold: control characters other than tabs and line ends, halves of characters,
/// and U+FFFE and U+FFFF. Nobody types them; they come along in what is pasted, and XML refuses a whole feed for one.
/// </summary>
internal static class RefusedCharacters
{
    /// <summary>How many of a file are reported, each at its place.</summary>
    private const int MostReported = 10;

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')),
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code), '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Where the first one stands; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Suspects);
            if (next < 0) return -1;
            at += next;
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return at;
            at += 2;
        }

        return -1;
    }

    /// <summary>Reports the first one of a value, at the value; false where there is none.</summary>
    public static bool Report(ReadOnlySpan<char> value, Position at, FileLog log)
    {
        var index = IndexIn(value);
        if (index < 0) return false;
        Report(value[index], at, log);
        return true;
    }

    /// <summary>Reports those of a file, each at its place; false where there is none.</summary>
    public static bool Report(TextFile file, FileLog log)
    {
        var (at, count) = (0, 0);
        while (count < MostReported && IndexIn(file.Text.AsSpan(at)) is >= 0 and var next)
        {
            at += next;
            Report(file.Text[at], file.At(at), log);
            count++;
            // Hardly a text, and full of them.
            if (file.Text[at] == '\0') break;
            at++;
        }

        return count > 0;
    }

    private static void Report(char letter, Position at, FileLog log) =>
        log.AddWithHint(DiagnosticCodes.CharacterRefused, at, Hint(letter), string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}"));

    private static LocalizedText Hint(char letter) => letter switch
    {
        '\0' => new("空字符：这不像是文本文件", "a null character; this is hardly a text file"),
        '\a' => new("Word 表格单元格的结束符；删去", "the end of a table cell in Word; delete it"),
        '\v' => new("Word 的手动换行符（Shift+Enter）；改成空格或普通换行", "Word's soft line break (Shift+Enter); write a space or a line break"),
        '\f' => new("分页符；删去", "a page break; delete it"),
        '\u001E' => new("Word 的不间断连字符；改成“-”", "Word's non-breaking hyphen; write -"),
        '\u001F' => new("Word 的可选连字符；删去", "Word's optional hyphen; delete it"),
        '\u0085' => new("另一种换行符；改成普通换行", "a line break of other systems; write an ordinary one"),
        _ when char.IsControl(letter) => new("看不见的控制字符，多是粘贴带来的；删去", "an invisible control character, mostly pasted along; delete it"),
        _ => new("不是完整的字符，可能在转换时损坏；删去或重写", "not a whole character, damaged in some conversion; delete or rewrite it"),
    };
}
