using System.Collections.Immutable;
using EnvProtect.Content.Privacy;

namespace EnvProtect.Tests.Privacy;

/// <summary>One made-up text.</summary>
/// <param name="Kind">What it holds, or what it looks like and is not.</param>
/// <param name="Text">The text.</param>
internal sealed record Sample(PersonalDataKind Kind, string Text);

/// <summary>The made-up texts by which the lint is measured: with private information, and without but looking like it.</summary>
internal static class Corpus
{
    public static ImmutableArray<Sample> Positives { get; } = Read("positives.tsv");

    public static ImmutableArray<Sample> HardNegatives { get; } = Read("hard-negatives.tsv");

    /// <summary>With the official numbers that the samples quote.</summary>
    public static PrivacyScanner Scanner { get; } = new(
        new([("landline", "(0746) 8127713"), ("email", "yzshbdc@163.com"), (Officials.EmailDomain, "gov.cn")]), RedactedNames.None);

    private static ImmutableArray<Sample> Read(string file) =>
    [
        .. File.ReadLines(Repository.PathOf("tests", "EnvProtect.Tests", "Privacy", "corpus", file))
            .Select(line => line.Split('\t'))
            .Select(cells => new Sample(PersonalDataKinds.Parse(cells[0])!.Value, cells[1].Replace("\\n", "\n", StringComparison.Ordinal))),
    ];
}
