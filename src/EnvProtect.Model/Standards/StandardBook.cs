using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Standards;

/// <summary>All versions of all standards, to be opened at a day.</summary>
public sealed class StandardBook(ImmutableArray<StandardLimit> limits)
{
    private readonly Dictionary<(StandardKind Kind, string Item, Statistic Statistic), ImmutableArray<StandardLimit>> byItem = limits
        .GroupBy(limit => (limit.Kind, limit.Item, limit.Statistic))
        .ToDictionary(group => group.Key, group => group.OrderBy(limit => limit.Grade).ToImmutableArray());

    public static StandardBook Empty { get; } = new([]);

    public ImmutableArray<StandardLimit> Limits { get; } = limits;

    /// <summary>The items that a calculation knows, on any day.</summary>
    public ImmutableArray<string> Items(StandardKind kind) =>
        [.. Limits.Where(limit => limit.Kind == kind).Select(limit => limit.Item).Distinct(StringComparer.Ordinal)];

    /// <summary>The limits of an item on a day, lowest grade first; none where no version that is held here was in force.</summary>
    public ImmutableArray<StandardLimit> On(DateOnly day, StandardKind kind, string item, Statistic statistic) =>
        byItem.TryGetValue((kind, item, statistic), out var all)
            ? all.All(limit => limit.IsValidOn(day)) ? all : [.. all.Where(limit => limit.IsValidOn(day))]
            : [];

    /// <summary>The limit of grade II, which applies where people live, or null where none is held for the day.</summary>
    public StandardLimit? SecondGrade(DateOnly day, string item, Statistic statistic) =>
        On(day, StandardKind.AirLimit, item, statistic).FirstOrDefault(limit => limit.Grade == 2);
}
