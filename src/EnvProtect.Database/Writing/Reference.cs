using EnvProtect.Model.Tables;

namespace EnvProtect.Database.Writing;

/// <summary>What the rows of a table name in one column of another table, each thing once.</summary>
/// <param name="navigation">A reference by one column.</param>
/// <param name="column">The place of the column in a row.</param>
internal sealed class Reference(Navigation navigation, int column)
{
    private readonly HashSet<object> named = [];
    private object? latest;

    public string Target => navigation.Target;

    public string TargetColumn => navigation.Join[0].TargetColumn;

    /// <summary>All that is named.</summary>
    public IReadOnlyCollection<object> Named => named;

    public void Note(object?[] row)
    {
        if (row[column] is not { } value || ReferenceEquals(value, latest)) return;
        named.Add(latest = value);
    }
}
