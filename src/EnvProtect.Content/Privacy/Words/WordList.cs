namespace EnvProtect.Content.Privacy;

/// <summary>Looks for the words of a list.</summary>
internal static class WordList
{
    /// <summary>Whether one of the words stands anywhere in the text, in any case.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The length of the first of the words that the text begins with; 0 where it begins with none.</summary>
    public static int AtStart(ReadOnlySpan<char> text, string[] words, StringComparison comparison = StringComparison.Ordinal)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, comparison)) return word.Length;
        }

        return 0;
    }
}
