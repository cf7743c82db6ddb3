namespace EnvProtect.Tests.Content.Faults;

/// <summary>Single values.</summary>
internal static class ValueFaults
{
    private const string Handover = "---\nkind: handover\narea: 990101\nsteps: [{ at: 2020-01-01, zh: 签发, en: Signed }]\nsource: { document: sample-plan-2020 }\ntitle: 信\nsummary: 信。\n---\n";
    private const string Translated = "---\ntitle: A letter\nsummary: A letter.\n---\n";

    public static IReadOnlyList<FaultCase> Cases { get; } =
    [
        new("a day does not exist",
            tree => tree.Replace(FaultCase.Problem, "asOf: 2020-03-15", "asOf: 2020-02-30"),
            "content/plans/sample-2020/01.md(10,36): error EP1601: '2020-02-30' is not a date\n    2020-02 has 29 days"),
        new("a due date is only a month",
            tree => tree.Replace(FaultCase.Problem, "due: 2020-12-31", "due: 2020-12"),
            "content/plans/sample-2020/01.md(9,18): error EP1602: '2020-12' is not a day\n    Write it as 2021-06-30"),
        new("a moment is not one",
            tree => tree.Write("content/handovers/letter.md", Handover.Replace("2020-01-01", "2020-01-01T25:00", StringComparison.Ordinal)).Write("content/handovers/letter.en.md", Translated),
            "content/handovers/letter.md(4,15): error EP1603: '2020-01-01T25:00' is not a moment\n    Write it as 2021-04-09T20:00"),
        new("a due date stands for never",
            tree => tree.Replace(FaultCase.Problem, "due: 2020-12-31", "due: 9999-12-31"),
            "content/plans/sample-2020/01.md(9,18): error EP1609: The year of '9999-12-31' is not from 1900 to 2199\n    Leave it out where there is no date; where the source is vaguer, say what is printed"),
        new("a date lies before every source",
            tree => tree.Replace(FaultCase.Problem, "asOf: 2020-03-15", "asOf: 0020-03"),
            "content/plans/sample-2020/01.md(10,36): error EP1609: The year of '0020-03' is not from 1900 to 2199\n    Leave it out where there is no date; where the source is vaguer, say what is printed"),
        new("a moment lies after every source",
            tree => tree.Write("content/handovers/letter.md", Handover.Replace("2020-01-01", "2200-01-01T08:00", StringComparison.Ordinal)).Write("content/handovers/letter.en.md", Translated),
            "content/handovers/letter.md(4,15): error EP1609: The year of '2200-01-01T08:00' is not from 1900 to 2199\n    Leave it out where there is no date; where the source is vaguer, say what is printed"),
        new("a number is too large",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", "number: 1\nprogress: 101\n"),
            "content/plans/sample-2020/01.md(5,11): error EP1604: '101' is not a whole number from 0 to 100"),
        new("an amount is not a number",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", "number: 1\noutcomes: [{ kind: fine, amount: 2万 }]\n"),
            "content/plans/sample-2020/01.md(5,34): error EP1605: '2万' is not a number\n    Write digits and a decimal point only; units and words such as \"about\" go into printed"),
        new("an amount is larger than any figure",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", "number: 1\noutcomes: [{ kind: fine, amount: 1000000000000000000 }]\n"),
            "content/plans/sample-2020/01.md(5,34): error EP1610: '1000000000000000000' is too large; at most eighteen digits stand before the point"),
        new("a flag is neither true nor false",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", "number: 1\ndraft: yes\n"),
            "content/plans/sample-2020/01.md(5,8): error EP1606: 'yes' is neither true nor false"),
        new("a code is misspelled",
            tree => tree.Replace(FaultCase.Problem, "value: inProgress", "value: inprogres"),
            "content/plans/sample-2020/01.md(10,18): error EP1607: 'inprogres' is not a code here\n    Did you mean 'inProgress'?"),
        new("a code is written as its Chinese label",
            tree => tree.Replace(FaultCase.Problem, "value: inProgress", "value: 办理中"),
            "content/plans/sample-2020/01.md(10,18): error EP1607: '办理中' is not a code here\n    Did you mean 'inProgress' (办理中)?"),
        new("a share is over a hundred",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", "number: 1\nsatisfaction: { percent: 120, printed: 很高 }\n"),
            "content/plans/sample-2020/01.md(5,26): error EP1608: A percentage is from 0 to 100"),
    ];
}
