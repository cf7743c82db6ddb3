namespace EnvProtect.Tests.Content.Faults;

/// <summary>Dates and consistency.</summary>
internal static class ConsistencyFaults
{
    public static IReadOnlyList<FaultCase> Cases { get; } =
    [
        new("resolved lies before received",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", "number: 1\nreceived: 2020-05\nresolved: 2020-04-30\n").Replace(FaultCase.Problem, "asOf: 2020-03-15", "asOf: 2020-06"),
            "content/plans/sample-2020/01.md(6,11): error EP1401: resolved (2020-04-30) lies before received (2020-05)"),
        new("a closed issue says nothing of what was done",
            tree => tree.Replace(FaultCase.Problem, "value: inProgress", "value: closed"),
            "content/plans/sample-2020/01.md(10,9): error EP1402: The status is 'Closed', and nothing says what was done\n    Write '## 处理和整改情况', the words of an outcome, or a report of progress"),
        new("a phased closure has no date",
            tree => tree.Replace(FaultCase.Problem, "value: inProgress", "value: phasedClosure").Replace(FaultCase.Problem, "deadline: { due: 2020-12-31, printed: 2020年12月底前 }\n", ""),
            "content/plans/sample-2020/01.md(9,9): error EP1403: The status is 'Closed in phases', and there is neither resolved nor a due date"),
        new("a reopened issue has no date",
            tree => tree.Replace(FaultCase.Problem, "value: inProgress", "value: reopened"),
            "content/plans/sample-2020/01.md(10,9): error EP1404: The status is 'Reopened', and there is neither reopened nor reopenOf"),
        new("an immediate deadline has a date",
            tree => tree.Replace(FaultCase.Problem, "due: 2020-12-31,", "kind: immediate, en: At once, due: 2020-12-31,"),
            "content/plans/sample-2020/01.md(9,48): error EP1405: A deadline of kind 'immediate' has no due date"),
        new("a deadline that is a date has none",
            tree => tree.Replace(FaultCase.Problem, "due: 2020-12-31,", ""),
            "content/plans/sample-2020/01.md(9,11): error EP1107: The key 'due' is missing\n    Fill in: Due"),
        new("the end of the month is another day",
            tree => tree.Replace(FaultCase.Problem, "due: 2020-12-31", "due: 2020-12-30"),
            "content/plans/sample-2020/01.md(9,18): error EP1406: The due date is 2020-12-30, and the source prints \"2020年12月底前\"\n    \"9月底\" is the last day of September"),
        new("the printed month is another one",
            tree => tree.Replace(FaultCase.Problem, "due: 2020-12-31", "due: 2020-11-30"),
            "content/plans/sample-2020/01.md(9,18): error EP1406: The due date is 2020-11-30, and the source prints \"2020年12月底前\"\n    \"9月底\" is the last day of September"),
        new("the printed verdict is not that of the allegations",
            tree => tree.Replace("content/cases/2020/D1YZ209900001.md", "verdict: largelySubstantiated", "verdict: unsubstantiated"),
            "content/cases/2020/D1YZ209900001.md(8,10): warning EP1407: The printed verdict is 'Unsubstantiated', and the allegations give 'Largely substantiated'\n    Keep it where the source prints it; the page shows both") { Fixture = "every-field" },
        new("steps run backwards",
            tree => tree.Replace("content/handovers/letter-1.md", "at: 2021-04-10", "at: 2021-04-08"),
            "content/handovers/letter-1.md(10,11): error EP1408: This step lies before the one above it") { Fixture = "every-field" },
        .. Orders.Select(order => new FaultCase($"{order.Later} lies before {order.Earlier}",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", $"number: 1\n{order.Earlier}: 2020-05-02\n{order.Later}: 2020-05-01\n").Replace(FaultCase.Problem, "asOf: 2020-03-15", "asOf: 2020-06"),
            $"content/plans/sample-2020/01.md(6,{order.Later.Length + 3}): error EP1401: {order.Later} (2020-05-01) lies before {order.Earlier} (2020-05-02)")),
        .. new[] { "received", "assigned", "resolved", "accepted", "signedOff", "reopened" }.Select(key => new FaultCase($"{key} is yet to come",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", $"number: 1\n{key}: 2024-06-02\n").Replace(FaultCase.Problem, "asOf: 2020-03-15", "asOf: 2024"),
            $"content/plans/sample-2020/01.md(5,{key.Length + 3}): error EP1409: {key} (2024-06-02) lies after today\n    Look at the year; what is planned goes into deadline or milestones")),
        new("a report is dated in the future",
            tree => tree.Append(FaultCase.Problem, "\n## 进展\n### 2042-05-07 封堵\n").Append(FaultCase.Translation, "\n## Progress\n### 2042-05-07 Sealed\n"),
            "content/plans/sample-2020/01.md(23,1): error EP1409: progress (2042-05-07) lies after today\n    Look at the year; what is planned goes into deadline or milestones"),
        new("a penalty is dated in the future",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", "number: 1\noutcomes: [{ kind: fine, on: 2024-07 }]\n"),
            "content/plans/sample-2020/01.md(5,30): error EP1409: on (2024-07) lies after today\n    Look at the year; what is planned goes into deadline or milestones"),
        new("what is held back speaks of the day on which it is published",
            tree => tree.Replace(FaultCase.Plan, "tier: city", "tier: city\nreleaseOn: 2024-06-05").Replace(FaultCase.Problem, "number: 1\n", "number: 1\nreleaseOn: 2024-06-05\nreceived: 2024-06-05\n")),
        new("resolved lies after the day of the status",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", "number: 1\nresolved: 2020-04\n"),
            "content/plans/sample-2020/01.md(5,11): warning EP1410: resolved (2020-04) lies after asOf of the status (2020-03-15)\n    asOf is the day of the source that publishes the status, and not before the resolution"),
        new("the window for objections ends before it begins",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", "number: 1\nobjection: { from: 2020-05-02, to: 2020-05-01 }\n"),
            "content/plans/sample-2020/01.md(5,12): error EP1401: objection (2020-05-01) lies before objection (2020-05-02)"),
    ];

    /// <summary>Every pair of dates of which one follows the other.</summary>
    private static IEnumerable<(string Earlier, string Later)> Orders =>
        from pair in new Dictionary<string, string[]>
        {
            ["assigned"] = ["received"],
            ["accepted"] = ["received", "assigned", "resolved"],
            ["signedOff"] = ["received", "assigned", "resolved", "accepted"],
            ["published"] = ["received", "assigned", "resolved"],
            ["reopened"] = ["received"],
        }
        from earlier in pair.Value
        select (earlier, pair.Key);
}
