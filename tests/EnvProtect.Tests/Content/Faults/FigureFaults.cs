namespace EnvProtect.Tests.Content.Faults;

/// <summary>Figures, checks, targets and observations.</summary>
internal static class FigureFaults
{
    public static IReadOnlyList<FaultCase> Cases { get; } =
    [
        new("a ratio has a single part",
            tree => tree.Replace("data/checks.csv", "b3-closed;b3-total", "b3-closed"),
            "data/checks.csv(4,20): error EP2101: 'Ratio' cannot be computed from these 1 parts\n    A ratio needs two parts (the second not zero), a difference two or more, a comparison one") { Fixture = "every-field" },
        new("a ratio is of nearly nothing",
            tree => tree.Append("data/figures/bulletin-3.csv", "tiny,sample-bulletin-3,,,990100,,share,tiny,极少,Very little,0.0000000000000000000000000001,件,,,,,极少,sample-bulletin-3,第1段\n").Replace("data/checks.csv", "b3-closed;b3-total", "b3-closed;tiny"),
            "data/checks.csv(4,20): error EP2101: 'Ratio' cannot be computed from these 2 parts\n    A ratio needs two parts (the second not zero), a difference two or more, a comparison one") { Fixture = "every-field" },
        new("a sum does not add up as stated",
            tree => tree.Replace("data/figures/bulletin-3.csv", "甲区,Jia District,18", "甲区,Jia District,17"),
            "data/checks.csv(2,32): error EP2102: The verdict is 'Consistent'; computed: 29, printed: 30") { Fixture = "every-field" },
        new("rounding is claimed where the numbers are equal",
            tree => tree.Replace("data/checks.csv", "b3-area-*,consistent,", "b3-area-*,consistentByRounding,"),
            "data/checks.csv(2,32): error EP2102: The verdict is 'Consistent by rounding'; computed: 30, printed: 30") { Fixture = "every-field" },
        new("a pattern matches no figure",
            tree => tree.Replace("data/checks.csv", "b3-area-*", "b4-*"),
            "data/checks.csv(2,22): error EP2103: No figure matches 'b4-*'") { Fixture = "every-field" },
        new("a reduction has no base year",
            tree => tree.Replace("data/targets.csv", "reduceBy,12,2013", "reduceBy,12,"),
            "data/targets.csv(3,56): error EP2104: A target to reduce from a base year needs that year") { Fixture = "every-field" },
        new("an observation has neither area nor site",
            tree => tree.Replace("data/observations/hourly.csv", "jia-station", ""),
            "data/observations/hourly.csv(2,6): error EP2105: Give the area or the site, and not both") { Fixture = "every-field" },
    ];
}
