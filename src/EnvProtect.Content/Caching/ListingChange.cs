using System.Collections.Immutable;

namespace EnvProtect.Content;

/// <summary>A file that looks different in a later listing of a folder, that came (<see cref="Before"/> is null) or that went (<see cref="Now"/> is null).</summary>
internal readonly record struct ListingChange(TreeFile? Before, TreeFile? Now)
{
    public bool CameOrWent => Before is null || Now is null;

    /// <summary>All changes from one listing to another; both in ordinal order of their paths.</summary>
    public static List<ListingChange> Between(ImmutableArray<TreeFile> before, ImmutableArray<TreeFile> now)
    {
        var changes = new List<ListingChange>();
        for (int i = 0, j = 0; i < before.Length || j < now.Length;)
        {
            var order = i == before.Length ? 1 : j == now.Length ? -1 : ReferenceEquals(before[i], now[j]) ? 0 : string.CompareOrdinal(before[i].RelativePath, now[j].RelativePath);
            if (order < 0)
            {
                changes.Add(new(before[i++], null));
            }
            else if (order > 0)
            {
                changes.Add(new(null, now[j++]));
            }
            else
            {
                if (before[i].Stamp != now[j].Stamp) changes.Add(new(before[i], now[j]));
                i++;
                j++;
            }
        }

        return changes;
    }
}
