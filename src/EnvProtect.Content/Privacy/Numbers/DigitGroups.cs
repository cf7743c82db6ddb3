namespace EnvProtect.Content.Privacy;

/// <summary>Finds the groups of digits of a text, and how they hang together.</summary>
internal static class DigitGroups
{
    private const int MostSpaces = 40;
    private const int MostMarks = 3;

    public static List<DigitGroup> Of(NormalisedText text)
    {
        var groups = new List<DigitGroup>();
        var characters = text.Characters;
        var last = -1;
        var position = 0;
        while (position < characters.Length)
        {
            var distance = characters[position..].IndexOfAnyInRange('0', '9');
            if (distance < 0) break;
            var start = position + distance;
            var end = start + 1;
            while (end < characters.Length && char.IsAsciiDigit(characters[end])) end++;
            groups.Add(new(start, end, last < 0 ? Gap.Barrier : Between(characters[last..start])));
            last = end;
            position = end;
        }

        return groups;
    }

    /// <summary>A number may be broken once by a line end, and by a few spaces, dashes, dots or Markdown marks.</summary>
    private static Gap Between(ReadOnlySpan<char> between)
    {
        if (between.Length > MostSpaces) return Gap.Barrier;
        var (marks, spaces, lineBreaks, brackets) = (0, 0, 0, 0);
        foreach (var character in between)
        {
            switch (character)
            {
                case ' ': spaces++; break;
                case '\n': lineBreaks++; break;
                case '-' or '.' or '·' or '_' or '*' or '`' or '~' or '\\' or '/' or '+': marks++; break;
                case '>' when lineBreaks > 0: break;
                case '(' or ')': brackets++; break;
                default: return Gap.Barrier;
            }
        }

        if (lineBreaks > 1 || brackets > 2) return Gap.Barrier;
        // Asterisks that stand for digits are a redaction: three or more keep the two sides apart.
        if (marks > MostMarks || (marks == MostMarks && between.Contains('*'))) return Gap.Barrier;
        if (brackets > 0) return Gap.Bracket;
        return spaces + lineBreaks > 0 ? Gap.Loose : Gap.Tight;
    }
}
