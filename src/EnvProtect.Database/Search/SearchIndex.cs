using EnvProtect.Database.Queries;
using EnvProtect.Model.Tables;

namespace EnvProtect.Database.Search;

/// <summary>
/// The full-text index beside a table: a contentless FTS5 table under the same row ids, which is told the tokens of
/// <see cref="Bigrams"/> separated by spaces.
/// </summary>
public static class SearchIndex
{
    /// <summary>The one column of the index.</summary>
    public const string Column = "Tokens";

    public static string NameOf(Table table) => table.Name + "_Search";

    // "ascii" takes every character beyond ASCII as part of a token, so the spaces alone divide.
    internal static string CreateTable(Table table) =>
        $"CREATE VIRTUAL TABLE {SqlName.Quote(NameOf(table))} USING fts5({Column}, content='', columnsize=0, detail=none, tokenize='ascii')";
}
