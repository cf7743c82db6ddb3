using System.Globalization;

namespace EnvProtect.Benchmarks.Api;

/// <summary>Prints what was measured as a table in Markdown, as docs/benchmarks.md has it.</summary>
internal static class ResultTable
{
    public static void Print(IReadOnlyList<Measured> all)
    {
        var contestants = all.Select(item => item.Contestant).Distinct().ToList();
        Console.WriteLine($"| question | ours, ms | {string.Join(" | ", contestants.Skip(1).Select(name => name + ", times ours"))} |");
        Console.WriteLine($"|---|---|{string.Concat(Enumerable.Repeat("---|", contestants.Count - 1))}");
        foreach (var question in all.GroupBy(item => item.Question))
        {
            var ours = question.First(item => item.Contestant == "ours").Milliseconds;
            var others = question.Where(item => item.Contestant != "ours").Select(item => item.Ratio.ToString("0.0", CultureInfo.InvariantCulture));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {question.Key} | {ours:0.00} | {string.Join(" | ", others)} |"));
        }
    }

    public static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
