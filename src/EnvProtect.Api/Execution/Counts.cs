using EnvProtect.Database.Queries;
using EnvProtect.Database.Reading;

namespace EnvProtect.Api.Execution;

/// <summary>Counts, remembered with the database, which never changes.</summary>
internal static class Counts
{
    public static long Read(ReadConnection connection, ReadOnlyDatabase database, Sql count)
    {
        var key = count.Text + "\n" + string.Join('\n', connection.ValuesOf(count).Select(value => value is string text ? $"'{text}'" : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)));
        if (database.Counts.Find(key) is { } known) return known;
        var found = connection.Scalar(count);
        database.Counts.Keep(key, found);
        return found;
    }
}
