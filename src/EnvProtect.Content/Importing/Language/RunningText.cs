using System.Collections.Immutable;
using System.Text;

namespace EnvProtect.Content.Importing;

/// <summary>
/// Lines joined to one text, in which every character still knows its place. Line ends mean nothing: documents that were
/// laid out for paper break anywhere. Spaces beside Chinese characters go, full-width digits and letters become plain.
/// </summary>
internal sealed class RunningText
{
    private readonly ImmutableArray<Place> places;

    private RunningText(string text, ImmutableArray<Place> places) => (Text, this.places) = (text, places);

    public string Text { get; }

    public Place At(int offset) => places.IsEmpty ? Place.Start : places[Math.Clamp(offset, 0, places.Length - 1)];

    public bool IsLineStart(int offset) => offset == 0 || (offset < places.Length && (places[offset].Line != places[offset - 1].Line || places[offset].Part != places[offset - 1].Part));

    public static RunningText Join(IEnumerable<SourceLine> lines)
    {
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<Place>();
        Place? space = null;
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Text.Length; i++)
            {
                var at = line.At.Part is null ? line.At with { Column = i + 1 } : line.At;
                var c = Plain(line.Text[i]);
                if (c == '\n' || IsInvisible(c)) continue;
                if (char.IsWhiteSpace(c))
                {
                    if (text.Length > 0) space ??= at;
                    continue;
                }

                if (space is { } between && char.IsAscii(c) && char.IsAscii(text[^1])) Append(' ', between);
                space = null;
                Append(c, at);
            }
        }

        return new(text.ToString(), places.ToImmutable());

        void Append(char c, Place at)
        {
            text.Append(c);
            places.Add(at);
        }
    }

    /// <summary>A text of one cell as a line would be joined.</summary>
    public static string Clean(string text) => text.Length == 0 ? "" : Join([new(Place.Start, text)]).Text;

    /// <summary>The lines that a stretch of the text comes from, one entry a paragraph: where it begins, and its words.</summary>
    public IEnumerable<SourceLine> Paragraphs(int from, int to)
    {
        var start = from;
        for (var i = from + 1; i <= to; i++)
        {
            if (i < to && (places[i].Part == places[i - 1].Part && places[i].Line <= places[i - 1].Line + 1)) continue;
            if (Text[start..i].Trim() is { Length: > 0 } words) yield return new(At(start), words);
            start = i;
        }
    }

    private static char Plain(char c) => c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' ? (char)(c - '０' + '0') : c;

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD';
}
