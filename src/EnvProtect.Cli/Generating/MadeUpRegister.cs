using System.Collections.Immutable;
using EnvProtect.Content;
using EnvProtect.Model;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Plans;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Cli.Generating;

/// <summary>A whole made-up register of any size, marked as such in every name and in the settings.</summary>
internal static class MadeUpRegister
{
    /// <summary>The register as its files hold it. The same arguments give the same one.</summary>
    public static Dataset Make(int issues, long observations, int seed)
    {
        var series = new MadeUpObservations(observations, seed);
        var source = new Citation(MadeUpIssues.SourceId, null);
        return new Dataset
        {
            AsOf = new DateOnly(2026, 1, 1),
            Settings = new() { IsMadeUp = true },
            Areas = MadeUpPlaces.Areas,
            Units = [.. MadeUpPlaces.Units.OrderBy(unit => unit.Id, StringComparer.Ordinal)],
            Sources =
            [
                new Source
                {
                    Id = MadeUpIssues.SourceId,
                    Title = MadeUp.Title("由程序编造的数据，只供测试", "Data made up by a program, for tests only"),
                    Kind = SourceKind.Generated,
                    Publisher = MadeUp.Name("数据生成器", "Data generator"),
                    Published = PartialDate.Parse("2026-01-01"),
                },
            ],
            Plans =
            [
                new Plan
                {
                    Id = MadeUpIssues.Plan,
                    Kind = PlanKind.Rectification,
                    Tier = Tier.Province,
                    AreaCode = MadeUpPlaces.City,
                    Title = MadeUp.Title("样例市2020年整改方案", "Sample City's rectification plan of 2020"),
                    Summary = MadeUp.Title("为测试而编造的方案。", "A plan made up for tests."),
                    Issued = PartialDate.Parse("2020-01-01"),
                    Chapters = [new(1, new("水环境", "Water")), new(2, new("大气环境", "Air")), new(3, new("土壤与生态", "Soil and ecology"))],
                    Source = source,
                },
            ],
            Campaigns =
            [
                new()
                {
                    Id = MadeUpIssues.Campaign,
                    AreaCode = MadeUpPlaces.City,
                    Title = MadeUp.Title("样例市2024年夏季攻势", "Sample City's summer campaign of 2024"),
                    Summary = MadeUp.Title("为测试而编造的行动。", "A campaign made up for tests."),
                    Source = source,
                },
            ],
            Issues = [.. new MadeUpIssues(issues, seed).All()],
            Indicators = observations > 0 ? MadeUpObservations.Indicators : [],
            Sites = [.. series.Sites.OrderBy(site => site.Id, StringComparer.Ordinal)],
            Standards = Standards(),
            Observations = series.All(),
        };
    }

    /// <summary>The register as reading its files gives it: doubtful values flagged, and days and years made of the others.</summary>
    public static Dataset Judged(Dataset register)
    {
        var standards = new StandardBook(register.Standards);
        var check = new SeriesCheck(standards);
        foreach (var observation in register.Observations) check.Add(observation);
        var flagged = register.Observations.Select(check.Flagged);
        var builder = new MonitoringBuilder(standards);
        foreach (var observation in flagged) builder.Add(observation);
        return register with { Observations = flagged, Monitoring = builder.Build() };
    }

    // The real ones, as the repository has them.
    private static ImmutableArray<StandardLimit> Standards()
    {
        using var reader = new StreamReader(typeof(MadeUpRegister).Assembly.GetManifestResourceStream("standards.csv")!);
        return StandardTable.Read(reader);
    }
}
