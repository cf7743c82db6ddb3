using System.Globalization;
using System.Text;
using EnvProtect.Content.Privacy;

namespace EnvProtect.Tests.Privacy;

/// <summary>Measures the lint on the corpus, and prints the table that docs/privacy.md quotes.</summary>
public sealed class PrecisionAndRecallTest
{
    private const double Least = 0.97;

    [Fact]
    public void The_corpus_has_300_positives_and_300_hard_negatives()
    {
        Assert.True(Corpus.Positives.Distinct().Count() >= 300);
        Assert.True(Corpus.HardNegatives.Distinct().Count() >= 300);
    }

    [Fact]
    public void Precision_and_recall_are_at_least_97_percent()
    {
        var counts = Enum.GetValues<PersonalDataKind>().ToDictionary(kind => kind, _ => new Count());
        var mistakes = new StringBuilder();
        foreach (var sample in Corpus.Positives)
        {
            var kinds = Kinds(sample);
            if (kinds.Remove(sample.Kind)) counts[sample.Kind].Found++;
            else
            {
                counts[sample.Kind].Missed++;
                mistakes.AppendLine(CultureInfo.InvariantCulture, $"missed {sample.Kind}: {sample.Text}");
            }

            Wrong(sample, kinds);
        }

        foreach (var sample in Corpus.HardNegatives) Wrong(sample, Kinds(sample));

        var all = new Count { Found = counts.Values.Sum(count => count.Found), Missed = counts.Values.Sum(count => count.Missed), Wrong = counts.Values.Sum(count => count.Wrong) };
        var table = new StringBuilder("| kind | found | missed | wrongly found | precision | recall |\n|---|---|---|---|---|---|\n");
        foreach (var (kind, count) in counts.Where(entry => entry.Value.Found + entry.Value.Missed > 0)) Append(table, kind.Code(), count);
        Append(table, "all", all);
        TestContext.Current.TestOutputHelper?.WriteLine(table.ToString() + mistakes);
        TestContext.Current.AddAttachment("precision-and-recall.md", table.ToString());

        Assert.True(all.Precision >= Least && all.Recall >= Least, table.ToString() + mistakes);

        // What docs/privacy.md says is what is measured.
        var documented = File.ReadAllText(Repository.PathOf("docs", "privacy.md"));
        Assert.Contains(table.ToString(), documented, StringComparison.Ordinal);

        void Wrong(Sample sample, HashSet<PersonalDataKind> kinds)
        {
            foreach (var kind in kinds)
            {
                counts[kind].Wrong++;
                mistakes.AppendLine(CultureInfo.InvariantCulture, $"wrongly {kind}: {sample.Text}");
            }
        }
    }

    private static HashSet<PersonalDataKind> Kinds(Sample sample) => [.. Corpus.Scanner.Scan(sample.Text).Select(finding => finding.Kind)];

    private static void Append(StringBuilder table, string name, Count count) => table.Append(
        CultureInfo.InvariantCulture, $"| {name} | {count.Found} | {count.Missed} | {count.Wrong} | {count.Precision:0.000} | {count.Recall:0.000} |\n");

    private sealed class Count
    {
        public int Found { get; set; }

        public int Missed { get; set; }

        public int Wrong { get; set; }

        public double Precision => Found + Wrong == 0 ? 1 : (double)Found / (Found + Wrong);

        public double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);
    }
}
