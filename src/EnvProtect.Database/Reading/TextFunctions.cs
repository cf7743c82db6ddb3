using System.Text.RegularExpressions;
using EnvProtect.Database.Search;
using Microsoft.Data.Sqlite;

namespace EnvProtect.Database.Reading;

/// <summary>Functions on text that SQLite lacks, or has for ASCII alone. Null stays null.</summary>
public static class TextFunctions
{
    public const string Lower = "text_lower";
    public const string Upper = "text_upper";
    public const string Fold = "text_fold";
    public const string Words = "text_words";
    public const string Matches = "text_matches";

    // A short pattern of repetitions within repetitions would otherwise fill the memory.
    static TextFunctions() => AppContext.SetData("REGEX_NONBACKTRACKING_MAX_AUTOMATA_SIZE", 10_000);

    /// <summary>A pattern of <see cref="Matches"/>: its time grows with the length of the text alone.</summary>
    /// <exception cref="ArgumentException">It is not a pattern, or not one that can be matched in such time.</exception>
    /// <exception cref="NotSupportedException">It uses look-around, back references or the like.</exception>
    public static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    internal static void Register(SqliteConnection connection)
    {
        connection.CreateFunction(Lower, (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        connection.CreateFunction(Upper, (string? text) => text?.ToUpperInvariant(), isDeterministic: true);
        connection.CreateFunction(Fold, (string? text) => text is null ? null : Bigrams.Fold(text), isDeterministic: true);
        connection.CreateFunction(Words, (string? text) => text is null ? null : Bigrams.Words(text), isDeterministic: true);
        (string Text, Regex Regex)? last = null;
        connection.CreateFunction(Matches, (string? text, string? pattern) =>
        {
            if (text is null || pattern is null) return (bool?)null;
            if (last?.Text != pattern) last = (pattern, Pattern(pattern));
            return last.Value.Regex.IsMatch(text);
        }, isDeterministic: true);
    }
}
