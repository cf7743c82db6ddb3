namespace EnvProtect.Database.Queries;

/// <summary>Identifiers in SQL.</summary>
internal static class SqlName
{
    public static string Quote(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    public static string QuoteAll(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));
}
