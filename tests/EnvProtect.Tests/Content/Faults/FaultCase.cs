using EnvProtect.Content;
using EnvProtect.Model.Text;
using Xunit;

namespace EnvProtect.Tests.Content.Faults;

/// <summary>One thing broken in a fixture, and every diagnostic that it must give.</summary>
/// <param name="Name">What is broken.</param>
/// <param name="Break">Breaks it.</param>
/// <param name="Expected">The diagnostics in English, each with its hint on a second line.</param>
public sealed record FaultCase(string Name, Action<ContentTree> Break, params string[] Expected)
{
    public const string Plan = "content/plans/sample-2020/_plan.md";
    public const string Problem = "content/plans/sample-2020/01.md";
    public const string Translation = "content/plans/sample-2020/01.en.md";

    public string Fixture { get; init; } = "minimal";

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<FaultCase> All { get; } =
    [
        .. FileFaults.Cases, .. FrontMatterFaults.Cases, .. ValueFaults.Cases, .. BodyFaults.Cases, .. PictureFaults.Cases, .. ReferenceFaults.Cases,
        .. ConsistencyFaults.Cases, .. TranslationFaults.Cases, .. TableFaults.Cases, .. FigureFaults.Cases, .. ObservationFaults.Cases, .. PrivacyFaults.Cases, .. LedgerFaults.Cases,
    ];

    public IReadOnlyList<Diagnostic> Run()
    {
        using var tree = ContentTree.From(Fixture);
        Break(tree);
        var result = tree.Read(today: "2024-06-01");
        Assert.Equal(result.Diagnostics.Any(fault => fault.Severity == Severity.Error), result.Dataset is null);
        return result.Diagnostics;
    }
}

public sealed class FaultTest
{
    public static TheoryData<string> Names => [.. FaultCase.All.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_reported_at_its_place_and_alone(string name)
    {
        var fault = FaultCase.All.Single(candidate => candidate.Name == name);
        Assert.Equal(fault.Expected, fault.Run().Select(diagnostic => diagnostic.ToString(Language.English)));
    }

    [Fact]
    public void Every_code_is_shown_by_a_case()
    {
        var shown = FaultCase.All.SelectMany(fault => fault.Expected).ToList();
        // EP30 speaks of finished pages, which the reader does not make.
        var missing = DiagnosticCodes.All.Where(code => !code.Code.StartsWith("EP30", StringComparison.Ordinal)).Where(code => !shown.Any(line => line.Contains($" {code.Code}: ", StringComparison.Ordinal)));
        Assert.Empty(missing.Select(code => code.Code));
    }
}
