using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;
using EnvProtect.Database.Reading;
using EnvProtect.Database.Search;

namespace EnvProtect.Api.Translation;

/// <summary>
/// Turns <c>$search</c> into a condition. The full-text index names the rows that have all pairs of characters of a word; a
/// word of more than two characters is then looked for in the texts of those rows, so that pairs from different places
/// never pass for it. Punctuation and white space part the words of a phrase, whichever they are.
/// </summary>
internal static class SearchTranslator
{
    public static Sql Condition(SearchExpression search, Scope scope)
    {
        if (scope.Set is not { Table.SearchColumns.IsEmpty: false } set)
        {
            throw Refusals.NotImplemented(search.At, new($"对 {scope.Name} 的 $search", $"$search in {scope.Name}"), new("请用 $filter=contains(…)。", "Use $filter=contains(...)."));
        }

        var candidates = scope.IsTable ? Candidates(search) : null;
        var found = candidates is null ? Sql.Empty : Found(candidates, scope, set);
        return candidates is not null && IsExact(search) ? found : Sql.And([found, Exact(search, scope, set)]);
    }

    /// <summary>
    /// A condition that holds of every row with <paramref name="part"/> in a searched column, and that the index answers; null
    /// where there is none. Only Chinese characters are asked for: in their case what stands beside them never changes how they
    /// are folded.
    /// </summary>
    public static Sql? Candidates(string part, string column, Scope scope)
    {
        if (scope is not { IsTable: true, Set: { } set } || !set.Table.SearchColumns.Contains(column)) return null;
        var tokens = part.Split([.. part.Where(character => character is < '\u4E00' or > '\u9FFF')], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(run => Bigrams.QueryTokens([.. run.Select(character => character.ToString())])).Distinct().Select(token => $"\"{token}\"").ToArray();
        return All(tokens) is { } candidates ? Found(candidates, scope, set) : null;
    }

    private static Sql Found(string candidates, Scope scope, EntitySet set)
    {
        var index = Sql.Name(SearchIndex.NameOf(set.Table));
        return Sql.Of($"{scope.Alias}.rowid IN (SELECT rowid FROM {index} WHERE {index} MATCH {Sql.Value(candidates)})");
    }

    /// <summary>A query of the index that finds at least the rows meant; null where it cannot narrow them.</summary>
    private static string? Candidates(SearchExpression search) => search switch
    {
        SearchTerm term => All([.. Bigrams.Runs(Bigrams.Fold(term.Text)).SelectMany(Bigrams.QueryTokens).Distinct().Select(token => $"\"{token}\"")]),
        SearchAnd and => All([.. and.Operands.Select(Candidates).OfType<string>()]),
        SearchOr or => or.Operands.Select(Candidates).ToList() is var all && all.Contains(null) ? null : $"({string.Join(" OR ", all)})",
        _ => null,
    };

    private static string? All(string[] parts) => parts.Length == 0 ? null : parts.Length == 1 ? parts[0] : $"({string.Join(" AND ", parts)})";

    /// <summary>Whether the index alone decides.</summary>
    private static bool IsExact(SearchExpression search) => search switch
    {
        SearchTerm term => Bigrams.Runs(Bigrams.Fold(term.Text)).ToList() is [{ Count: <= 2 }],
        SearchAnd and => and.Operands.All(IsExact),
        SearchOr or => or.Operands.All(IsExact),
        _ => false,
    };

    private static Sql Exact(SearchExpression search, Scope scope, EntitySet set) => search switch
    {
        SearchTerm term => Contains(term.Text, scope, set),
        SearchAnd and => Sql.Of($"({Sql.Join(" AND ", and.Operands.Select(operand => Exact(operand, scope, set)))})"),
        SearchOr or => Sql.Of($"({Sql.Join(" OR ", or.Operands.Select(operand => Exact(operand, scope, set)))})"),
        SearchNot not => Sql.Of($"(NOT {Exact(not.Operand, scope, set)})"),
        _ => throw new ArgumentOutOfRangeException(nameof(search)),
    };

    /// <summary>
    /// First as written, which is quick and true of most candidates; only where that fails, with all letters folded, and of
    /// several words whatever stands between them. What holds no letter or digit is looked for as it is.
    /// </summary>
    private static Sql Contains(string text, Scope scope, EntitySet set)
    {
        var words = Bigrams.Words(text);
        var function = Sql.Name(words.Contains(' ', StringComparison.Ordinal) ? TextFunctions.Words : TextFunctions.Fold);
        var part = Sql.Value(words.Length > 0 ? words : Bigrams.Fold(text));
        var columns = set.Table.SearchColumns.Select(column => Sql.Of($"{scope.Alias}.{Sql.Name(column)}")).ToList();
        var asWritten = columns.Select(column => Sql.Of($"coalesce(instr({column}, {Sql.Value(text)}), 0) > 0"));
        var folded = columns.Select(column => Sql.Of($"coalesce(instr({function}({column}), {part}), 0) > 0"));
        return Sql.Of($"({Sql.Join(" OR ", asWritten.Concat(folded))})");
    }
}
