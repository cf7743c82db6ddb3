using EnvProtect.Database.Queries;
using EnvProtect.Database.Reading;

namespace EnvProtect.Api.Execution;

/// <summary>Counts, remembered with the database, which never changes.</summary>
internal static class Counts
{
    private const int Maximum = 10_000;

    public static long Read(ReadConnection connection, ReadOnlyDatabase database, Sql count)
    {
        var key = count.Text + "\n" + string.Join('\n', connection.ValuesOf(count).Select(value => value is string text ? $"'{text}'" : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)));
        if (database.Counts.TryGetValue(key, out var known)) return known;
        var found = connection.Scalar(count);
        // Strangers choose the keys, so the memory for them is bounded.
        if (database.Counts.Count < Maximum) database.Counts[key] = found;
        return found;
    }
}
