using System.Globalization;
using System.Text.Json;

namespace EnvProtect.Benchmarks.Api;

/// <summary>The ratios of an earlier run, kept in the repository, and what has moved since.</summary>
internal static class Ratios
{
    private const double Tolerance = 0.15;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Prints every ratio that moved by more than a tolerance; 1 where one of them fell.</summary>
    public static int Compare(IReadOnlyList<Measured> all, string file, bool update)
    {
        var now = all.Where(item => item.Contestant != "ours").ToDictionary(item => $"{item.Question}/{item.Contestant}", item => Math.Round(item.Ratio, 2));
        var before = File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(file))! : [];
        var moved = now.Where(item => before.TryGetValue(item.Key, out var known) && Math.Abs(item.Value - known) > Tolerance * known).ToList();
        foreach (var (name, ratio) in moved) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} moved from {before[name]} to {ratio}"));
        if (moved.Count == 0 && before.Count > 0) Console.WriteLine("No ratio moved by more than 15 % from those recorded.");
        if (update) File.WriteAllText(file, JsonSerializer.Serialize(new SortedDictionary<string, double>(now, StringComparer.Ordinal), Indented) + "\n");
        return update || !moved.Exists(item => item.Value < before[item.Key]) ? 0 : 1;
    }
}
